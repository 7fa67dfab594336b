// @ts-check
/** Choosing a file and sending it, with how far it is. */
import { sendFile } from "../api/upload.js";
import { announce, h } from "../core/dom.js";
import { bytes } from "../core/words.js";
import { choice, complain, field, form } from "./form.js";
import { progressBar } from "./stepper.js";

const TYPES = "image/png,image/jpeg,image/webp,image/gif,image/svg+xml,font/woff2,application/pdf";
const LARGEST = 10 * 1024 * 1024;
const KINDS = /** @type {[string, string][]} */ ([["logo", "Logo"], ["image", "Picture"], ["font", "Font"], ["document", "Document"]]);

/** @param {import("../api/problem.js").Link} link @param {{signal: AbortSignal, onSent: (asset: any) => void}} options */
export function sender(link, { signal, onSent }) {
  const input = h("input", { type: "file", accept: TYPES, onchange: guess });
  const file = field({ name: "file", label: "File", hint: `PNG, JPEG, WebP, GIF, SVG, WOFF2 or PDF, up to ${bytes(LARGEST)}.`, input });
  const kind = choice({ name: "kind", label: "It is a", options: KINDS });
  const progress = progressBar("How much has been sent");
  progress.element.hidden = true;

  function guess() {
    const type = input.files[0]?.type ?? "";
    if (type.startsWith("font/")) kind.input.value = "font";
    if (type === "application/pdf") kind.input.value = "document";
  }
  return form({
    fields: [file, kind], label: "Send a file", class: "sheet sender", children: [file.element, kind.element, progress.element],
    buttons: [h("button", { class: "button primary" }, "Send the file")],
    async send() {
      const [chosen] = input.files;
      if (!chosen) return complain(file, "Choose a file first.");
      if (!TYPES.split(",").includes(chosen.type)) return complain(file, "Files of this kind are not taken. Choose one of those named above.");
      if (chosen.size > LARGEST) return complain(file, `It has ${bytes(chosen.size)}; ${bytes(LARGEST)} are allowed. Make it smaller.`);
      progress.element.hidden = false;
      announce(`Sending ${chosen.name}`);
      try {
        onSent((await sendFile(link, chosen, { kind: kind.input.value, signal, onProgress: progress.set })).data);
      } finally {
        progress.element.hidden = true;
      }
    },
  }).element;
}
