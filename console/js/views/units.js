// @ts-check
/** How an organisation is divided: divisions with their groups with their teams. */
import { follow } from "../api/client.js";
import { everything } from "../api/links.js";
import { h } from "../core/dom.js";
import { hashOf } from "../core/address.js";
import { menu } from "../parts/menu.js";
import { room } from "../parts/room.js";
import { roomHead } from "../parts/rooms.js";
import { BELOW, createUnit, deleteUnit, renameUnit } from "../parts/unit-changes.js";

/** @typedef {import("../../../generated/types").UnitNode} UnitNode */
/** @typedef {import("../../../generated/types").UnitResource} Unit */

/** @param {import("../core/router.js").Context} context `at` is the tree */
export async function unitsView({ at, signal, shell }) {
  const { element, act, refresh } = await room(signal, async () => {
    const { data, links } = await follow({ href: at }, { signal });
    const units = new Map((await everything(links.units, signal)).map((/** @type {Unit} */ unit) => [unit.unitId, unit]));
    const create = links["create-unit"];
    const begin = () => act(() => createUnit(create, null, signal));
    const division = create && h("button", { type: "button", class: "button primary", onclick: begin }, "Add a division");
    const tree = () => h("ul", { class: "divisions" }, data.divisions.map((/** @type {UnitNode} */ node) => branch(node, units)));
    return [
      roomHead(shell.tenant, "units", {
        title: "Units", about: "A division holds groups, a group holds teams, a team holds people.",
        buttons: data.divisions.length > 0 && division,
      }),
      data.divisions.length ? tree() : empty(division),
    ];
  });
  await refresh();
  return { title: "Units", content: element };

  /** @param {UnitNode} node @param {Map<string, Unit>} units @returns {HTMLElement} */
  function branch(node, units) {
    const { name, kind, children, memberCount } = node;
    const unit = units.get(node.unitId);
    const title = unit ? h("a", { href: hashOf("unit", unit._links.self) }, name) : name;
    const below = children.length ? h("ul", { class: "branches" }, children.map((child) => branch(child, units))) : null;
    return h("li", { class: `unit ${kind}` },
      h("div", { class: "unit-line" },
        h("div", { class: "unit-words" },
          h(kind === "division" ? "h2" : "span", { class: "unit-name" }, title),
          h("span", { class: "small quiet" }, kind === "team" ? people(memberCount) : kind)),
        unit && menu(`What to do with ${name}`, actions(unit))),
      below ?? (kind !== "team" && h("p", { class: "small quiet unit-empty" }, `No ${BELOW[kind]} yet`)));
  }

  /** @param {Unit} unit @returns {([string, () => void, string?] | false)[]} */
  function actions(unit) {
    const { "create-unit": create, update, delete: remove } = unit._links;
    return [
      !!create && [`Add a ${BELOW[unit.kind]}`, () => act(() => createUnit(create, unit, signal))],
      !!update && ["Rename", () => act(() => renameUnit(unit, signal))],
      !!remove && ["Delete", () => act(() => deleteUnit(unit, signal)), "bad"]];
  }
}

/** @param {number} number */
const people = (number) => (number === 0 ? "nobody yet" : number === 1 ? "one person" : `${number} people`);

/** @param {any} create */
function empty(create) {
  const words = create ? "Divide the organisation when it grows: begin with a division."
    : "As soon as an administrator divides the organisation, it is shown here.";
  return h("div", { class: "sheet empty" }, h("h2", null, "Everybody works in one place."), h("p", { class: "quiet" }, words), create);
}
