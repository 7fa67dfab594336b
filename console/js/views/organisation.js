// @ts-check
/** An organisation: what it is called, what its plan allows, and whether it is at work. */
import { follow } from "../api/client.js";
import { ifUnchanged, withParameter } from "../api/links.js";
import { PLANS } from "../core/contract.js";
import { h } from "../core/dom.js";
import { bytes, capital, when, words } from "../core/words.js";
import { ask, fillIn } from "../parts/ask.js";
import { changed, choice, filledIn, line, lines } from "../parts/form.js";
import { notice } from "../parts/notice.js";
import { room } from "../parts/room.js";
import { roomHead } from "../parts/rooms.js";

/** @typedef {import("../api/problem.js").Link} Link */
/** @typedef {import("../../../generated/types").Tenant} Tenant */

const STATES = /** @type {Record<string, string>} */ ({
  pending: "It is being set up; that takes a moment.", suspended: "It can be read, not changed, until the platform lifts the suspension.",
  parked: "It is at rest: it can be read, not changed, until it is unparked.", deprovisioned: "It is closed for good.",
});
const PARK = {
  title: "Park the organisation?", yes: "Park it",
  text: "Everything stays and what is live stays live, but nobody can change anything until it is unparked.",
};
const SUSPEND = {
  title: "Suspend the organisation?", yes: "Suspend it", text: "Its people can still read; nothing can be changed until it is resumed.",
};

/** @param {import("../core/router.js").Context} context `at` is the organisation */
export async function organisationView({ at, signal, shell }) {
  const { element, act, refresh } = await room(signal, async () => {
    const tenant = await follow({ href: at }, { signal });
    if (!signal.aborted) shell.settle(tenant);
    const { data, links } = tenant;
    const staff = shell.root.links.tenants;
    return [
      roomHead(tenant, "organisation", {
        title: data.name, buttons: links.update && button("Change", () => change(data, links.update, staff)),
      }),
      data.status !== "active" && resting(data),
      h("div", { class: "two even" },
        h("section", { class: "sheet panel" }, h("h2", null, "About"), facts([
          ["State", words(data.status)], ["Contact", data.contactEmail ?? "Not set"], ["Since", when(data.createdAt)]])),
        h("section", { class: "sheet panel" },
          h("h2", null, `The ${words(data.plan).toLowerCase()} plan`), facts(allowed(data.entitlements)))),
      lifecycle(data, links),
    ];
  });
  await refresh();
  return { title: "Organisation", content: element };

  /** @param {string} label @param {() => Promise<string | null>} action @param {string} [kind] */
  function button(label, action, kind = "") {
    return h("button", { type: "button", class: `button ${kind}`, onclick: () => act(action) }, label);
  }

  /** @param {Tenant} data @param {Record<string, Link>} links */
  function lifecycle(data, { park, unpark, suspend, resume, delete: remove }) {
    const buttons = [
      park && button("Park the organisation", () => rest(park, PARK, { confirm: true })),
      unpark && button("Take it back to work", () => simply(unpark, "It is back at work."), "primary"),
      suspend && button("Suspend", () => rest(suspend, SUSPEND), "quiet-danger"),
      resume && button("Lift the suspension", () => simply(resume, "The suspension is lifted."), "primary"),
      remove && button("Close for good", () => close(data, remove), "quiet-danger")].filter(Boolean);
    return buttons.length > 0 && h("section", { class: "panel" },
      h("h2", { class: "small-title" }, "Rest and end"), h("div", { class: "actions" }, buttons));
  }

  /** @param {Tenant} data @param {Link} link @param {Link} [staff] */
  async function change(data, link, staff) {
    const contact = { type: "email", hint: "Where the organisation is reached.", value: data.contactEmail, maxlength: 254 };
    const fields = [
      line({ name: "name", label: "Name", value: data.name, maxlength: 100 }), line({ name: "contactEmail", label: "Contact", ...contact }),
      ...(staff ? [choice({ name: "plan", label: "Plan", value: data.plan, options: PLANS.map((plan) => [plan, capital(plan)]) })] : [])];
    const saved = await fillIn({
      title: `Change ${data.name}`, yes: "Save", fields,
      send: () => follow(link, { body: changed(fields), headers: ifUnchanged(data), signal }),
    });
    return saved && "Saved.";
  }

  /** @param {Link} link @param {{title: string, text: string, yes: string}} question @param {any} [more] */
  async function rest(link, question, more = {}) {
    const reason = lines({ name: "reason", label: "Why", hint: "At least ten characters; it is shown to everybody of the organisation." });
    const done = await fillIn({
      ...question, danger: true, fields: [reason],
      send: () => follow(link, { body: { ...filledIn([reason]), ...more }, signal }),
    });
    return done && `${done.data.name} is ${words(done.data.status).toLowerCase()}.`;
  }

  /** @param {Link} link @param {string} said */
  async function simply(link, said) {
    await follow(link, { signal });
    return said;
  }

  /** @param {Tenant} data @param {Link} link */
  async function close(data, link) {
    const text = "Its name becomes free and nobody can work in it any more. The audit trail stays.";
    if (!(await ask({ title: `Close ${data.name} for good?`, text, yes: "Close it", danger: true }))) return null;
    try {
      await follow(link, { headers: ifUnchanged(data), signal });
    } catch (error) {
      if (/** @type {any} */ (error).code !== "DEPENDENCIES_EXIST") throw error;
      const all = { title: `${data.name} still has sites`, text: "Archive them too?", yes: "Archive them and close", danger: true };
      if (!(await ask(all))) return null;
      await follow(withParameter(link, "force", "true"), { headers: ifUnchanged(data), signal });
    }
    return `${data.name} is closed.`;
  }
}

/** @param {Tenant} tenant */
function resting({ name, status, statusReason }) {
  const reason = statusReason && h("p", null, "Reason given: ", h("q", null, statusReason));
  return notice(`${name} is ${words(status).toLowerCase()}`, STATES[status], reason);
}

/** @param {[string, any][]} rows */
const facts = (rows) => h("dl", { class: "facts" }, rows.map(([name, value]) => [h("dt", null, name), h("dd", null, value)]));

/**
 * What a plan allows, in words; a limit that is not there is none.
 * @param {import("../../../generated/types").Entitlements} [plan] @returns {[string, string][]}
 */
function allowed(plan) {
  if (!plan) return [["Allows", "Not told"]];
  const amount = (/** @type {number | undefined} */ value) => (value === undefined ? "no limit" : value.toLocaleString());
  return [
    ["Sites", amount(plan.sites)], ["Pages written each month", amount(plan.generationsPerMonth)],
    ["At the same time", amount(plan.concurrentGenerations)],
    ["Files", plan.storageBytes === undefined ? "no limit" : bytes(plan.storageBytes)], ["Own domains", amount(plan.customDomains)],
    ["Includes", plan.features.map(words).join(", ")]];
}
