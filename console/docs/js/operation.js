// @ts-check
/** One operation: who may call it, what it takes, what it answers. Its insides are drawn when it is opened. */
import { h } from "../../js/core/dom.js";
import { access, problemCodes, resolved } from "./contract.js";
import { example, fields, limits, prose, table, typeOf } from "./schema.js";

/** @param {any} document @param {import("./contract.js").Operation} operation */
export function operationEntry(document, { id, method, path, spec, parameters }) {
  const entry = h("details", { class: "op", id, ontoggle: draw },
    h("summary", null, h("span", { class: `method ${method.toLowerCase()}` }, method), h("code", { class: "path" }, wrappable(path)), h("span", { class: "op-summary" }, spec.summary)));
  let drawn = false;

  function draw() {
    if (drawn) return;
    drawn = true;
    entry.append(h("div", { class: "op-body" },
      h("p", { class: "op-id small quiet" }, h("a", { href: `#${id}`, "aria-label": `Link to ${id}` }, `#${id}`)),
      h("p", null, prose(spec.description)), badges(spec),
      parameters.length > 0 && part("Parameters", table(["Name", "In", "Type", "Meaning"], parameters.map((each) => [
        [h("code", null, each.name), each.required && h("span", { class: "must" }, "required")], each.in, typeOf(each.schema),
        [prose(each.description), limits(resolved(document, each.schema)) && h("span", { class: "quiet limits" }, limits(resolved(document, each.schema)))]]))),
      spec.requestBody && part("Body", body(document, spec.requestBody)),
      part("Answers", answers(document, spec))));
  }
  return { entry, draw };
}

/** @param {any} spec */
function badges(spec) {
  const facts = [
    ["Who may", [...access(spec), ...(spec["x-grants"] ?? []).map((/** @type {string} */ grant) => `grant ${grant}`)].join(", ")],
    spec["x-idempotent"] && ["Repeatable", "takes an Idempotency-Key"],
    spec["x-stream"] && ["Streams", h("a", { href: `#schema-${spec["x-stream"]}` }, spec["x-stream"])],
    spec["x-tenant-states"] && ["Tenant must be", spec["x-tenant-states"].join(" or ")],
  ].filter(Boolean);
  return h("dl", { class: "op-facts" }, facts.map(([name, value]) => h("div", null, h("dt", null, name), h("dd", null, value))));
}

/** @param {string} title @param {any} content */
const part = (title, content) => h("section", { class: "part" }, h("h3", { class: "small-title" }, title), content);

/** @param {any} document @param {any} request */
function body(document, request) {
  const { schema, example: shown } = request.content["application/json"];
  return [h("p", null, typeOf(schema), h("span", { class: "quiet" }, request.required ? " · required" : " · may be left out")), fields(resolved(document, schema)), shown && example(shown)];
}

/** @param {any} document @param {any} spec */
function answers(document, spec) {
  const all = Object.entries(spec.responses);
  return [
    all.filter(([status]) => status < "400").map(([status, node]) => success(status, resolved(document, node))),
    h("ul", { class: "problems" }, all.filter(([status]) => status >= "400").map(([status, node]) => h("li", null, h("b", null, status), " ", problems(document, node)))),
  ];
}

/** @param {string} status @param {any} response */
function success(status, response) {
  const media = Object.entries(response.content ?? {});
  return h("div", { class: "success" }, h("p", null, h("b", null, status), ` ${response.description} `,
    media.map(([type, { schema }]) => [" ", schema?.$ref ? typeOf(schema) : h("code", null, type)])),
  media.map(([, { example: shown }]) => shown && h("details", null, h("summary", { class: "small" }, "Example"), example(shown))));
}

/** @param {any} document @param {any} node */
function problems(document, node) {
  const codes = problemCodes(node);
  if (!codes.length) return resolved(document, node).description;
  return codes.map((/** @type {string} */ code, /** @type {number} */ at) => [at ? ", " : "", h("a", { href: `/docs/problems/${code}`, title: document["x-problem-codes"]?.[code]?.title }, code)]);
}

/** @param {string} path */
const wrappable = (path) => path.split("/").flatMap((step, at) => (at ? [h("wbr"), `/${step}`] : [step]));
