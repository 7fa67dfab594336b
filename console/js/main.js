// @ts-check
/** The console: reads the root, decides between signing in and the views, and keeps the bar up to date. */
import { follow, ROOT, sessions } from "./api/client.js";
import { ApiError } from "./api/problem.js";
import * as session from "./api/session.js";
import { hashOf, read, settle } from "./core/address.js";
import { announce, fill, h } from "./core/dom.js";
import { router } from "./core/router.js";
import { bar } from "./parts/bar.js";
import { problemNotice } from "./parts/notice.js";
import { PUBLIC, SIGN_IN, VIEWS } from "./views/all.js";

const place = /** @type {HTMLElement} */ (document.getElementById("view"));
const top = /** @type {HTMLElement} */ (document.getElementById("bar"));

/** What every view may need: the root, the tenant, the person. */
const shell = {
  /** @type {any} */ root: null,
  /** @type {any} */ tenant: null,
  /** @type {any} */ me: null,
  /** What the sign-in page says first. */
  said: "",
  start,
  /** Go to an organisation, to its beginning. @param {import("./api/problem.js").Link} tenant */
  enter(tenant) {
    session.goTo(tenant);
    history.replaceState(null, "", location.pathname);
    return start();
  },
  /** This is the organisation one is in, as it is now. @param {import("./api/client.js").Resource} tenant */
  settle(tenant) {
    session.goTo(tenant.links.self);
    settle(tenant.links.self);
    shell.tenant = tenant;
    fill(top, bar(shell, shown));
  },
  signOut(said = "You are signed out.", address = location.pathname) {
    session.forget();
    history.replaceState(null, "", address);
    return start(said);
  },
};

let shown = "";

const views = router(VIEWS, {
  place, shell, first, arrive,
  door: (view) => (shell.me || PUBLIC.has(view) ? null : SIGN_IN),
  onShown(view) {
    shown = view;
    fill(top, bar(shell, view));
  },
});

/**
 * Be in the organisation an address is about: Back and bookmarks may lead into another one.
 * @param {string} href @param {AbortSignal} signal
 */
async function arrive(href, signal) {
  if (!shell.me || !href || href === shell.tenant?.links.self.href) return;
  const tenant = await follow({ href }, { signal });
  if (!signal.aborted) shell.settle(tenant);
}

function first() {
  if (!shell.me) return "#sign-in";
  if (shell.tenant?.links.sites) return hashOf("sites", shell.tenant.links.sites);
  return shell.root.links.tenants ? hashOf("tenants", shell.root.links.tenants) : hashOf("profile", shell.me.links.self);
}

let starts = 0;

/** Read who is asking and go on from there. @param {string} [said] */
async function start(said = "") {
  const mine = ++starts;
  try {
    const root = await follow(ROOT).catch((error) => {
      if (error.status !== 401) throw error;
      session.forget();
      return follow(ROOT);
    });
    const [me, tenant] = root.links.me ? await Promise.all([follow(root.links.me), whereabouts(root.links.tenant)]) : [null, null];
    if (mine !== starts) return;
    Object.assign(shell, { root, me, tenant, said });
    settle(tenant?.links.self);
    fill(top, bar(shell, ""));
    await views.show();
    if (said) announce(said);
  } catch (error) {
    if (mine !== starts) return;
    fill(top, bar({}, ""));
    fill(place, h("h1", { class: "unseen" }, "Trouble"), problemNotice(error, { retry: () => start() }));
  }
}

/**
 * The organisation of the address or else the one gone to, if one still may, else one's own.
 * @param {import("./api/problem.js").Link} [own]
 */
async function whereabouts(own) {
  const chosen = read(location.hash).tenant || session.place();
  const there = chosen && (await follow({ href: chosen }).catch((error) => {
    if (!(error instanceof ApiError) || error.retryable) throw error;
  }));
  return there || (own ? follow(own) : null);
}

addEventListener("hashchange", () => { if (shell.root) views.show(); });
sessions.addEventListener("ended", () => {
  session.forget();
  start("Your session has ended. Sign in to go on where you were.");
});
document.getElementById("skip")?.addEventListener("click", () => {
  const heading = /** @type {HTMLElement | null} */ (place.querySelector("h1"));
  if (heading) heading.tabIndex = -1;
  heading?.focus();
});
start();
