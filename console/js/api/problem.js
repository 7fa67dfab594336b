// @ts-check
/** What can go wrong, as one family.   ApiError ─┬─ Problem (the API said no)  └─ Unreachable (nobody answered) */

export class ApiError extends Error {
  /** Whether the same request may succeed later. */
  retryable = true;
  /** @type {{pointer: string, code: string, detail: string}[]} */
  errors = [];
  code = "";
  status = 0;
  title = "";
  traceId = "";
  page = "";
  /** @type {Record<string, Link>} */
  links = {};
}

/** @typedef {{href: string, method?: string, title?: string}} Link */

/** An RFC 9457 problem document. */
export class Problem extends ApiError {
  /** @param {any} document @param {Response} response */
  constructor(document, response) {
    super(document.detail ?? document.title ?? "The request was refused.");
    this.status = response.status;
    this.title = document.title ?? "Something went wrong";
    this.code = document.code ?? "";
    this.errors = document.errors ?? [];
    this.traceId = document.traceId ?? response.headers.get("X-Request-Id") ?? "";
    this.page = typeof document.type === "string" && document.type.startsWith("/docs/") ? document.type : "";
    this.links = document._links ?? {};
    this.retryable = response.status >= 500 || response.status === 429;
    this.retryAfter = Number(response.headers.get("Retry-After")) || 0;
  }
}

/** No answer: offline, the server is gone, or it took too long. */
export class Unreachable extends ApiError {
  /** @param {"offline" | "slow" | "gone" | "refused"} why */
  constructor(why) {
    super(SAYING[why].detail);
    this.title = SAYING[why].title;
    this.code = why.toUpperCase();
  }
}

const SAYING = {
  offline: { title: "You are offline", detail: "Your device has no connection. Nothing is lost; try again when it is back." },
  slow: { title: "This takes too long", detail: "The service did not answer in time. Try again in a moment." },
  refused: {
    title: "The storage did not take the file",
    detail: "The address to send it to is good for ten minutes. Choose the file again.",
  },
  gone: {
    title: "The service cannot be reached",
    detail: "The connection was refused or broke. Check that the service runs, then try again.",
  },
};
