// @ts-check
/** What somebody asked to have written, on its way from the form to the page where they watch. */

/** @typedef {{prompt: string, sections: string[]}} Draft */
/** @typedef {{open: (headers: Record<string, string>) => Promise<Response>, draft: Draft}} Order */

/** @type {Order | null} */
let order = null;
/** @type {Draft | null} */
let draft = null;

/** @param {Order} wanted */
export function place(wanted) {
  order = wanted;
  draft = wanted.draft;
}

export function take() {
  const taken = order;
  order = null;
  return taken;
}

/** Words to begin the form with: those of the last attempt, or a suggestion. @param {Draft} words */
export function suggest(words) {
  draft = words;
}

export function lastDraft() {
  const last = draft;
  draft = null;
  return last;
}
