// @ts-check
/** Lists of what was: versions and deployments. */
import { h } from "../core/dom.js";
import { host, when, words } from "../core/words.js";

/** @param {import("../../../generated/types").SiteVersionResource[]} versions @param {(version: import("../../../generated/types").SiteVersionResource) => any} buttons */
export function versionList(versions, buttons) {
  return h("ul", { class: "rows" }, versions.map((version) => h("li", { class: "row" },
    h("span", { class: "row-mark" }, version.number),
    h("div", { class: "row-words" }, h("b", null, version.title), h("span", { class: "small quiet" }, `${when(version.createdAt)} · ${words(version.source)}`)),
    h("div", { class: "actions" }, h("a", { href: version.previewUrl, target: "_blank", rel: "noopener" }, `Preview`, h("span", { class: "unseen" }, ` of version ${version.number}`)), buttons(version)))));
}

/** @param {import("../../../generated/types").DeploymentResource[]} deployments @param {{numberOf: (versionId: string) => number | undefined, buttons: (deployment: import("../../../generated/types").DeploymentResource) => any}} options */
export function deploymentList(deployments, { numberOf, buttons }) {
  return h("ul", { class: "rows" }, deployments.map((deployment) => h("li", { class: "row" },
    h("span", { class: `row-mark wide-mark ${deployment.environment}` }, deployment.environment),
    h("div", { class: "row-words" },
      h("span", null, h("b", null, words(deployment.status)), numberOf(deployment.versionId) ? ` · version ${numberOf(deployment.versionId)}` : "", deployment.brandScore !== undefined && ` · score ${deployment.brandScore.toFixed(1)}`),
      h("span", { class: "small quiet" }, when(deployment.createdAt)),
      deployment.error && h("span", { class: "small fault" }, deployment.error.message)),
    h("div", { class: "actions" }, deployment.status === "completed" && h("a", { href: deployment.url, target: "_blank", rel: "noopener" }, host(deployment.url)), buttons(deployment)))));
}
