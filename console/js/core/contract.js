// @ts-check
/**
 * What the console must know of the contract before it asks: choices to offer, bounds to say while somebody types.
 *
 * A copy, so that no large file is fetched for a few words; tests/e2e/console/test_modules.py compares each with the contract.
 */

export const PLANS = ["free", "standard", "premium", "enterprise"];
/** What the free plan allows, as it is told to people who think of registering. */
export const FREE = { sites: 1, generationsPerMonth: 50 };
/** From the least rights to the most. */
export const ROLES = ["viewer", "editor", "designer", "devops", "team_lead", "tenant_admin"];
export const INVITATION_STATES = ["pending", "expired", "accepted", "declined", "cancelled"];
export const MOST_RESENDS = 3;
export const ASSET_KINDS = ["logo", "image", "font", "document"];
export const ASSET_TYPES = ["image/png", "image/jpeg", "image/webp", "image/gif", "image/svg+xml", "font/woff2", "application/pdf"];
export const LARGEST_FILE = 10_485_760;
export const SECTIONS = ["hero", "features", "about", "testimonials", "pricing", "faq", "gallery", "team", "contact", "cta", "footer"];
/** Characters of a description of a page. */
export const PROMPT = { least: 10, most: 10_000 };
