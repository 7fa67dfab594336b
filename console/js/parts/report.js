// @ts-check
/** A validation report: the score as a picture, the decisions, and what could be better. */
import { h } from "../core/dom.js";
import { capital, count, when, words } from "../core/words.js";
import { bars, dial } from "./dial.js";

const RULES_ALONE = "The judge of wording could not be reached: this is the score of the rules alone. Enough for sit, not for prod.";
const ORDER = ["critical", "high", "major", "medium", "minor", "low", "info"];

/** @param {import("../../../generated/types").Validation} report @param {number | undefined} number of the version it is about */
export function reportPanel(report, number) {
  return h("div", { class: "report" },
    h("div", { class: "score" }, dial(report.score, report.band),
      h("div", null, h("p", { class: "band" }, words(report.band)),
        h("p", { class: "small quiet" }, `${number ? `Version ${number}, ` : ""}${when(report.createdAt)}`),
        report.scoringMode === "rule_only" && h("p", { class: "small" }, RULES_ALONE))),
    bars(report.categories),
    h("ul", { class: "decisions" },
      decision("May go to sit", report.sitDecision), decision("May go to prod", report.prodDecision),
      decision("Security scan", report.securityStatus)),
    said("Why", report.reasons), said("Good to know", report.warnings),
    findings(report.findings), list("Worth doing", report.recommendations), deferred(report.deferredChecks));
}

/** @param {string} name @param {string} state */
function decision(name, state) {
  const label = name === "Security scan" && state === "failed" ? "Not safe" : words(state);
  return h("li", { class: `decision ${state}` }, h("span", { class: "decision-name" }, name), h("b", null, label));
}

/** @param {string} title @param {{code: string, message: string}[]} [reasons] */
function said(title, reasons = []) {
  return list(title, reasons.map(({ message }) => message));
}

/** @param {import("../../../generated/types").Finding[]} list */
function findings(list) {
  const groups = ORDER.map((severity) => [severity, list.filter((each) => each.severity === severity)]).filter(([, some]) => some.length);
  return h("div", { class: "findings" },
    h("h3", { class: "small-title" }, list.length ? count(list.length, "finding") : "Nothing found that needs mending"),
    groups.map(([severity, some]) => h("div", { class: `finding-group ${severity}` },
      h("h4", null, capital(/** @type {string} */ (severity)), h("span", { class: "quiet" }, ` · ${some.length}`)),
      h("ul", { class: "plain" }, /** @type {any[]} */ (some).map(finding)))));
}

/** @param {import("../../../generated/types").Finding} each */
function finding({ checkId, message, suggestion, expected, found, path, line, location }) {
  return h("li", { class: "finding" },
    h("p", null, message),
    suggestion && h("p", { class: "suggestion" }, suggestion),
    (expected || found)
      && h("p", { class: "small quiet" }, [expected && `expected ${expected}`, found && `found ${found}`].filter(Boolean).join(", ")),
    h("p", { class: "small quiet" }, [checkId, path && (line ? `${path}, line ${line}` : path), location].filter(Boolean).join(" · ")));
}

/** @param {string} title @param {readonly string[]} [texts] */
function list(title, texts = []) {
  const lines = texts.map((text) => h("li", null, text));
  return lines.length > 0 && h("div", null, h("h3", { class: "small-title" }, title), h("ul", { class: "plain" }, lines));
}

/** @param {string[]} checks */
function deferred(checks) {
  return checks.length > 0 && h("details", { class: "small quiet" },
    h("summary", null, `${count(checks.length, "check")} not at work yet`), h("p", null, `They count as passed: ${checks.join(", ")}.`));
}
