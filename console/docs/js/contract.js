// @ts-check
/** The OpenAPI document as lists to draw from. */

const METHODS = ["get", "post", "put", "patch", "delete"];

/**
 * @typedef {object} Operation
 * @property {string} id
 * @property {string} method
 * @property {string} path
 * @property {any} spec
 * @property {any[]} parameters
 */

/** @param {any} document @param {any} node a schema, parameter or response that may be a reference */
export function resolved(document, node) {
  let target = node;
  while (target?.$ref) target = target.$ref.slice(2).split("/").reduce((/** @type {any} */ at, /** @type {string} */ step) => at[step.replaceAll("~1", "/").replaceAll("~0", "~")], document);
  return target;
}

/** @param {any} node */
export const refName = (node) => node?.$ref?.split("/").pop() ?? "";

/** The operations by tag, in the order of the tags. @param {any} document @returns {{name: string, description: string, operations: Operation[]}[]} */
export function grouped(document) {
  const groups = new Map(document.tags.map((/** @type {any} */ tag) => [tag.name, { ...tag, operations: [] }]));
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      const spec = item[method];
      if (!spec) continue;
      const parameters = [...(item.parameters ?? []), ...(spec.parameters ?? [])].map((each) => resolved(document, each));
      groups.get(spec.tags[0])?.operations.push({ id: spec.operationId, method: method.toUpperCase(), path, spec, parameters });
    }
  }
  return [...groups.values()].filter((group) => group.operations.length);
}

/** Who may call it, in words. @param {any} spec */
export function access(spec) {
  if (spec.security?.length === 0) return ["everybody, without signing in"];
  const roles = spec["x-roles"] ?? [];
  if (roles.includes("any")) return ["every member of the tenant"];
  if (roles.includes("self")) return ["everybody who is signed in"];
  if (!roles.length) return ["everybody, signed in or not"];
  return roles.map((/** @type {string} */ role) => (role === "owner" ? "whoever created the site" : role));
}

/** The problem codes a response stands for. @param {any} response */
export function problemCodes(response) {
  const named = refName(response).split(".").slice(1);
  return named.length ? named : (response["x-problems"] ?? []);
}

/** What a search looks through. @param {Operation} operation */
export const searchable = ({ id, method, path, spec }) =>
  `${id} ${method} ${path} ${spec.summary} ${spec.description} ${spec.tags[0]} ${(spec["x-problems"] ?? []).join(" ")} ${(spec["x-roles"] ?? []).join(" ")}`.toLowerCase();
