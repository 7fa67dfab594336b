// @ts-check
/** Steps in their order: done, under way, to come. */
import { fill, h } from "../core/dom.js";
import { words } from "../core/words.js";

/** @typedef {{name: string, status: string, message?: string}} Step */

const STATES = /** @type {Record<string, string>} */ ({
  completed: "done", in_progress: "under way", failed: "failed", skipped: "skipped", pending: "to come",
});

/** @param {Step[]} steps @param {Record<string, string>} [names] */
export function stepper(steps, names = {}) {
  const element = h("ol", { class: "steps" });
  const show = (/** @type {Step[]} */ now) => fill(element, now.map(({ name, status, message }) =>
    h("li", { class: `step ${status}`, "aria-current": status === "in_progress" ? "step" : undefined },
      h("span", { class: "step-name" }, names[name] ?? words(name), h("span", { class: "unseen" }, `: ${STATES[status] ?? status}`)),
      h("span", { class: "step-words small quiet" }, status === "in_progress" || status === "failed" ? message ?? "" : ""))));
  show(steps);
  return { element, show };
}

/** @param {string} label */
export function progressBar(label) {
  const value = h("i");
  const range = { "aria-valuemin": 0, "aria-valuemax": 100, "aria-valuenow": 0 };
  const element = h("div", { class: "progress", role: "progressbar", "aria-label": label, ...range }, value);
  return {
    element,
    /** @param {number} percent */
    set(percent) {
      element.setAttribute("aria-valuenow", String(percent));
      value.style.setProperty("--share", String(percent / 100));
    },
  };
}
