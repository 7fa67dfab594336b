// @ts-check
/**
 * Sending a file straight to storage: announced to the API with its hash, then sent to the address the API gave, which is signed for
 * exactly this file; then read, so that the API looks at what came.
 *
 * This is the one request that goes to another origin. It carries what the API said and no token.
 */
import { follow } from "./client.js";
import { Unreachable } from "./problem.js";

/** @typedef {import("../../../generated/types").AssetUpload} Upload */

const SILENCE_MS = 60_000;

/** @param {File} file @returns {Promise<string>} SHA-256 in hexadecimal */
export async function sha256(file) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", await file.arrayBuffer()));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * @param {import("./problem.js").Link} link
 * @param {File} file
 * @param {object} options
 * @param {string} options.kind
 * @param {Record<string, string>} options.once headers with an idempotency key: sent again with it, the file is not announced twice
 * @param {AbortSignal} options.signal
 * @param {(percent: number) => void} options.onProgress
 * @returns {Promise<import("./client.js").Resource>} the asset as the API found it
 */
export async function sendFile(link, file, { kind, once, signal, onProgress }) {
  const body = { name: file.name, kind, contentType: file.type, size: file.size, sha256: await sha256(file) };
  const announced = await follow(link, { body, headers: once, signal });
  // Announced again after a lost answer, it may have been sent already: then no address is told.
  if (announced.data.upload) await put(announced.data.upload, file, signal, onProgress);
  return follow(announced.links.self, { signal });
}

/**
 * `fetch` tells nothing of how much was sent. A large file may take its time, but not be silent for a minute.
 * @param {Upload} upload @param {File} file @param {AbortSignal} signal @param {(percent: number) => void} onProgress
 */
function put({ url, method, headers }, file, signal, onProgress) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const stop = (/** @type {unknown} */ why) => { reject(why); request.abort(); };
    let silence = 0;
    const heard = () => {
      clearTimeout(silence);
      silence = setTimeout(() => stop(new Unreachable("slow")), SILENCE_MS);
    };
    request.open(method, url);
    Object.entries(headers).forEach(([name, value]) => request.setRequestHeader(name, /** @type {string} */ (value)));
    request.upload.onprogress = ({ loaded, total }) => {
      heard();
      onProgress(Math.round((100 * loaded) / total));
    };
    request.onload = () => (request.status < 300 ? resolve(null) : reject(new Unreachable("refused")));
    request.onerror = () => reject(new Unreachable(navigator.onLine ? "gone" : "offline"));
    request.onloadend = () => clearTimeout(silence);
    signal.addEventListener("abort", () => stop(signal.reason), { once: true });
    heard();
    request.send(file);
  });
}
