// @ts-check
/** The tree of units, as other views need it. */
import { follow } from "../api/client.js";

/** @typedef {import("../../../generated/types").UnitNode} UnitNode */

/**
 * Every unit of the tree with the way down to it, parents first.
 * @param {UnitNode[]} nodes @param {string[]} above @returns {{node: UnitNode, path: string[]}[]}
 */
export const flat = (nodes, above = []) => nodes.flatMap((node) => {
  const path = [...above, node.name];
  return [{ node, path }, ...flat(node.children, path)];
});

/** @param {any} tenant @param {AbortSignal} signal */
async function tree(tenant, signal) {
  const units = tenant?.links.units;
  return units ? flat((await follow(units, { signal })).data.divisions) : [];
}

/** Tells a unit's name from its id. @param {any} tenant @param {AbortSignal} signal */
export async function unitNames(tenant, signal) {
  const names = new Map((await tree(tenant, signal)).map(({ node }) => [node.unitId, node.name]));
  return (/** @type {string} */ id) => names.get(id) ?? "a team that is gone";
}

/**
 * Teams to choose from: id and the way down to each.
 * @param {any} tenant @param {AbortSignal} signal @returns {Promise<[string, string][]>}
 */
export async function teamChoices(tenant, signal) {
  const teams = (await tree(tenant, signal)).filter(({ node }) => node.kind === "team");
  return teams.map(({ node, path }) => [node.unitId, path.join(" › ")]);
}
