// @ts-check
/** Colours as one sees them. */
import { h } from "../core/dom.js";

/** @param {string[]} colors @param {string} label */
export function swatches(colors, label) {
  return h("figure", { class: "swatches" },
    h("figcaption", { class: "small quiet" }, label),
    h("ul", null, colors.map((color) => {
      const element = h("li", { title: color }, h("span", { class: "unseen" }, color));
      element.style.setProperty("--swatch", color);
      return element;
    })));
}
