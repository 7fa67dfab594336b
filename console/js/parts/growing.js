// @ts-check
/** A list that is shown page by page, as many pages as somebody wants to see. */
import { follow } from "../api/client.js";
import { announce, h } from "../core/dom.js";
import { count } from "../core/words.js";
import { problemNotice } from "./notice.js";

/**
 * @param {import("../api/client.js").Resource} page
 * @param {{draw: (item: any) => HTMLElement, noun: string, signal: AbortSignal, class?: string}} options
 */
export function growing(page, { draw, noun, signal, class: name = "rows" }) {
  const list = h("ul", { class: name }, page.data.map(draw));
  let { next } = page.links;
  if (!next) return [list];
  const place = h("div", { class: "actions centred" });
  const button = h("button", { type: "button", class: "button", onclick: load }, "Show more");
  place.append(button);

  async function load() {
    button.disabled = true;
    try {
      const more = await follow(next, { signal });
      const drawn = more.data.map(draw);
      list.append(...drawn);
      announce(`${count(drawn.length, `more ${noun}`)} shown`);
      drawn[0]?.querySelector("a, button")?.focus();
      if (more.links.next) ({ next } = more.links);
      else place.remove();
    } catch (error) {
      if (!signal.aborted) place.replaceChildren(button, problemNotice(error, { retry: () => { place.replaceChildren(button); load(); } }));
    } finally {
      button.disabled = false;
    }
  }
  return [list, place];
}
