// @ts-check
/** The API reference: one request for the contract, one pass for the overview, the details as they are opened. */
import { follow, ROOT } from "../../js/api/client.js";
import { announce, fill, h } from "../../js/core/dom.js";
import { problemNotice } from "../../js/parts/notice.js";
import { grouped, searchable } from "./contract.js";
import { operationEntry } from "./operation.js";
import { example, fields, prose } from "./schema.js";

const place = /** @type {HTMLElement} */ (document.getElementById("reference"));
const contents = /** @type {HTMLElement} */ (document.getElementById("contents"));

/** @type {Map<string, () => void>} what is drawn when it is opened */
const drawers = new Map();

async function start() {
  try {
    const root = await follow(ROOT, { anonymous: true });
    const { data } = await follow(root.links.contract, { anonymous: true, seconds: 40 });
    show(data, root.links.contract.href);
  } catch (error) {
    fill(place, h("h1", null, "API reference"), problemNotice(error, { retry: start }));
  } finally {
    place.removeAttribute("aria-busy");
  }
}

/** @param {any} contract @param {string} address */
function show(contract, address) {
  const groups = grouped(contract);
  /** @type {{text: string, entry: HTMLElement, link: HTMLElement}[]} */
  const index = [];
  const sections = groups.map(({ name, description, operations }) => h("section", { class: "group", id: `tag-${name}` },
    h("h2", null, name), h("p", { class: "quiet" }, prose(description)), operations.map((operation) => {
      const { entry, draw } = operationEntry(contract, operation);
      drawers.set(operation.id, draw);
      index.push({ text: searchable(operation), entry, link: h("li", null, h("a", { href: `#${operation.id}` }, operation.spec.summary)) });
      return entry;
    })));
  const schemas = Object.entries(contract.components.schemas).map(([name, schema]) => schemaEntry(name, schema));
  const nothing = h("p", { class: "quiet", hidden: true }, "Nothing matches. Try part of a path, a role or a problem code.");
  const filter = h("input", { type: "search", id: "filter", placeholder: "deploy, 422, tenant_admin …", autocomplete: "off", oninput: () => narrow() });

  let at = 0;
  const lists = groups.map(({ name, operations }) => h("div", { class: "contents-group" }, h("h2", null, h("a", { href: `#tag-${name}` }, name)), h("ul", null, operations.map(() => index[at++].link))));
  fill(contents, h("label", { for: "filter" }, "Filter"), filter, lists, h("div", { class: "contents-group" }, h("h2", null, h("a", { href: "#schemas" }, "schemas"))));
  fill(place,
    h("h1", null, "API reference"),
    h("p", { class: "lead quiet" }, prose(contract.info.description)),
    h("p", { class: "small quiet" }, `Version ${contract.info.version} · ${index.length} operations · `, h("a", { href: address }, "the OpenAPI document"), " · every failure is a problem document with a ", h("code", null, "code"), " and a page that explains it"),
    nothing, sections,
    h("section", { class: "group", id: "schemas" }, h("h2", null, "schemas"), schemas));

  function narrow() {
    const wanted = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
    let left = 0;
    for (const { text, entry, link } of index) {
      const fits = wanted.every((/** @type {string} */ word) => text.includes(word));
      entry.hidden = link.hidden = !fits;
      left += Number(fits);
    }
    for (const section of sections) section.hidden = !section.querySelector(".op:not([hidden])");
    for (const list of lists) list.hidden = !list.querySelector("li:not([hidden])");
    nothing.hidden = left > 0;
    announce(`${left} operations`);
  }
  reveal();
}

/** @param {string} name @param {any} schema */
function schemaEntry(name, schema) {
  let drawn = false;
  const entry = h("details", { class: "op", id: `schema-${name}`, ontoggle: draw }, h("summary", null, h("code", { class: "path" }, name), h("span", { class: "op-summary" }, prose(schema.description))));
  function draw() {
    if (drawn) return;
    drawn = true;
    entry.append(h("div", { class: "op-body" }, fields(schema), schema.example !== undefined && example(schema.example)));
  }
  drawers.set(`schema-${name}`, draw);
  return entry;
}

/** Open what the address names. */
function reveal() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target instanceof HTMLDetailsElement) {
    target.hidden = false;
    drawers.get(target.id)?.();
    target.open = true;
    /** @type {HTMLElement} */ (target.firstElementChild).focus({ preventScroll: true });
  }
  target?.scrollIntoView();
}

addEventListener("hashchange", reveal);
/** On paper every entry is open; afterwards it is as it was. */
/** @type {HTMLDetailsElement[]} */
let opened = [];
addEventListener("beforeprint", () => {
  drawers.forEach((draw) => draw());
  opened = [...document.querySelectorAll(".op:not([open])")].map((each) => /** @type {HTMLDetailsElement} */ (each));
  opened.forEach((each) => { each.open = true; });
});
addEventListener("afterprint", () => opened.forEach((each) => { each.open = false; }));
start();
