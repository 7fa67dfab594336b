// @ts-check
/** What a password of one's own must be, as the API asks for it, so that it can be said while somebody types. */

const SHORTEST = 12;
const LONGEST = 128;

/** @type {[string, (password: string) => boolean][]} */
export const RULES = [
  [`at least ${SHORTEST} characters`, (password) => password.length >= SHORTEST && password.length <= LONGEST],
  ["an upper-case letter", (password) => /[A-Z]/.test(password)],
  ["a lower-case letter", (password) => /[a-z]/.test(password)],
  ["a digit", (password) => /[0-9]/.test(password)],
  ["a symbol such as ! # % or -", (password) => /[!-/:-@[-`{-~]/.test(password)],
  ["no blank at either end", (password) => password === password.trim()],
];

/** The rules it does not keep yet. @param {string} password */
export const missing = (password) => RULES.filter(([, keeps]) => !keeps(password)).map(([rule]) => rule);
