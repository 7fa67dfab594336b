// @ts-check
/** The people of an organisation: what they are, where they work, and what they may. */
import { follow } from "../api/client.js";
import { sure } from "../api/links.js";
import { h } from "../core/dom.js";
import { hashOf } from "../core/address.js";
import { capital, words } from "../core/words.js";
import { growing } from "../parts/growing.js";
import { initial } from "../parts/initial.js";
import { later } from "../parts/later.js";
import { menu } from "../parts/menu.js";
import { addPerson, called, changeRights, removePerson } from "../parts/rights.js";
import { room } from "../parts/room.js";
import { roomHead } from "../parts/rooms.js";
import { unitNames } from "../parts/units.js";

/** @typedef {import("../../../generated/types").UserResource} User */

/** @param {import("../core/router.js").Context} context `at` is the list */
export async function peopleView({ at, signal, shell }) {
  const { element, act, refresh } = await room(signal, async () => {
    const [page, names] = await Promise.all([follow({ href: at }, { signal }), unitNames(shell.tenant, signal)]);
    const { create } = page.links;
    const invitations = shell.tenant?.links.invitations;
    const add = () => act(async () => said(await addPerson(create, signal)));
    return [
      roomHead(shell.tenant, "people", {
        title: "People", about: "Who belongs here and what they may do. Changes work at once.",
        buttons: [
          invitations && h("a", { class: "button primary", href: hashOf("invitations", invitations) }, "Invite somebody"),
          create && h("button", { type: "button", class: "button", onclick: add }, "Add an account")],
      }),
      h("div", { class: "sheet list-sheet" }, growing(page, { draw: (user) => person(user, names), noun: "person", signal })),
    ];
  });
  await refresh();
  return { title: "People", content: element };

  /** @param {import("../api/client.js").Resource | null} added */
  function said(added) {
    return added && `${called(added.data)} belongs to ${shell.tenant?.data.name ?? "the organisation"} now.`;
  }

  /** In which teams somebody is, only the person's own answer tells. @param {User} user @param {(id: string) => string} names */
  function person(user, names) {
    const { self, update, remove } = user._links;
    const teams = later(h("span", { class: "small quiet teams" }), async () => {
      const { data } = await follow(sure(self), { signal });
      return data.teams?.map(names).join(", ") || "In no team";
    }, { signal, what: `The teams of ${called(user)}` });
    const change = async () => (await changeRights(user, signal)) && `${called(user)}'s rights are changed.`;
    return h("li", { class: "row person" },
      initial(called(user)),
      h("div", { class: "row-words" },
        h("a", { class: "row-name", href: hashOf("person", self) }, called(user)),
        user.name && h("span", { class: "small quiet" }, user.email)),
      h("div", { class: "row-words" },
        h("span", null,
          h("span", { class: "tag" }, capital(words(user.role))),
          user.grants?.map((grant) => h("span", { class: "tag live" }, words(grant)))),
        teams),
      menu(`What to do with ${called(user)}`, [
        !!update && ["Change role or rights", () => act(change)],
        !!remove && ["Remove from the organisation", () => act(() => removePerson(user, signal)), "bad"]]));
  }
}
