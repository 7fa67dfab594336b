// @ts-check
/** The contract's words in the words of people. */

const WORDS = {
  tenant_admin: "administrator", team_lead: "team lead", platform_admin: "platform administrator", partner_admin: "partner",
  draft: "Draft", staged: "In sit", live: "Live", archived: "Archived",
  generated: "written from a description", refined: "refined", auto_fixed: "mended", restored: "restored", edited: "edited",
  excellent: "Excellent", acceptable: "Good enough to go live", needs_work: "Needs work", rejected: "Not ready",
  color_palette_compliance: "Colours", typography_compliance: "Fonts", logo_usage: "Logo", layout_spacing: "Layout",
  component_style_consistency: "Consistency", imagery_iconography: "Pictures", content_tone_voice: "Tone of voice",
  approved: "Yes", approved_with_warning: "Yes, with a warning", approved_with_recommendations: "Yes, with recommendations",
  blocked: "Not yet",
  pending: "Waiting", deploying: "Under way", in_progress: "Under way", completed: "Done", failed: "Failed", rolled_back: "Rolled back",
  cancelled: "Cancelled", skipped: "Skipped",
  passed: "Safe", warning: "Look at the warnings",
  package: "Pack the files", upload: "Upload them", verify: "Check every file arrived", switch: "Switch the address over",
  check: "Visit the live page",
  parked: "Parked", suspended: "Suspended", deprovisioned: "Closed", expired: "Lapsed", accepted: "Accepted", declined: "Declined",
  lead: "Lead", member: "Member", "deploy:prod": "May put pages live", devops: "DevOps",
  basic_generation: "Pages from a description", image: "Picture", denied: "Refused", font: "Font", document: "Document",
  faq: "FAQ", cta: "Call to action",
};

/** @param {string} name an enum value of the contract */
export function words(name) {
  return /** @type {Record<string, string>} */ (WORDS)[name] ?? capital(name.replaceAll("_", " "));
}

/** @param {string} text */
export const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

const moment = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });

/** @param {string} iso */
export const when = (iso) => moment.format(new Date(iso));

export const OPEN_PREVIEW = "Open the preview in its own tab ↗";

/** "1 site", "2 sites". @param {number} count @param {string} noun */
export const count = (count, noun) => `${count.toLocaleString()} ${noun}${count === 1 ? "" : "s"}`;

/** @param {string} address */
export const host = (address) => new URL(address).host;

const UNITS = ["bytes", "KB", "MB", "GB"];

/** "20 KB". @param {number} size */
export function bytes(size) {
  const power = size ? Math.min(UNITS.length - 1, Math.floor(Math.log(size) / Math.log(1024))) : 0;
  return `${Number((size / 1024 ** power).toFixed(size / 1024 ** power < 10 ? 1 : 0)).toLocaleString()} ${UNITS[power]}`;
}
