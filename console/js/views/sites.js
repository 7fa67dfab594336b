// @ts-check
/** The tenant's sites, newest first, page by page. */
import { follow } from "../api/client.js";
import { h } from "../core/dom.js";
import { hashOf } from "../core/address.js";
import { count, host, when, words } from "../core/words.js";
import { growing } from "../parts/growing.js";
import { initial } from "../parts/initial.js";

const BEGIN = ["Your first page is a few sentences away.",
  "Say who you are and what you offer. You will see the page being written, and nothing goes live before you say so."];
const LOOK = ["There are no sites to look at yet.", "As soon as somebody of your team has a page written, it is listed here."];

/** @param {import("../core/router.js").Context} context */
export async function sitesView({ at, signal, shell }) {
  const page = await follow({ href: at }, { signal });
  const generate = shell.tenant?.links.generate;
  const create = generate && h("a", { class: "button primary", href: hashOf("create", shell.tenant.links.self) }, "Describe a new page");
  const content = h("div", { class: "stack wide-gap" },
    h("div", { class: "headline" }, h("h1", null, "Sites"), page.data.length > 0 && create),
    page.data.length ? growing(page, { draw: card, noun: "site", signal, class: "cards" }) : empty(create));
  return { title: "Sites", content };
}

/** @param {import("../../../generated/types").SiteResource} site */
function card({ _links, ...site }) {
  const live = site.urls.prod ?? site.urls.sit;
  return h("li", { class: "card" },
    h("a", { class: "card-link", href: hashOf("site", _links.self) },
      initial(site.name, "tile"), h("span", { class: "card-name" }, site.name)),
    h("p", { class: "card-facts" }, h("span", { class: `tag ${site.status}` }, words(site.status)),
      h("span", { class: "small quiet" }, site.versionCount ? count(site.versionCount, "version") : "no page yet")),
    h("p", { class: "small card-where" }, live ? h("a", { href: live, target: "_blank", rel: "noopener" }, host(live))
      : h("span", { class: "quiet" }, `Changed ${when(site.updatedAt)}`)));
}

/** @param {any} create */
function empty(create) {
  const [title, text] = create ? BEGIN : LOOK;
  return h("div", { class: "sheet empty" },
    h("p", { class: "kicker" }, "Nothing here yet"), h("h2", null, title), h("p", { class: "quiet" }, text), create);
}
