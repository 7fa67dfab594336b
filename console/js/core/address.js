// @ts-check
/**
 * The location's hash says what is shown.
 *
 *     #site@/v1/…            a view's name and the address of what it shows, as a link gave it
 *     #/invitations/…        a link out of a mail: behind the # is an address below the API's root, whose first part is the view
 *
 * So reload and back work, and no address is ever put together here.
 */
import { ROOT } from "../api/client.js";

/** @param {string} view @param {{href: string}} [link] @param {{href: string}} [also] */
export const hashOf = (view, link, also) => "#" + [view, link?.href, also?.href].filter(Boolean).map((part) => part?.replace(/[%@#]/g, encodeURIComponent)).join("@");

/** @param {string} hash */
export function read(hash) {
  const text = hash.replace(/^#/, "");
  if (text.startsWith("/")) return { view: `/${text.split("/")[1]}`, at: ROOT.href + text, also: "" };
  const [view, at = "", also = ""] = text.split("@").map(decoded);
  return { view, at, also };
}

/** @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}
