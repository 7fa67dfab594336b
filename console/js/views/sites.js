// @ts-check
/** The tenant's sites, newest first, page by page. */
import { follow } from "../api/client.js";
import { announce, h } from "../core/dom.js";
import { hashOf } from "../core/router.js";
import { count, host, when, words } from "../core/words.js";
import { problemNotice } from "../parts/notice.js";

/** @param {import("../core/router.js").Context} context */
export async function sitesView({ at, signal, shell }) {
  const page = await follow({ href: at }, { signal });
  const generate = shell.tenant?.links.generate;
  const list = h("ul", { class: "cards" }, page.data.map(card));
  const create = generate && h("a", { class: "button primary", href: hashOf("create", shell.tenant.links.self) }, "Describe a new page");
  const content = h("div", { class: "stack wide-gap" },
    h("div", { class: "headline" }, h("h1", null, "Sites"), page.data.length > 0 && create),
    page.data.length ? list : empty(create));
  if (page.links.next) content.append(more(list, page.links.next, signal));
  return { title: "Sites", content };
}

/** @param {import("../../../generated/types").SiteResource} site */
function card({ _links, ...site }) {
  const live = site.urls.prod ?? site.urls.sit;
  return h("li", { class: "card" },
    h("a", { class: "card-link", href: hashOf("site", _links.self) },
      tile(site), h("span", { class: "card-name" }, site.name)),
    h("p", { class: "card-facts" }, h("span", { class: `tag ${site.status}` }, words(site.status)),
      h("span", { class: "small quiet" }, site.versionCount ? count(site.versionCount, "version") : "no page yet")),
    h("p", { class: "small card-where" }, live ? h("a", { href: live, target: "_blank", rel: "noopener" }, host(live)) : h("span", { class: "quiet" }, `Changed ${when(site.updatedAt)}`)));
}

/** A small drawing instead of a picture: the first letter on a field whose hue comes from the name. @param {{name: string}} site */
function tile(site) {
  const hue = [...site.name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 360, 7);
  const element = h("span", { class: "tile", "aria-hidden": true }, site.name.charAt(0).toUpperCase());
  element.style.setProperty("--hue", String(hue));
  return element;
}

/** @param {any} create */
function empty(create) {
  return h("div", { class: "sheet empty" },
    h("p", { class: "kicker" }, "Nothing here yet"),
    h("h2", null, create ? "Your first page is a few sentences away." : "There are no sites to look at yet."),
    h("p", { class: "quiet" }, create ? "Say who you are and what you offer. You will see the page being written, and nothing goes live before you say so."
      : "As soon as somebody of your team has a page written, it is listed here."),
    create);
}

/** @param {HTMLElement} list @param {import("../api/problem.js").Link} next @param {AbortSignal} signal */
function more(list, next, signal) {
  const place = h("div", { class: "actions centred" });
  const button = h("button", { type: "button", class: "button", onclick: load }, "Show more");
  place.append(button);

  async function load() {
    button.disabled = true;
    try {
      const page = await follow(next, { signal });
      const cards = page.data.map(card);
      list.append(...cards);
      announce(`${count(cards.length, "more site")} shown`);
      cards[0]?.querySelector("a")?.focus();
      if (page.links.next) next = page.links.next;
      else place.remove();
    } catch (error) {
      if (!signal.aborted) place.replaceChildren(button, problemNotice(error, { retry: () => { place.replaceChildren(button); load(); } }));
    } finally {
      button.disabled = false;
    }
  }
  return place;
}
