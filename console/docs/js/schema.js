// @ts-check
/** Schemas as tables of their fields; a named schema is a link to its own entry. */
import { h } from "../../js/core/dom.js";
import { refName } from "./contract.js";

/** @param {any} schema @returns {any} the type in a few words */
export function typeOf(schema) {
  if (!schema) return "";
  if (schema.$ref) return h("a", { href: `#schema-${refName(schema)}` }, refName(schema));
  if (schema.type === "array") return h("span", null, "list of ", typeOf(schema.items));
  if (schema.oneOf) return h("span", null, "one of ", schema.oneOf.map((/** @type {any} */ each, /** @type {number} */ at) => [at ? ", " : "", typeOf(each)]));
  if (schema.allOf) return schema.allOf.map(typeOf);
  if (schema.additionalProperties?.$ref) return h("span", null, "map of ", typeOf(schema.additionalProperties));
  return [schema.format ?? schema.type].filter(Boolean).join(" ");
}

/** What a value must keep to. @param {any} schema */
export function limits(schema) {
  const { minLength, maxLength, minimum, maximum, minItems, maxItems, pattern, enum: values, default: usual } = schema ?? {};
  const range = (/** @type {any} */ least, /** @type {any} */ most, /** @type {string} */ unit) =>
    least === undefined && most === undefined ? "" : least === undefined ? `at most ${most}${unit}` : most === undefined ? `at least ${least}${unit}` : `${least} to ${most}${unit}`;
  return [
    values && `one of ${values.join(", ")}`, range(minLength, maxLength, " characters"), range(minimum, maximum, ""), range(minItems, maxItems, " items"),
    pattern && `matches ${pattern}`, usual !== undefined && `${usual} unless told`,
  ].filter(Boolean).join("; ");
}

/** @param {any} schema */
export function fields(schema) {
  const rows = Object.entries(schema.properties ?? {});
  if (!rows.length) return h("p", { class: "small" }, typeOf({ ...schema, $ref: undefined }), " ", h("span", { class: "quiet" }, limits(schema)));
  const required = new Set(schema.required ?? []);
  return table(["Field", "Type", "Meaning"], rows.map(([name, field]) => [
    [h("code", null, name), required.has(name) && h("span", { class: "must" }, "required")], typeOf(field),
    [prose(field.description), limits(field) && h("span", { class: "quiet limits" }, limits(field))]]));
}

/** Text with its `code` set as code. @param {string} [text] */
export const prose = (text = "") => text.split("`").map((part, at) => (at % 2 ? h("code", null, part) : part));

/** @param {string[]} heads @param {any[][]} rows */
export function table(heads, rows) {
  return h("div", { class: "table" }, h("table", null,
    h("thead", null, h("tr", null, heads.map((head) => h("th", { scope: "col" }, head)))),
    h("tbody", null, rows.map((cells) => h("tr", null, cells.map((cell) => h("td", null, cell)))))));
}

/** @param {any} value */
export const example = (value) => h("pre", { tabindex: 0 }, h("code", null, typeof value === "string" ? value : JSON.stringify(value, null, 2)));
