// @ts-check
/**
 * The location's hash says what is shown, and in which organisation.
 *
 *     #site@/v1/…@@/v1/…     a view's name, the address of what it shows, a second one if it needs it, and the organisation's,
 *                            all as links gave them
 *     #/invitations/…        a link out of a mail: what is behind the # is put behind the root's address, and its first part is the
 *                            view. It is the one address made here, because a mail has room for one that people can read.
 *
 * So reload, bookmarks and Back lead to the same thing in the same organisation.
 */
import { ROOT } from "../api/client.js";

/** @typedef {{href: string}} Place */

let here = "";

/** From now on addresses are made for this organisation. @param {Place | null} [tenant] */
export function settle(tenant) {
  here = tenant?.href ?? "";
}

/**
 * @param {string} view
 * @param {Place} [link]
 * @param {Place} [also] a second address
 * @param {Place} [tenant] where one is, if nothing else is said
 */
export function hashOf(view, link, also, tenant = { href: here }) {
  const parts = [view, link?.href, also?.href, tenant.href].map((part) => (part ?? "").replace(/[%@#]/g, encodeURIComponent));
  return `#${parts.join("@").replace(/@+$/, "")}`;
}

/** @param {string} hash */
export function read(hash) {
  const text = hash.replace(/^#/, "");
  if (text.startsWith("/")) return { view: `/${text.split("/")[1]}`, at: ROOT.href + text, also: "", tenant: "" };
  const [view, at = "", also = "", tenant = ""] = text.split("@").map(decoded);
  return { view, at, also, tenant };
}

/** @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}
