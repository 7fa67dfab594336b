// @ts-check
/**
 * Cutting the text of a page into pieces that can be shown one after the other: words, whole tags, whole drawings.
 *
 * The weight of a piece is about how much a reader sees of it: a letter is 1, a drawing 60, a tag 2, what is in the head 0.
 * The pieces in order are the text, whatever the places at which it arrived cut.
 */

/** @typedef {{text: string, weight: number}} Piece */

const DRAWING = 60;
const TAG = 2;
const WHOLE = /** @type {const} */ ([["<!--", "-->", 0], ["<svg", "</svg>", DRAWING], ["<style", "</style>", 0], ["<head", "</head>", 0]]);

export function cutter() {
  let rest = "";

  /** @returns {Piece[]} */
  function cut(/** @type {boolean} */ last) {
    const pieces = [];
    for (let piece = next(rest, last); piece; piece = next(rest, last)) {
      pieces.push(piece);
      rest = rest.slice(piece.text.length);
    }
    return pieces;
  }
  return {
    /** @param {string} text */
    push(text) {
      rest += text;
      return cut(false);
    },
    /** What is left when nothing more comes. */
    end: () => cut(true),
  };
}

/** @param {string} text @param {boolean} last @returns {Piece | null} */
function next(text, last) {
  if (!text) return null;
  return text.startsWith("<") ? tag(text, last) : run(text, last);
}

/** @param {string} text @param {boolean} last */
function tag(text, last) {
  for (const [open, close, weight] of WHOLE) {
    if (!text.startsWith(open) || (open !== "<!--" && /[\w-]/.test(text.charAt(open.length)))) continue;
    const end = text.indexOf(close);
    if (end >= 0) return { text: text.slice(0, end + close.length), weight };
    return last ? { text, weight } : null;
  }
  if (!last && text.length < 5) return null; // may yet become one of the above
  const end = text.indexOf(">");
  if (end >= 0) return { text: text.slice(0, end + 1), weight: TAG };
  return last ? { text, weight: TAG } : null;
}

/** A word with the space behind it. @param {string} text @param {boolean} last */
function run(text, last) {
  const word = /^\s*[^\s<]*\s*/.exec(text)?.[0] ?? text;
  if (word.length === text.length && !last) return null; // the word may go on
  return { text: word, weight: word.trim().length };
}
