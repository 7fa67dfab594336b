// @ts-check
/** Lists of what was: versions and deployments. */
import { h } from "../core/dom.js";
import { host, when, words } from "../core/words.js";

/** @typedef {import("../../../generated/types").SiteVersionResource} Version */
/** @typedef {import("../../../generated/types").DeploymentResource} Deployment */

const ELSEWHERE = { target: "_blank", rel: "noopener" };

/** @param {Version[]} versions @param {(version: Version) => any} buttons */
export function versionList(versions, buttons) {
  return h("ul", { class: "rows" }, versions.map((version) => {
    const { number, title, createdAt, source, previewUrl } = version;
    return h("li", { class: "row" },
      h("span", { class: "row-mark" }, number),
      h("div", { class: "row-words" },
        h("b", null, title), h("span", { class: "small quiet" }, `${when(createdAt)} · ${words(source)}`)),
      h("div", { class: "actions" },
        h("a", { href: previewUrl, ...ELSEWHERE }, "Preview", h("span", { class: "unseen" }, ` of version ${number}`)), buttons(version)));
  }));
}

/**
 * @param {Deployment[]} deployments
 * @param {{numberOf: (versionId: string) => number | undefined, buttons: (deployment: Deployment) => any}} options
 */
export function deploymentList(deployments, { numberOf, buttons }) {
  return h("ul", { class: "rows" }, deployments.map((deployment) => {
    const { environment, status, versionId, brandScore, createdAt, error, url } = deployment;
    const number = numberOf(versionId);
    return h("li", { class: "row" },
      h("span", { class: `row-mark wide-mark ${environment}` }, environment),
      h("div", { class: "row-words" },
        h("span", null,
          h("b", null, words(status)), number ? ` · version ${number}` : "",
          brandScore !== undefined && ` · score ${brandScore.toFixed(1)}`),
        h("span", { class: "small quiet" }, when(createdAt)),
        error && h("span", { class: "small fault" }, error.message)),
      h("div", { class: "actions" }, status === "completed" && h("a", { href: url, ...ELSEWHERE }, host(url)), buttons(deployment)));
  }));
}
