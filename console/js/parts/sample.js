// @ts-check
/** A little page in the colours, fonts and voice of a brand, with a word of warning where it could not be read. */
import { contrast, READABLE } from "../core/contrast.js";
import { fill, h } from "../core/dom.js";

export const COLORS = /** @type {Record<string, string>} */ ({
  primaryColor: "Primary", secondaryColor: "Secondary", accentColor: "Accent", backgroundColor: "Background", textColor: "Text",
});

/** How each tone sounds: a heading and a sentence. */
export const TONES = /** @type {Record<string, [string, string]>} */ ({
  professional: ["Work you can rely on",
    "We look after every step, from the first plan to the last detail, and tell you the price before we begin."],
  friendly: ["Come on in, we are glad you are here", "Have a look around and ask us anything. We are happy to help."],
  playful: ["Ready? This is the fun part!", "Pick one, mix two, try them all. Nobody is counting. (We are. It is a lot.)"],
  luxurious: ["The art of taking one's time", "Rare materials, patient hands, and a quiet that stays with you."],
  minimal: ["Less. Better.", "One idea. Done well."],
  bold: ["Made loud. Made to last.", "No half measures. We build what others only talk about."],
  warm: ["Good things, made with care", "There is always a place at the table, and something fresh out of the oven."],
  technical: ["Measured, tested, documented", "Tolerances of 0.01 mm, certified to ISO 9001, delivered in 48 hours."],
  calm: ["Breathe. There is time.", "A quiet room, a slow hour, and nothing you have to do."],
});
const PLAIN = ["Good things, made with care", "This is how a page could look: headings, text, a button, and a little of the accent."];
const DEFAULTS = /** @type {Record<string, string>} */ ({
  primaryColor: "#5b6b66", secondaryColor: "#5f6f69", accentColor: "#c9d1cd", backgroundColor: "#ffffff", textColor: "#222222",
});
/** What is read on what. */
const PAIRS = [
  ["textColor", "backgroundColor", "Text on the background"], ["primaryColor", "backgroundColor", "Headings on the background"],
  ["backgroundColor", "primaryColor", "Words on a button"], ["secondaryColor", "backgroundColor", "The name on the background"]];

/** @param {any} first */
export function sampleOf(first) {
  const name = h("p", { class: "sample-name" });
  const head = h("p", { class: "sample-head" });
  const text = h("p", { class: "sample-text" });
  const warnings = h("ul", { class: "sample-warnings plain small", role: "status" });
  const patches = h("ul", { class: "sample-patches" }, Object.values(COLORS).map((label) => h("li", null, h("i"), label)));
  const page = h("div", { class: "sample-page" }, name, head, text,
    h("span", { class: "sample-button" }, "Say hello"), h("span", { class: "sample-accent" }, "New"));
  const element = h("div", { class: "sample" },
    h("div", { class: "stack", role: "img", "aria-label": "How the brand looks" }, page, patches), warnings);

  /** @param {any} brand */
  function show(brand) {
    const seen = (/** @type {string} */ key) => (/^#[0-9a-f]{6}$/i.test(brand[key] ?? "") ? brand[key] : DEFAULTS[key]);
    const colors = Object.fromEntries(Object.keys(COLORS).map((key) => [key, seen(key)]));
    Object.entries(colors).forEach(([key, color], index) => {
      const patch = /** @type {HTMLElement} */ (patches.children[index].firstElementChild);
      page.style.setProperty(`--${key}`, color);
      patch.style.setProperty("--swatch", brand[key] ? color : "transparent");
    });
    page.style.setProperty("--fontHeading", `"${brand.fontHeading ?? "Georgia"}", serif`);
    page.style.setProperty("--fontBody", `"${brand.fontBody ?? "system-ui"}", sans-serif`);
    name.textContent = brand.companyName ?? "Your company";
    [head.textContent, text.textContent] = TONES[brand.tone] ?? PLAIN;
    fill(warnings, unreadable(brand, colors).map((words) => h("li", { class: "warning" }, words)));
  }
  show(first);
  return { element, show };
}

/**
 * Pairs of colours somebody chose that are hard to read; what is not chosen is not blamed.
 * @param {any} brand @param {Record<string, string>} colors
 */
function unreadable(brand, colors) {
  const chosen = PAIRS.filter(([one, other]) => brand[one] || brand[other]);
  const ratios = chosen.map(([one, other, label]) => ({ label, ratio: contrast(colors[one], colors[other]) }));
  return ratios.filter(({ ratio }) => ratio < READABLE).map(({ label, ratio }) =>
    `${label}: hard to read, the contrast is ${ratio.toFixed(1)} to 1 and ${READABLE} is needed.`);
}
