// @ts-check
/**
 * The location's hash says what is shown: `#site@/v1/…` is the view's name and the address of what it shows, as a link gave
 * it. So reload and back work, and no address is ever put together here.
 */
import { fill, h } from "./dom.js";
import { problemNotice } from "../parts/notice.js";

/** @typedef {{at: string, also: string, signal: AbortSignal, shell: any}} Context `also`: a second address, when the view needs one */
/** @typedef {{title: string, content: any}} Shown */

/** @param {string} view @param {{href: string}} [link] @param {{href: string}} [also] */
export const hashOf = (view, link, also) => "#" + [view, link?.href, also?.href].filter(Boolean).map((part) => part?.replace(/[%@#]/g, encodeURIComponent)).join("@");

/** @param {string} hash */
export function read(hash) {
  const [view, at = "", also = ""] = hash.replace(/^#/, "").split("@").map(decoded);
  return { view, at, also };
}

/** @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}

/**
 * @param {Record<string, (context: Context) => Promise<Shown>>} views
 * @param {{place: HTMLElement, shell: any, first: () => Promise<string>, onShown: (view: string) => void}} options
 */
export function router(views, { place, shell, first, onShown }) {
  let leaving = new AbortController();

  async function show() {
    leaving.abort();
    leaving = new AbortController();
    const { signal } = leaving;
    place.setAttribute("aria-busy", "true");
    const waiting = setTimeout(() => fill(place, skeleton()), 150);
    try {
      const { view, at, also } = read(location.hash || (await first()));
      const draw = views[view] ?? views[read(await first()).view];
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
  addEventListener("hashchange", show);
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
