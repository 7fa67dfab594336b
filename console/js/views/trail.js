// @ts-check
/** What happened in an organisation: who did what when, and who was refused. */
import { follow } from "../api/client.js";
import { everything } from "../api/links.js";
import { h } from "../core/dom.js";
import { capital, when, words } from "../core/words.js";
import { growing } from "../parts/growing.js";
import { called } from "../parts/rights.js";
import { roomHead } from "../parts/rooms.js";

/** @typedef {import("../../../generated/types").TenantEventResource} TenantEvent */

/** @param {import("../core/router.js").Context} context `at` is the trail */
export async function trailView({ at, signal, shell }) {
  const { users } = shell.tenant.links;
  const [page, people] = await Promise.all([follow({ href: at }, { signal }), users ? everything(users, signal) : []]);
  const names = new Map(people.map((/** @type {any} */ each) => [each.userId, called(each)]));
  if (!names.has(shell.me.data.userId)) names.set(shell.me.data.userId, shell.me.data.email);
  const content = h("div", { class: "stack room" },
    roomHead(shell.tenant, "trail", { title: "Audit trail", about: "Every change and every refused visit, newest first. Nothing here can be changed." }),
    page.data.length ? h("div", { class: "sheet list-sheet" }, growing(page, { draw: (event) => line(event, names), noun: "event", signal }))
      : h("div", { class: "sheet empty" }, h("h2", null, "Nothing has happened yet.")));
  return { title: "Audit trail", content };
}

/** @param {TenantEvent} event @param {Map<string, string>} names */
function line({ action, actor, resourceType, resourceId, outcome, timestamp, details }, names) {
  const who = actor === "system" ? "The service" : names.get(actor) ?? (outcome === "denied" ? "Somebody from outside" : actor);
  return h("li", { class: `row event ${outcome}` },
    h("time", { class: "small quiet event-time", datetime: timestamp }, when(timestamp)),
    h("div", { class: "row-words" },
      h("span", null, h("b", null, capital(action.replaceAll("_", " ").toLowerCase())), ` · ${who}`),
      h("span", { class: "small quiet" }, about(resourceType, resourceId, details))),
    outcome !== "success" && h("span", { class: `tag outcome ${outcome}` }, words(outcome)));
}

/** @param {string} kind @param {string} id @param {Record<string, any>} [details] */
function about(kind, id, details = {}) {
  const { before, after, ...rest } = details;
  const change = before !== undefined && after !== undefined ? `${short(before)} → ${short(after)}` : before !== undefined ? short(before) : "";
  const others = Object.entries(rest).filter(([, value]) => !Array.isArray(value) || value.length).map(([name, value]) => `${name} ${short(value)}`);
  return [`${kind} ${details.name ?? details.email ?? id}`, change, ...others.filter((text) => !/^(name|email) /.test(text))].filter(Boolean).join(" · ");
}

/** @param {any} value @returns {string} */
function short(value) {
  if (Array.isArray(value)) return value.length ? value.map(short).join(", ") : "none";
  if (value && typeof value === "object") return Object.entries(value).map(([name, each]) => `${name} ${short(each)}`).join(", ");
  return String(value);
}
