// @ts-check
/** The questions by which units are made, renamed and deleted. */
import { follow } from "../api/client.js";
import { ifUnchanged, sure, withParameter } from "../api/links.js";
import { count } from "../core/words.js";
import { ask, fillIn } from "./ask.js";
import { changed, filledIn, line } from "./form.js";

/** What comes below each kind; a division comes below nothing. */
export const BELOW = /** @type {Record<string, string>} */ ({ "": "division", division: "group", group: "team" });

/** @typedef {import("../../../generated/types").UnitResource} Unit */

const nameField = (value = "") =>
  line({ name: "name", label: "Name", hint: "2 to 50 letters, digits, spaces or hyphens.", value, maxlength: 50 });
const purpose = (value = "") =>
  line({ name: "description", label: "What it is for", hint: "May be left empty.", value, maxlength: 300 });

/**
 * @param {import("../api/problem.js").Link} link @param {Unit | null} parent @param {AbortSignal} signal
 * @returns {Promise<string | null>} what to say
 */
export async function createUnit(link, parent, signal) {
  const kind = BELOW[parent?.kind ?? ""];
  const fields = [nameField(), purpose()];
  const below = parent ? { parentId: parent.unitId } : {};
  const made = await fillIn({
    title: parent ? `A new ${kind} in ${parent.name}` : `A new ${kind}`, yes: `Create the ${kind}`, fields,
    send: (once) => follow(link, { body: { ...filledIn(fields), ...below }, headers: once, signal }),
  });
  return made && `The ${kind} ${made.data.name} is there.`;
}

/** @param {Unit} unit @param {AbortSignal} signal @returns {Promise<string | null>} */
export async function renameUnit(unit, signal) {
  const fields = [nameField(unit.name), purpose(unit.description)];
  const saved = await fillIn({
    title: `Change the ${unit.kind} ${unit.name}`, yes: "Save", fields,
    send: () => follow(sure(unit._links.update), { body: changed(fields), headers: ifUnchanged(unit), signal }),
  });
  return saved && `Saved: ${saved.data.name}.`;
}

/** @param {Unit} unit @param {AbortSignal} signal @returns {Promise<string | null>} */
export async function deleteUnit(unit, signal) {
  const link = sure(unit._links.delete);
  const headers = ifUnchanged(unit);
  const text = `The ${unit.kind} goes away. This cannot be undone.`;
  if (!(await ask({ title: `Delete ${unit.name}?`, text, yes: `Delete the ${unit.kind}`, danger: true }))) return null;
  try {
    await follow(link, { headers, signal });
  } catch (error) {
    if (/** @type {any} */ (error).code !== "UNIT_NOT_EMPTY") throw error;
    const all = `${inside(unit)} Delete everything below it too? The people stay members of the organisation.`;
    if (!(await ask({ title: `${unit.name} is not empty`, text: all, yes: "Delete it all", danger: true }))) return null;
    await follow(withParameter(link, "cascade", "true"), { headers, signal });
  }
  return `${unit.name} is deleted.`;
}

/** @param {Unit} unit */
function inside({ kind, childCount, memberCount }) {
  if (kind === "team") return `There ${memberCount === 1 ? "is one person" : `are ${memberCount} people`} in it.`;
  return `There ${childCount === 1 ? "is" : "are"} ${count(childCount, BELOW[kind])} in it.`;
}
