// @ts-check
/** People and things as a letter on a field, whose hue comes from the name. */
import { h } from "../core/dom.js";

/** @param {string} name @param {string} [kind] `tile` for things, `face` for people */
export function initial(name, kind = "face") {
  const hue = [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 360, 7);
  const element = h("span", { class: kind, "aria-hidden": true }, name.charAt(0).toUpperCase());
  element.style.setProperty("--hue", String(hue));
  return element;
}
