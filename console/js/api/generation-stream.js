// @ts-check
/**
 * Watching a generation to its end, whatever happens to the connection.
 *
 *   first() ─▶ events ─▶ complete | error                  the good day
 *      └ drops ─▶ "lost" ─▶ generation ─▶ its `stream` link, Last-Event-ID ─▶ events ─▶ …
 *
 * Every event has a number; one that was seen already is dropped, so nothing is missed and nothing comes twice.
 */
import { follow, request } from "./client.js";
import { Problem, Unreachable } from "./problem.js";
import { sseParser } from "./sse.js";

/** @typedef {import("./problem.js").Link} Link */

const WAITS_MS = [250, 500, 1000, 2000, 3000, 4000];
const SILENCE_MS = 30_000;
export const STREAM = { Accept: "text/event-stream" };

/** The connection was lost and could not be had again. `generation` is where it can be tried anew. */
export class Lost extends Unreachable {
  /** @param {Link | null} generation @param {number} lastId */
  constructor(generation, lastId) {
    super(navigator.onLine ? "gone" : "offline");
    this.generation = generation;
    this.lastId = lastId;
  }
}

/**
 * @param {object} watching
 * @param {((headers: Record<string, string>) => Promise<Response>) | null} watching.first opens the stream;
 * its `Location` is the generation
 * @param {Link | null} [watching.generation] the generation, when it is known already
 * @param {number} [watching.lastId] the number of the last event seen
 * @param {(event: any) => void} watching.onEvent
 * @param {(state: "open" | "lost") => void} watching.onState
 * @param {(link: Link) => void} [watching.onGeneration] called once it is known where the generation is
 * @param {AbortSignal} watching.signal
 * @returns {Promise<void>} resolves behind the last event. Raises Problem, Lost.
 */
export async function watch({ first, generation = null, lastId = 0, onEvent, onState, onGeneration = () => {}, signal }) {
  let ended = false;
  let seen = lastId;
  let failures = 0;

  /** @param {any} event @param {number} number */
  const take = (event, number) => {
    if (number <= seen || ended) return;
    seen = number;
    failures = 0;
    ended = event.type === "complete" || event.type === "error";
    onEvent(event);
  };
  const open = async () => {
    /** @type {Record<string, string>} */
    const last = seen ? { "Last-Event-ID": String(seen) } : {};
    if (!generation && first) return first(STREAM);
    const { links } = await follow(/** @type {Link} */ (generation), { signal });
    return request(links.stream, { headers: { ...STREAM, ...last }, signal });
  };

  while (!ended) {
    try {
      const response = await open();
      const location = response.headers.get("Location");
      if (!generation && location) onGeneration((generation = { href: location }));
      // A repeated request is answered with the generation instead of its stream: attach to that.
      if (!response.headers.get("Content-Type")?.startsWith("text/event-stream")) continue;
      onState("open");
      await read(response, take, signal);
      if (!ended) throw new Unreachable("gone");
    } catch (error) {
      if (signal.aborted) throw error;
      if (error instanceof Problem && !error.retryable && error.code !== "IDEMPOTENCY_IN_PROGRESS") throw error;
      if (failures >= WAITS_MS.length) throw new Lost(generation, seen);
      onState("lost");
      await pause(WAITS_MS[failures++], signal);
    }
  }
}

/** @param {Response} response @param {(event: any, number: number) => void} take @param {AbortSignal} signal */
async function read(response, take, signal) {
  const reader = /** @type {ReadableStream<Uint8Array>} */ (response.body).getReader();
  const decoder = new TextDecoder();
  const parser = sseParser(({ id, data }) => take(JSON.parse(data), Number(id)));
  const stop = () => reader.cancel().catch(() => {});
  signal.addEventListener("abort", stop, { once: true });
  try {
    for (;;) {
      const { done, value } = await withinSilence(reader.read(), stop);
      if (done) return;
      parser.push(decoder.decode(value, { stream: true }));
    }
  } finally {
    signal.removeEventListener("abort", stop);
    stop();
  }
}

/** A connection that says nothing, not even a keep-alive, is dead. @template T @param {Promise<T>} reading @param {() => void} stop */
async function withinSilence(reading, stop) {
  const timer = setTimeout(stop, SILENCE_MS);
  try {
    return await reading;
  } finally {
    clearTimeout(timer);
  }
}

/** @param {number} milliseconds @param {AbortSignal} signal */
export function pause(milliseconds, signal) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener("abort", () => { clearTimeout(timer); reject(signal.reason); }, { once: true });
  });
}
