// @ts-check
/** How well one colour is read on another: WCAG's ratio, from 1 (the same) to 21 (black on white). */

const HEX = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;
/** What running text needs. */
export const READABLE = 4.5;

/** @param {number} value of a colour's part, from 0 to 1 */
const linear = (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

/** @param {string} color as #RRGGBB */
function luminance(color) {
  const [, ...parts] = HEX.exec(color) ?? [];
  const [red, green, blue] = parts.map((part) => linear(parseInt(part, 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** @param {string} one @param {string} other */
export function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}
