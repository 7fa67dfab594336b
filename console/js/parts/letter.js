// @ts-check
/** A page for somebody who is not signed in: one sheet, in the middle. */
import { h } from "../core/dom.js";

/** @param {...any} children */
export const letter = (...children) => h("div", { class: "letter" }, h("div", { class: "sheet letter-sheet" }, children));
