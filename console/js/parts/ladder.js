// @ts-check
/** The way of a page to its readers as a picture: draft, sit, prod, each with what is there and what can be done. */
import { h } from "../core/dom.js";
import { host } from "../core/words.js";

const NEWEST = "The newest version. Only people with its address see it.";

/**
 * @param {import("../../../generated/types").Site} site
 * @param {{numberOf: (versionId: string | undefined) => number | undefined, actions: Record<"draft" | "sit" | "prod", any>}} options
 */
export function ladder(site, { numberOf, actions }) {
  const rungs = [
    { name: "draft", title: "Draft", words: NEWEST, version: site.currentVersionId, url: site.urls.preview },
    { name: "sit", title: "Sit", words: "The rehearsal: exactly as it would be live.", version: site.sitVersionId, url: site.urls.sit },
    { name: "prod", title: "Prod", words: "Live, for everybody.", version: site.prodVersionId, url: site.urls.prod },
  ];
  return h("ol", { class: "ladder", "aria-label": "Where the page is" }, rungs.map(({ name, title, words, version, url }) =>
    h("li", { class: `rung ${name} ${version ? "taken" : ""}` },
      h("div", { class: "rung-head" },
        h("h2", null, title), h("span", { class: "rung-version" }, version ? `Version ${numberOf(version) ?? ""}` : "nothing yet")),
      h("p", { class: "small quiet" }, words),
      h("p", { class: "rung-url" }, url ? address(url, name) : h("span", { class: "quiet" }, "no address yet")),
      h("div", { class: "actions" }, actions[/** @type {"draft" | "sit" | "prod"} */ (name)]))));
}

/** @param {string} url @param {string} name */
const address = (url, name) => h("a", { href: url, target: "_blank", rel: "noopener" }, name === "draft" ? "Open the preview" : host(url));
