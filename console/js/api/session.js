// @ts-check
/** Who is signed in: the tokens, kept for this tab only, and renewed through the session's own `refresh` link. */

const KEY = "site-builder.session";
const PLACE = "site-builder.tenant";
const EARLY_MS = 60_000;

/** @typedef {{idToken: string, refreshToken?: string, expiresAt: number, refresh?: import("./problem.js").Link}} Session */

/** @returns {Session | null} */
export function current() {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? "null");
  } catch {
    return null;
  }
}

/** Keep what a sign-in or a refresh answered; a refresh answers no refresh token, so the one before stays. @param {any} document */
export function keep(document) {
  const before = current();
  const { idToken, refreshToken = before?.refreshToken, expiresIn } = document.data;
  const refresh = document._links.refresh ?? before?.refresh;
  sessionStorage.setItem(KEY, JSON.stringify({ idToken, refreshToken, refresh, expiresAt: Date.now() + expiresIn * 1000 }));
}

export function forget() {
  sessionStorage.removeItem(KEY);
  sessionStorage.removeItem(PLACE);
}

/** The organisation one has gone to, until one goes to another. @param {import("./problem.js").Link} tenant */
export function goTo({ href }) {
  sessionStorage.setItem(PLACE, href);
}

export const place = () => sessionStorage.getItem(PLACE);

/** @param {Session} session */
export const isStale = (session) => Date.now() > session.expiresAt - EARLY_MS;
