// @ts-check
/** Small things one does with links and with what they lead to. */
import { follow } from "./client.js";

/** @typedef {import("./problem.js").Link} Link */

/**
 * A link with a query parameter of its operation set; without a value it is taken away.
 * @param {Link} link @param {string} name @param {string} value
 */
export function withParameter(link, name, value) {
  const address = new URL(link.href, location.origin);
  if (value) address.searchParams.set(name, value);
  else address.searchParams.delete(name);
  return { ...link, href: address.pathname + address.search };
}

/** The header that lets a change pass only while nobody else has changed it. @param {{revision: number}} resource */
export const ifUnchanged = ({ revision }) => ({ "If-Match": `"${revision}"` });

/** Everything of a list, page by page. @param {Link} link @param {AbortSignal} signal @returns {Promise<any[]>} */
export async function everything(link, signal) {
  const found = [];
  for (let next = /** @type {Link | undefined} */ (withParameter(link, "limit", "100")); next;) {
    const page = await follow(next, { signal });
    found.push(...page.data);
    next = page.links.next;
  }
  return found;
}

/** A link without which the button for it would not be there. @param {Link | undefined} link @returns {Link} */
export function sure(link) {
  if (!link) throw new TypeError("A button was there without its link");
  return link;
}
