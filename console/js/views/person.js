// @ts-check
/** One member of an organisation. */
import { follow } from "../api/client.js";
import { h } from "../core/dom.js";
import { hashOf } from "../core/address.js";
import { capital, when, words } from "../core/words.js";
import { called, changeRights, removePerson } from "../parts/rights.js";
import { room } from "../parts/room.js";
import { roomHead } from "../parts/rooms.js";
import { unitNames } from "../parts/units.js";

/** @param {import("../core/router.js").Context} context `at` is the member */
export async function personView({ at, signal, shell }) {
  const names = await unitNames(shell.tenant, signal);
  let title = "Person";
  const { element, act, refresh } = await room(signal, async () => {
    const { data, links } = await follow({ href: at }, { signal });
    const user = { ...data, _links: links };
    title = called(user);
    return [
      roomHead(shell.tenant, "person", {
        title,
        buttons: [
          links.update && h("button", { type: "button", class: "button", onclick: () => act(async () => (await changeRights(user, signal)) && "Saved.") }, "Change role or rights"),
          links.remove && h("button", { type: "button", class: "button quiet-danger", onclick: remove }, "Remove")],
      }),
      h("div", { class: "sheet" }, h("dl", { class: "facts" }, [
        ["E-mail", data.email], ["Role", capital(words(data.role))], ["Beside it", data.grants?.map(words).join(", ") || "Nothing"],
        ["Teams", data.teams?.map(names).join(", ") || "None"], ["Since", when(data.joinedAt)], ["Brought in by", data.invitedBy ?? "Was here from the start"],
      ].map(([name, value]) => [h("dt", null, name), h("dd", null, value)]))),
    ];

    async function remove() {
      await act(async () => {
        if (await removePerson(user, signal)) location.hash = hashOf("people", shell.tenant.links.users);
        return null;
      });
    }
  });
  await refresh();
  return { title, content: element };
}
