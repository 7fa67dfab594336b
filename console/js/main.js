// @ts-check
/** The console: reads the root, decides between signing in and the views, and keeps the bar up to date. */
import { follow, ROOT, sessions } from "./api/client.js";
import * as session from "./api/session.js";
import { announce, fill, h } from "./core/dom.js";
import { hashOf, router } from "./core/router.js";
import { bar } from "./parts/bar.js";
import { problemNotice } from "./parts/notice.js";
import { brandView } from "./views/brand.js";
import { createView } from "./views/create.js";
import { signIn } from "./views/sign-in.js";
import { siteView } from "./views/site.js";
import { sitesView } from "./views/sites.js";
import { writingView } from "./views/writing.js";

const place = /** @type {HTMLElement} */ (document.getElementById("view"));
const top = /** @type {HTMLElement} */ (document.getElementById("bar"));

/** What every view may need: the root, the tenant, the person. */
const shell = {
  /** @type {any} */ root: null,
  /** @type {any} */ tenant: null,
  /** @type {any} */ me: null,
  signOut() {
    session.forget();
    history.replaceState(null, "", location.pathname);
    start("You are signed out.");
  },
};

const views = router(
  { sites: sitesView, create: createView, writing: writingView, site: siteView, brand: brandView },
  {
    place, shell,
    first: async () => (shell.root.links.sites ? hashOf("sites", shell.root.links.sites) : hashOf("nowhere")),
    onShown: (view) => fill(top, bar(shell, view)),
  },
);

let starts = 0;

/** Read who is asking and go on from there. @param {string} [said] */
async function start(said = "") {
  const mine = ++starts;
  try {
    shell.root = await follow(ROOT).catch((error) => {
      if (error.status !== 401) throw error;
      session.forget();
      return follow(ROOT);
    });
    if (mine !== starts) return;
    if (shell.root.links["sign-in"]) return showSignIn(said);
    const { links } = shell.root;
    [shell.me, shell.tenant] = await Promise.all([follow(links.me), links.tenant ? follow(links.tenant) : null]);
    fill(top, bar(shell, ""));
    await views.show();
  } catch (error) {
    fill(top, bar({}, ""));
    fill(place, h("h1", { class: "unseen" }, "Trouble"), problemNotice(error, { retry: () => start() }));
  }
}

/** @param {string} said */
function showSignIn(said) {
  document.title = "Sign in · Site Builder";
  fill(top, bar({}, ""));
  place.removeAttribute("aria-busy");
  fill(place, signIn(shell.root.links["sign-in"], { said, onSignedIn: () => start() }));
  /** @type {HTMLElement | null} */ (place.querySelector("input"))?.focus();
  if (said) announce(said);
}

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
