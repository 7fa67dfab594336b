// @ts-check
/** Choosing a file and sending it, with how far it is. */
import { sendFile } from "../api/upload.js";
import { ASSET_KINDS, ASSET_TYPES, LARGEST_FILE } from "../core/contract.js";
import { announce, h } from "../core/dom.js";
import { bytes, words } from "../core/words.js";
import { choice, complain, field, form } from "./form.js";
import { progressBar } from "./stepper.js";

/** @param {import("../api/problem.js").Link} link @param {{signal: AbortSignal, onSent: (asset: any) => void}} options */
export function sender(link, { signal, onSent }) {
  const input = h("input", { type: "file", accept: ASSET_TYPES.join(","), onchange: chosen });
  const hint = `PNG, JPEG, WebP, GIF, SVG, WOFF2 or PDF, up to ${bytes(LARGEST_FILE)}.`;
  const file = field({ name: "file", label: "File", hint, input });
  const kind = choice({ name: "kind", label: "It is a", onchange: renew, options: ASSET_KINDS.map((each) => [each, words(each)]) });
  const progress = progressBar("How much has been sent");
  progress.element.hidden = true;
  /** Names this very announcement: another file or kind is another one. */
  let once = anew();
  function renew() {
    once = anew();
  }

  function chosen() {
    const type = input.files[0]?.type ?? "";
    if (type.startsWith("font/")) kind.input.value = "font";
    if (type === "application/pdf") kind.input.value = "document";
    renew();
  }

  /** @param {File} file */
  async function send(file) {
    progress.element.hidden = false;
    announce(`Sending ${file.name}`);
    try {
      const asset = await sendFile(link, file, { kind: kind.input.value, once, signal, onProgress: progress.set });
      renew();
      onSent(asset.data);
    } catch (error) {
      // What was announced is of no use any more: the next attempt announces it anew.
      if (/** @type {any} */ (error).code === "REFUSED") renew();
      throw error;
    } finally {
      progress.element.hidden = true;
    }
  }

  return form({
    fields: [file, kind], label: "Send a file", class: "sheet sender", children: [file.element, kind.element, progress.element],
    buttons: [h("button", { class: "button primary" }, "Send the file")],
    async send() {
      const [wanted] = input.files;
      if (!wanted) return complain(file, "Choose a file first.");
      if (!ASSET_TYPES.includes(wanted.type)) return complain(file, "Files of this kind are not taken. Choose one of those named above.");
      if (wanted.size > LARGEST_FILE) {
        return complain(file, `It has ${bytes(wanted.size)}; ${bytes(LARGEST_FILE)} are allowed. Make it smaller.`);
      }
      await send(wanted);
    },
  }).element;
}

const anew = () => ({ "Idempotency-Key": crypto.randomUUID() });
