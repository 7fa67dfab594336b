// @ts-check
/** What happened in an organisation: who did what when, and who was refused. */
import { follow } from "../api/client.js";
import { everything } from "../api/links.js";
import { fill, h } from "../core/dom.js";
import { capital, when, words } from "../core/words.js";
import { growing } from "../parts/growing.js";
import { later } from "../parts/later.js";
import { called } from "../parts/rights.js";
import { roomHead } from "../parts/rooms.js";

/** @typedef {import("../../../generated/types").TenantEventResource} TenantEvent */

/** @param {import("../core/router.js").Context} context `at` is the trail */
export async function trailView({ at, signal, shell }) {
  const page = await follow({ href: at }, { signal });
  const users = shell.tenant?.links.users;
  const who = directory(new Map([[shell.me.data.userId, shell.me.data.email]]));
  const names = users && later(h("p", { class: "small" }), async () => {
    who.learn((await everything(users, signal)).map((each) => [each.userId, called(each)]));
  }, { signal, what: "The names of the people" });
  const content = h("div", { class: "stack room" },
    roomHead(shell.tenant, "trail", {
      title: "Audit trail", about: "Every change and every refused visit, newest first. Nothing here can be changed.",
    }),
    names,
    page.data.length ? h("div", { class: "sheet list-sheet" }, growing(page, { draw: (event) => line(event, who), noun: "event", signal }))
      : h("div", { class: "sheet empty" }, h("h2", null, "Nothing has happened yet.")));
  return { title: "Audit trail", content };
}

/**
 * The names of the people, which come later than the lines they stand in.
 * @param {Map<string, string>} names by the user's id
 */
function directory(names) {
  /** @type {[HTMLElement, TenantEvent][]} */
  const written = [];
  let complete = false;

  /** @param {TenantEvent} event */
  function name({ actor, outcome }) {
    if (actor === "system") return "The service";
    return names.get(actor) ?? (complete && outcome === "denied" ? "Somebody from outside" : actor);
  }
  return {
    /** Who did it, put right as soon as the name is known. @param {TenantEvent} event */
    of(event) {
      const place = h("span", null, name(event));
      written.push([place, event]);
      return place;
    },
    /** @param {[string, string][]} found */
    learn(found) {
      found.forEach(([id, each]) => names.set(id, each));
      complete = true;
      written.forEach(([place, event]) => fill(place, name(event)));
    },
  };
}

/** @param {TenantEvent} event @param {ReturnType<typeof directory>} who */
function line(event, who) {
  const { action, resourceType, resourceId, outcome, timestamp, details } = event;
  return h("li", { class: `row event ${outcome}` },
    h("time", { class: "small quiet event-time", datetime: timestamp }, when(timestamp)),
    h("div", { class: "row-words" },
      h("span", null, h("b", null, capital(action.replaceAll("_", " ").toLowerCase())), " · ", who.of(event)),
      h("span", { class: "small quiet" }, about(resourceType, resourceId, details))),
    outcome !== "success" && h("span", { class: `tag outcome ${outcome}` }, words(outcome)));
}

/** @param {string} kind @param {string} id @param {Record<string, any>} [details] */
function about(kind, id, details = {}) {
  const { before, after, ...rest } = details;
  const then = before === undefined ? "" : short(before);
  const change = then && after !== undefined ? `${then} → ${short(after)}` : then;
  const told = Object.entries(rest).filter(([, value]) => !Array.isArray(value) || value.length);
  const others = told.filter(([name]) => name !== "name" && name !== "email").map(([name, value]) => `${name} ${short(value)}`);
  return [`${kind} ${details.name ?? details.email ?? id}`, change, ...others].filter(Boolean).join(" · ");
}

/** @param {any} value @returns {string} */
function short(value) {
  if (Array.isArray(value)) return value.length ? value.map(short).join(", ") : "none";
  if (value && typeof value === "object") return Object.entries(value).map(([name, each]) => `${name} ${short(each)}`).join(", ");
  return String(value);
}
