// @ts-check
/** Building elements in one call. Text is always text: nothing here reads markup. */

const SVG = "http://www.w3.org/2000/svg";

/**
 * `h("a", {class: "big", href: "#x", onclick}, "text", child, …)`. Falsy children are left out; `true` sets a bare
 * attribute, but `aria-…="true"`: there an empty value says nothing.
 * @param {string} tag
 * @param {Record<string, any> | null} [attributes] names beginning with `on` are listeners; `value`, `checked` and the like are
 * set as properties
 * @param {...any} children
 * @returns {HTMLElement & Record<string, any>}
 */
export function h(tag, attributes, ...children) {
  return /** @type {any} */ (filled(document.createElement(tag), attributes, children));
}

/**
 * The same for drawings.
 * @param {string} tag
 * @param {Record<string, any> | null} [attributes]
 * @param {...any} children
 */
export function svg(tag, attributes, ...children) {
  return filled(document.createElementNS(SVG, tag), attributes, children);
}

const PROPERTIES = new Set(["value", "checked", "disabled", "hidden", "srcdoc", "htmlFor"]);

/** @param {Element} element @param {Record<string, any> | null | undefined} attributes @param {any[]} children */
function filled(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (PROPERTIES.has(name)) /** @type {any} */ (element)[name] = value;
    else element.setAttribute(name, value === true && !name.startsWith("aria-") ? "" : String(value));
  }
  element.append(...children.flat(3).filter((child) => child !== null && child !== undefined && child !== false && child !== ""));
  return element;
}

/** Replace everything inside `place`. @param {Element} place @param {...any} children */
export function fill(place, ...children) {
  place.replaceChildren(...children.flat(3).filter(Boolean));
  return place;
}

let counter = 0;
/** A name no other element of the page has. @param {string} stem */
export const uniqueId = (stem) => `${stem}-${++counter}`;

/** Tell people who listen instead of look. @param {string} text */
export function announce(text) {
  const place = document.getElementById("announcer");
  if (place && place.textContent !== text) place.textContent = text;
}

export const prefersStillness = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
