// @ts-check
/** Every organisation, for the platform's own staff. */
import { follow } from "../api/client.js";
import { PLANS } from "../core/contract.js";
import { h } from "../core/dom.js";
import { capital, when, words } from "../core/words.js";
import { fillIn } from "../parts/ask.js";
import { choice, filledIn, line } from "../parts/form.js";
import { growing } from "../parts/growing.js";
import { initial } from "../parts/initial.js";
import { room } from "../parts/room.js";

/** @param {import("../core/router.js").Context} context `at` is the list */
export async function tenantsView({ at, signal, shell }) {
  const { element, act, refresh } = await room(signal, async () => {
    const page = await follow({ href: at }, { signal });
    const { create } = page.links;
    const begin = () => act(() => found(create));
    return [
      h("div", { class: "headline" }, h("h1", null, "Organisations"),
        create && h("button", { type: "button", class: "button primary", onclick: begin }, "Create an organisation")),
      h("div", { class: "sheet list-sheet" }, growing(page, { draw: row, noun: "organisation", signal })),
    ];
  });
  await refresh();
  return { title: "Organisations", content: element };

  /** @param {import("../../../generated/types").TenantResource} tenant */
  function row({ name, plan, status, createdAt, _links: { self } }) {
    return h("li", { class: "row" }, initial(name, "tile"),
      h("div", { class: "row-words" },
        h("b", { class: "row-name" }, name), h("span", { class: "small quiet" }, `${capital(plan)} plan, since ${when(createdAt)}`)),
      status !== "active" && h("span", { class: `tag state ${status}` }, words(status)),
      h("button", { type: "button", class: "button small", onclick: () => shell.enter(self) }, `Go to ${name}`));
  }

  /** @param {import("../api/problem.js").Link} link */
  async function found(link) {
    const fields = [
      line({ name: "name", label: "Name", maxlength: 100 }),
      line({
        name: "adminEmail", label: "First administrator", type: "email", hint: "Gets the link to choose a password.", maxlength: 254,
      }),
      choice({ name: "plan", label: "Plan", value: "standard", options: PLANS.map((plan) => [plan, capital(plan)]) })];
    const made = await fillIn({
      title: "A new organisation", yes: "Create it", fields,
      send: (once) => follow(link, { body: filledIn(fields), headers: once, signal }),
    });
    return made && `${made.data.name} is there; its first administrator has mail.`;
  }
}
