// @ts-check
/** One document out of what has arrived of a page's files, fit for a frame without rights. */

const SHEET = /<link\b[^>]*rel="?stylesheet"?[^>]*>/gi;
/** While it grows, the page hangs on the lower edge of the frame, so that what is written last is what one sees. */
const FOLLOW = "html{overflow:hidden;height:100%}body{position:absolute;inset:auto 0 0 0;min-height:100%}";

/**
 * @param {{html: string, css: string, growing?: boolean}} files
 * @returns {string} a document for `srcdoc`
 */
export function compose({ html, css, growing = false }) {
  const style = `<style>${css.replaceAll("</", "<\\/")}${growing ? FOLLOW : ""}</style>`;
  const bare = html.replace(SHEET, "");
  const head = bare.search(/<\/head>/i);
  if (head >= 0) return bare.slice(0, head) + style + bare.slice(head);
  return bare ? bare + style : `<!doctype html>${style}`;
}

/** The first colours a style sheet names, for showing them while they are chosen. @param {string} css @param {number} most */
export function palette(css, most = 6) {
  const named = css.matchAll(/--[\w-]+:\s*(#[0-9a-f]{6})\b/gi);
  return [...new Set([...named].map((match) => match[1].toUpperCase()))].slice(0, most);
}
