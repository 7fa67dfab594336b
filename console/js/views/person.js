// @ts-check
/** One member of an organisation. */
import { follow } from "../api/client.js";
import { h } from "../core/dom.js";
import { hashOf } from "../core/address.js";
import { capital, when, words } from "../core/words.js";
import { called, changeRights, removePerson } from "../parts/rights.js";
import { leaveFor, room } from "../parts/room.js";
import { roomHead } from "../parts/rooms.js";
import { unitNames } from "../parts/units.js";

/** @param {import("../core/router.js").Context} context `at` is the member */
export async function personView({ at, signal, shell }) {
  let title = "Person";
  const { element, act, refresh } = await room(signal, async () => {
    const [{ data, links }, names] = await Promise.all([follow({ href: at }, { signal }), unitNames(shell.tenant, signal)]);
    const user = { ...data, _links: links };
    title = called(user);
    const change = () => act(async () => (await changeRights(user, signal)) && "Saved.");
    return [
      roomHead(shell.tenant, "person", {
        title,
        buttons: [
          links.update && h("button", { type: "button", class: "button", onclick: change }, "Change role or rights"),
          links.remove && h("button", { type: "button", class: "button quiet-danger", onclick: () => act(() => remove(user)) }, "Remove")],
      }),
      h("div", { class: "sheet" }, h("dl", { class: "facts" }, [
        ["E-mail", data.email], ["Role", capital(words(data.role))], ["Beside it", data.grants?.map(words).join(", ") || "Nothing"],
        ["Teams", data.teams?.map(names).join(", ") || "None"],
        ["Since", when(data.joinedAt)], ["Brought in by", data.invitedBy ?? "Was here from the start"],
      ].map(([name, value]) => [h("dt", null, name), h("dd", null, value)]))),
    ];
  });
  await refresh();
  return { title, content: element };

  /** @param {import("../parts/rights.js").User} user */
  async function remove(user) {
    const users = shell.tenant?.links.users;
    const done = await removePerson(user, signal);
    if (done) leaveFor(users ? hashOf("people", users) : "", done);
    return null;
  }
}
