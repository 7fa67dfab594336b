// @ts-check
/** The bar above everything: where one can go, and who one is. */
import { h, svg } from "../core/dom.js";
import { hashOf } from "../core/address.js";
import { words } from "../core/words.js";
import { isRoom } from "./rooms.js";

/** @param {any} shell @param {string} view */
export function bar({ root, tenant, me, signOut }, view) {
  const links = tenant?.links ?? {};
  const here = view === "site" ? "sites" : isRoom(view) ? "organisation" : view;
  const entries = [
    links.sites && ["sites", "Sites", hashOf("sites", links.sites)],
    links.generate && ["create", "New page", hashOf("create", links.self)],
    links.brand && ["brand", "Brand", hashOf("brand", links.brand)],
    links.self && ["organisation", "Organisation", hashOf("organisation", links.self)],
    root?.links.tenants && ["tenants", "Organisations", hashOf("tenants", root.links.tenants)],
  ].filter(Boolean);
  const membership = me?.data.memberships.find((/** @type {any} */ each) => each.tenantId === tenant?.data.tenantId);
  return [
    h("a", { class: "brandmark", href: "./", "aria-label": "Site Builder, start" }, mark(), h("span", null, "Site Builder")),
    h("nav", { class: "bar-nav", "aria-label": "Main" },
      entries.map(([name, label, href]) => h("a", { href, "aria-current": name === here ? "page" : undefined }, label)),
      h("a", { href: "docs/" }, "API", h("span", { class: "wide" }, " reference"))),
    me && h("div", { class: "who" },
      h("span", { class: "who-words" },
        h("span", null,
          h("strong", null, tenant?.data.name ?? (root.links.tenants ? "The platform" : "No organisation")),
          membership && h("span", { class: "small quiet" }, ` · ${words(membership.role).toLowerCase()}`)),
        h("a", { class: "small", href: hashOf("profile", me.links.self), "aria-label": `My profile, ${me.data.email}` }, me.data.email)),
      h("button", { type: "button", class: "button small", onclick: () => signOut() }, "Sign out")),
  ];
}

const mark = () => svg("svg", { viewBox: "0 0 32 32", width: 30, height: 30, "aria-hidden": "true" },
  svg("rect", { width: 32, height: 32, rx: 8, class: "mark-tile" }),
  svg("path", { d: "M9 8h10.5L24 12.5V24H9z", class: "mark-page" }),
  svg("path", { d: "M12 14.5h9M12 18h9", class: "mark-line" }),
  svg("path", { d: "M12 21.6h5", class: "mark-pen" }));
