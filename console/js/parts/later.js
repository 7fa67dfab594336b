// @ts-check
/** What is read only after the rest is drawn. What cannot be read is said in its place, and tried again on demand. */
import { ApiError } from "../api/problem.js";
import { fill, h } from "../core/dom.js";

/**
 * @template {Element} T
 * @param {T} place filled with what `read` gives; drawn before that, it holds a sign that something comes
 * @param {() => Promise<any>} read
 * @param {{signal: AbortSignal, what?: string}} options `what` could not be read, as people call it
 * @returns {T}
 */
export function later(place, read, { signal, what = "This" }) {
  async function attempt() {
    fill(place, h("span", { class: "quiet", "aria-hidden": true }, "…"));
    try {
      const content = await read();
      if (!signal.aborted) fill(place, content);
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof ApiError)) console.error(error);
      const again = h("button", { type: "button", class: "textbutton", onclick: attempt },
        "Try again", h("span", { class: "unseen" }, ` to read ${what}`));
      fill(place, h("span", { class: "small fault" }, `${what} could not be read. `, again));
    }
  }
  attempt();
  return place;
}
