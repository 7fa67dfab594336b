// @ts-check
/** What can be done with one line of a list, behind a button; without anything to do there is no button. */
import { h } from "../core/dom.js";

/**
 * @param {string} label said to those who listen
 * @param {([string, () => void, string?] | false | undefined)[]} entries label, action, and class of each
 */
export function menu(label, entries) {
  const there = entries.filter((entry) => !!entry);
  if (!there.length) return null;
  const element = h("details", { class: "menu", onkeydown: pressed, onfocusout: left },
    h("summary", { class: "menu-button", "aria-label": label }, h("span", { "aria-hidden": true }, "⋯")),
    h("div", { class: "menu-sheet" }, there.map(([text, action, name = ""]) =>
      h("button", { type: "button", class: `menu-entry ${name}`, onclick: () => { close(true); action(); } }, text))));

  /** @param {boolean} [back] whether focus goes back to the button */
  function close(back) {
    element.open = false;
    if (back) element.querySelector("summary")?.focus();
  }
  /** @param {KeyboardEvent} event */
  function pressed(event) {
    if (event.key === "Escape") close(true);
  }
  /** @param {FocusEvent} event */
  function left(event) {
    if (event.relatedTarget instanceof Node && !element.contains(event.relatedTarget)) close();
  }
  return element;
}

document.addEventListener("click", (event) => {
  for (const each of /** @type {NodeListOf<HTMLDetailsElement>} */ (document.querySelectorAll("details.menu[open]"))) {
    if (!each.contains(/** @type {Node} */ (event.target))) each.open = false;
  }
});
