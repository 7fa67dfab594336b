// @ts-check
/** What came of a writing. */
import { h } from "../core/dom.js";
import { hashOf } from "../core/address.js";
import { words } from "../core/words.js";
import { bandOf, dial } from "./dial.js";

/**
 * @param {import("../../../generated/types").GenerationResource} generation
 * @param {{onSuggestion?: ((text: string) => void) | null}} options
 */
export function result(generation, { onSuggestion }) {
  const { _links: links, brandScore, suggestions = [] } = generation;
  return h("div", { class: "result" },
    brandScore !== undefined && h("div", { class: "result-score" }, dial(brandScore), h("p", null,
      h("b", null, words(bandOf(brandScore))), h("br"), h("span", { class: "small quiet" }, "How well it keeps to your brand"))),
    links.site && h("a", { class: "button primary big", href: hashOf("site", links.site) }, "See the report and go live"),
    suggestions.length > 0 && h("div", { class: "next" },
      h("h2", { class: "small-title" }, "To make it better"),
      h("ul", { class: "plain" }, suggestions.map((/** @type {string} */ text) => h("li", null, onSuggestion
        ? h("button", { type: "button", class: "textbutton", onclick: () => onSuggestion(text) }, text) : text)))));
}

/** @param {{code: string, message: string, retryable: boolean}} event @param {boolean} cancelled @param {HTMLElement} buttons */
export function failure({ code, message, retryable }, cancelled, buttons) {
  const next = retryable ? "Try again in a moment." : "Change the description and try again.";
  return h("div", { class: `notice ${cancelled ? "" : "bad"}`, role: cancelled ? undefined : "alert" },
    h("p", null, message),
    !cancelled && h("p", null, `Your words are kept. ${next}`),
    buttons, h("p", { class: "small quiet" }, `For support: ${code}`));
}
