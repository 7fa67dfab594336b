// @ts-check
/** The rooms of an organisation, side by side: each is there when the tenant has its link. */
import { h } from "../core/dom.js";
import { hashOf } from "../core/address.js";

const ROOMS = [
  ["organisation", "Overview", "self"], ["people", "People", "users"], ["invitations", "Invitations", "invitations"],
  ["units", "Units", "units"], ["assets", "Files", "assets"], ["trail", "Audit trail", "events"],
];
/** Views that belong to a room. */
const WITHIN = /** @type {Record<string, string>} */ ({ person: "people", invitation: "invitations", unit: "units" });

/** @param {string} view */
export const isRoom = (view) => ROOMS.some(([name]) => name === (WITHIN[view] ?? view));

/** @param {any} tenant @param {string} view */
export function rooms(tenant, view) {
  const here = WITHIN[view] ?? view;
  const open = ROOMS.filter(([, , rel]) => tenant.links[rel]);
  const nav = h("nav", { class: "rooms-nav", "aria-label": tenant.data.name }, open.map(([name, label, rel]) =>
    h("a", { href: hashOf(name, tenant.links[rel]), "aria-current": name === here ? "page" : undefined }, label)));
  // Where there is no room for all of them, the present one is to be seen.
  const present = /** @type {HTMLElement | null} */ (nav.querySelector("[aria-current]"));
  requestAnimationFrame(() => { nav.scrollLeft = (present?.offsetLeft ?? 0) - nav.offsetLeft - 60; });
  return nav;
}

/**
 * The top of a room: its name, what can be begun there, and what it is about.
 * @param {any} tenant @param {string} view @param {{title: string, about?: string, buttons?: any}} options
 */
export function roomHead(tenant, view, { title, about, buttons }) {
  return [
    tenant && rooms(tenant, view),
    h("div", { class: "headline" }, h("h1", null, title), buttons && h("div", { class: "actions" }, buttons)),
    about && h("p", { class: "lead quiet" }, about),
  ];
}
