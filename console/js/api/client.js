// @ts-check
/**
 * Following links. Everything the console does is `follow(link)`; the only address it knows by itself is the root's.
 *
 * A token goes to this origin only, whatever an address in the location bar says.
 */
import { Problem, Unreachable } from "./problem.js";
import * as session from "./session.js";

/** @typedef {import("./problem.js").Link} Link */
/**
 * @typedef {object} Resource what an answer holds
 * @property {any} data
 * @property {Record<string, Link>} links
 * @property {any} meta
 * @property {string | null} etag
 * @property {string | null} location
 * @property {number} status
 */
/** @typedef {{body?: any, headers?: Record<string, string>, signal?: AbortSignal, anonymous?: boolean, seconds?: number}} Options */

export const ROOT = { href: "/v1" };

/** Fires `ended` when the session could not be renewed. */
export const sessions = new EventTarget();

/** Follow a link and read the envelope. @param {Link} link @param {Options} [options] @returns {Promise<Resource>} */
export async function follow(link, options = {}) {
  const response = await request(link, options);
  const text = await response.text().catch(() => { throw new Unreachable("gone"); });
  const document = text ? JSON.parse(text) : {};
  return {
    data: document.data ?? document, links: document._links ?? {}, meta: document._meta ?? {},
    etag: response.headers.get("ETag"), location: response.headers.get("Location"), status: response.status,
  };
}

/** Follow a link to its raw response, for streams. Raises Problem, Unreachable. @param {Link} link @param {Options} [options] */
export async function request(link, options = {}) {
  const token = options.anonymous ? null : await freshToken();
  let response = await send(link, options, token);
  if (response.status === 401 && token) {
    const renewed = await renewedAfter(token);
    if (renewed) response = await send(link, options, renewed);
    if (response.status === 401) sessions.dispatchEvent(new Event("ended"));
  }
  if (!response.ok) throw await problemOf(response);
  return response;
}

/** Sign in or refresh, and keep the tokens. @param {Link} link @param {any} body */
export async function openSession(link, body) {
  const response = await request(link, { body, anonymous: true });
  session.keep(await response.json());
}

/** @param {Link} link @param {Options} options @param {string | null} token */
async function send(link, { body, headers = {}, signal, seconds = 20 }, token) {
  const address = new URL(link.href, location.origin);
  if (address.origin !== location.origin) throw new TypeError("A link leads to another origin");
  const late = AbortSignal.timeout(seconds * 1000);
  const limits = headers.Accept === "text/event-stream" ? signal : signal ? AbortSignal.any([signal, late]) : late;
  try {
    return await fetch(address, {
      method: link.method ?? "GET",
      headers: {
        Accept: "application/json",
        ...(body === undefined ? {} : { "Content-Type": "application/json" }),
        ...(token ? { Authorization: `Bearer ${token}` } : {}),
        ...headers,
      },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: limits,
      cache: "no-store",
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    if (late.aborted) throw new Unreachable("slow");
    throw new Unreachable(navigator.onLine ? "gone" : "offline");
  }
}

/** @param {Response} response */
async function problemOf(response) {
  const document = await response.json().catch(() => ({ title: `The service answered ${response.status}` }));
  return new Problem(document, response);
}

/** @type {Promise<boolean> | null} */
let renewing = null;

/** Renew once, however many requests need it at the same moment. */
function renew() {
  renewing ??= (async () => {
    const held = session.current();
    if (!held?.refresh || !held.refreshToken) return false;
    try {
      await openSession(held.refresh, { refreshToken: held.refreshToken });
      return true;
    } catch (error) {
      if (error instanceof Problem && error.status < 500) return false;
      throw error;
    }
  })().finally(() => { renewing = null; });
  return renewing;
}

async function freshToken() {
  const held = session.current();
  if (held && session.isStale(held)) await renew();
  return session.current()?.idToken ?? null;
}

/** @param {string} refused the token that was answered with 401 */
async function renewedAfter(refused) {
  const held = session.current()?.idToken;
  if (held && held !== refused) return held;
  return (await renew()) ? session.current()?.idToken ?? null : null;
}
