// @ts-check
/** Saying what went wrong and what to do, in one shape everywhere. */
import { announce, h } from "../core/dom.js";
import { ApiError } from "../api/problem.js";
import { hashOf } from "../core/address.js";
import { capital } from "../core/words.js";

/** Links of a problem that lead on: the view that shows what is there, and what to call it. */
const WAYS = /** @type {Record<string, [string, string]>} */ ({
  invitation: ["invitation", "Go to that invitation"], user: ["person", "Go to that person"], unit: ["unit", "Go to that unit"],
  invitations: ["invitations", "Go to the invitations"], users: ["people", "Go to the people"], units: ["units", "Go to the units"],
});

/** Faults a person can mend alone: nobody has to be asked, so no trace is shown. */
const YOURS = new Set([400, 401, 412, 422]);

/**
 * @param {unknown} error
 * @param {{retry?: () => void, more?: any}} [options]
 */
export function problemNotice(error, { retry, more } = {}) {
  const known = error instanceof ApiError;
  if (!known) console.error(error);
  const title = known ? error.title : "Something went wrong here";
  const detail = known ? error.message : "The console met something it did not expect. Reload the page; nothing you saved is lost.";
  announce(`${title}. ${detail}`);
  return h("div", { class: "notice bad", role: "alert" },
    h("h2", { class: "notice-title" }, title),
    detail.replace(/\.$/, "") !== title && h("p", null, detail),
    known && error.errors.length > 0
      && h("ul", null, error.errors.map((fault) => h("li", null, `${placeName(fault.pointer)}: ${fault.detail}`))),
    more,
    h("div", { class: "actions" },
      known && Object.entries(error.links).map(([rel, link]) => way(rel, link)),
      retry && (!known || error.retryable || error.status === 0)
        && h("button", { type: "button", class: "button", onclick: retry }, "Try again"),
      known && error.page && h("a", { href: error.page, target: "_blank", rel: "noopener" }, "What this means")),
    known && error.traceId && !YOURS.has(error.status)
      && h("p", { class: "small quiet" }, `For support: ${error.code} · ${error.traceId}`));
}

/** @param {string} rel @param {import("../api/problem.js").Link} link */
const way = (rel, link) => WAYS[rel] && h("a", { class: "button", href: hashOf(WAYS[rel][0], link) }, WAYS[rel][1]);

/** @param {string} title @param {any} text @param {...any} more */
export function notice(title, text, ...more) {
  return h("div", { class: "notice" }, h("h2", { class: "notice-title" }, title), h("p", null, text), ...more);
}

/** "/body/primaryColor" → "Primary color". @param {string} pointer */
function placeName(pointer) {
  const last = pointer.split("/").filter((part) => part && part !== "body" && !/^\d+$/.test(part)).pop() ?? "Input";
  return capital(last.replace(/([A-Z])/g, " $1").toLowerCase());
}
