// @ts-check
/** Draws what the location's hash names. */
import { read } from "./address.js";
import { fill, h } from "./dom.js";
import { problemNotice } from "../parts/notice.js";

/** @typedef {{at: string, also: string, signal: AbortSignal, shell: any}} Context `also`: a second address, when the view needs one */
/** @typedef {{title: string, content: any}} Shown */
/** @typedef {(context: Context) => Promise<Shown>} View */

/**
 * @param {Record<string, View>} views
 * @param {object} options
 * @param {HTMLElement} options.place
 * @param {any} options.shell
 * @param {() => string} options.first the hash where there is none
 * @param {(view: string) => View | null} options.door gives the view that stands before one somebody may not come to yet
 * @param {(tenant: string, signal: AbortSignal) => Promise<void>} options.arrive goes to the organisation an address is about
 * @param {(view: string) => void} options.onShown
 */
export function router(views, { place, shell, first, door, arrive, onShown }) {
  let leaving = new AbortController();

  async function show() {
    leaving.abort();
    leaving = new AbortController();
    const { signal } = leaving;
    place.setAttribute("aria-busy", "true");
    const waiting = setTimeout(() => { if (!signal.aborted) fill(place, skeleton()); }, 150);
    try {
      const { view, at, also, tenant } = read(location.hash || first());
      await arrive(tenant, signal);
      if (signal.aborted) return;
      const draw = door(view) ?? views[view] ?? views[read(first()).view];
      const shown = await draw({ at, also, signal, shell });
      if (signal.aborted) return;
      document.title = `${shown.title} · Site Builder`;
      fill(place, shown.content);
      onShown(view);
    } catch (error) {
      if (signal.aborted) return;
      document.title = "Trouble · Site Builder";
      fill(place, h("h1", { class: "unseen" }, "Trouble"), problemNotice(error, { retry: show }));
    } finally {
      clearTimeout(waiting);
      if (!signal.aborted) {
        place.removeAttribute("aria-busy");
        focusHeading(place);
      }
    }
  }
  return { show };
}

/** @param {HTMLElement} place */
function focusHeading(place) {
  scrollTo(0, 0);
  const chosen = /** @type {HTMLElement | null} */ (place.querySelector("[data-first-focus]") ?? place.querySelector("h1"));
  if (chosen?.tagName === "H1") chosen.tabIndex = -1;
  chosen?.focus({ preventScroll: true });
}

const skeleton = () => h("div", { class: "skeleton", role: "status" }, h("span", { class: "unseen" }, "Loading"), h("i"), h("i"), h("i"));
