// @ts-check
/** One unit: the people of a team, or what is below a division or a group. */
import { follow } from "../api/client.js";
import { everything, ifUnchanged, sure } from "../api/links.js";
import { h } from "../core/dom.js";
import { hashOf } from "../core/address.js";
import { capital, words } from "../core/words.js";
import { ask, fillIn } from "../parts/ask.js";
import { choice, filledIn } from "../parts/form.js";
import { growing } from "../parts/growing.js";
import { initial } from "../parts/initial.js";
import { menu } from "../parts/menu.js";
import { notice } from "../parts/notice.js";
import { called } from "../parts/rights.js";
import { leaveFor, room } from "../parts/room.js";
import { roomHead } from "../parts/rooms.js";
import { deleteUnit, renameUnit } from "../parts/unit-changes.js";

/** @typedef {import("../../../generated/types").TeamMemberResource} TeamMember */
/** @typedef {import("../../../generated/types").UnitResource} Unit */

/** @param {import("../core/router.js").Context} context `at` is the unit */
export async function unitView({ at, signal, shell }) {
  const { units, users } = shell.tenant?.links ?? {};
  let title = "Unit";
  const { element, act, refresh } = await room(signal, async () => {
    const { data, links } = await follow({ href: at }, { signal });
    const unit = { ...data, _links: links };
    title = data.name;
    const parent = links.parent && (await follow(links.parent, { signal }));
    return [
      roomHead(shell.tenant, "unit", {
        title, about: data.description,
        buttons: [
          links["add-member"] && links.members && users && button("Add a person", () => addMember(unit), "primary"),
          links.update && button("Rename", () => renameUnit(unit, signal)),
          links.delete && button("Delete", () => remove(unit), "quiet-danger")],
      }),
      h("p", { class: "kicker" },
        capital(data.kind), parent && [" in ", h("a", { href: hashOf("unit", parent.links.self) }, parent.data.name)]),
      links.members ? await people(links.members) : await below(links.units),
    ];
  });
  await refresh();
  return { title, content: element };

  /** @param {string} label @param {() => Promise<string | null>} action @param {string} [kind] */
  function button(label, action, kind = "") {
    return h("button", { type: "button", class: `button ${kind}`, onclick: () => act(action) }, label);
  }

  /** @param {import("../api/problem.js").Link} link */
  async function below(link) {
    const page = await follow(link, { signal });
    if (!page.data.length) return h("p", { class: "quiet" }, "Nothing is below it yet.");
    const draw = (/** @type {Unit} */ unit) => h("li", { class: "row" }, h("div", { class: "row-words" },
      h("a", { class: "row-name", href: hashOf("unit", unit._links.self) }, unit.name), h("span", { class: "small quiet" }, unit.kind)));
    return h("div", { class: "sheet list-sheet" }, growing(page, { draw, noun: "unit", signal }));
  }

  /** People outside a team may not see who is in it. @param {import("../api/problem.js").Link} link */
  async function people(link) {
    const page = await follow(link, { signal }).catch((error) => { if (error.code !== "TEAM_FORBIDDEN") throw error; });
    if (!page) return notice("Not your team", "Who works here is seen by the people of the team and by administrators.");
    if (!page.data.length) return h("div", { class: "sheet empty" }, h("h2", null, "Nobody is in this team yet."));
    return h("div", { class: "sheet list-sheet" }, growing(page, { draw: member, noun: "person", signal }));
  }

  /** @param {TeamMember} person */
  function member(person) {
    const { update, remove: out, user } = person._links;
    const name = called(person);
    const other = person.teamRole === "lead" ? "member" : "lead";
    async function change() {
      await follow(sure(update), { body: { teamRole: other }, headers: ifUnchanged(person), signal });
      return `${name} is ${words(other).toLowerCase()} of the team now.`;
    }
    return h("li", { class: "row" },
      initial(name),
      h("div", { class: "row-words" },
        user ? h("a", { class: "row-name", href: hashOf("person", user) }, name) : h("b", { class: "row-name" }, name),
        person.name && h("span", { class: "small quiet" }, person.email)),
      h("span", { class: `tag ${person.teamRole}` }, words(person.teamRole)),
      menu(`What to do with ${name}`, [
        !!update && [other === "lead" ? "Make lead" : "Make an ordinary member", () => act(change)],
        !!out && ["Take out of the team", () => act(() => takeOut(person)), "bad"]]));
  }

  /** @param {TeamMember} person */
  async function takeOut(person) {
    const title = `Take ${called(person)} out of the team?`;
    if (!(await ask({ title, text: "They stay a member of the organisation.", yes: "Take out", danger: true }))) return null;
    await follow(sure(person._links.remove), { headers: ifUnchanged(person), signal });
    return `${called(person)} is out of the team.`;
  }

  /** @param {Unit} unit */
  async function addMember(unit) {
    const [everybody, inside] = await Promise.all([everything(users, signal), everything(sure(unit._links.members), signal)]);
    const there = new Set(inside.map(({ userId }) => userId));
    const others = everybody.filter(({ userId }) => !there.has(userId));
    if (!others.length) return "Everybody of the organisation is in this team already.";
    const person = choice({
      name: "userId", label: "Person", options: others.map(({ userId, name, email }) => [userId, name ? `${name} (${email})` : email]),
    });
    const role = choice({
      name: "teamRole", label: "In this team", options: [["member", "Member"], ["lead", "Lead: looks after the team's people"]],
    });
    const fields = [person, role];
    const added = await fillIn({
      title: `Add somebody to ${unit.name}`, yes: "Add", fields,
      send: (once) => follow(sure(unit._links["add-member"]), { body: filledIn(fields), headers: once, signal }),
    });
    return added && `${called(added.data)} is in the team.`;
  }

  /** @param {Unit} unit */
  async function remove(unit) {
    const done = await deleteUnit(unit, signal);
    if (done) leaveFor(units ? hashOf("units", units) : "", done);
    return null;
  }
}
