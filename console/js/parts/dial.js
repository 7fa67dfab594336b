// @ts-check
/** The score as a picture: a dial, and a bar for each of its parts. */
import { h, svg } from "../core/dom.js";
import { words } from "../core/words.js";

const RADIUS = 52;
const ROUND = 2 * Math.PI * RADIUS;

/** @param {number} score of 10 @param {string} [band] */
export function dial(score, band = bandOf(score)) {
  const label = `Brand score ${score.toFixed(1)} of 10: ${words(band)}`;
  const filled = `${(ROUND * score) / 10} ${ROUND}`;
  const drawing = svg("svg", { viewBox: "0 0 128 128", class: `dial ${band}`, role: "img", "aria-label": label },
    svg("circle", { cx: 64, cy: 64, r: RADIUS, class: "dial-track" }),
    svg("circle", { cx: 64, cy: 64, r: RADIUS, class: "dial-value", "stroke-dasharray": filled, transform: "rotate(-90 64 64)" }),
    [6, 8].map((mark) => svg("path", { d: "M64 5v14", class: "dial-mark", transform: `rotate(${mark * 36} 64 64)` })),
    svg("text", { x: 64, y: 73, class: "dial-number" }, score.toFixed(1)),
    svg("text", { x: 64, y: 92, class: "dial-of" }, "of 10"));
  return drawing;
}

/** The band of a score that came without one (design 06). @param {number} score */
export const bandOf = (score) => (score >= 9 ? "excellent" : score >= 8 ? "acceptable" : score >= 6 ? "needs_work" : "rejected");

/** @param {{category: string, score: number, max: number, feedback?: string}[]} categories */
export function bars(categories) {
  return h("ul", { class: "bars" }, categories.map(({ category, score, max, feedback }) => {
    const share = max ? score / max : 1;
    const value = h("i", { class: `bar-value ${bandOf(share * 10)}` });
    value.style.setProperty("--share", String(share));
    return h("li", { title: feedback },
      h("span", { class: "bar-name" }, words(category)), h("span", { class: "bar-track", "aria-hidden": true }, value),
      h("span", { class: "bar-number" }, `${score.toFixed(1)}`, h("span", { class: "quiet" }, ` / ${max.toFixed(1)}`)));
  }));
}
