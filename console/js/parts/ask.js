// @ts-check
/** Asking before something is done: a dialog of the platform's own, so focus and Escape behave. */
import { h, uniqueId } from "../core/dom.js";
import { form } from "./form.js";

/**
 * A yes or a no, perhaps with a field to fill in.
 * @param {{title: string, text: any, yes: string, danger?: boolean, field?: import("./form.js").Field}} question
 * @returns {Promise<boolean>}
 */
export async function ask({ title, text, yes, danger = false, field }) {
  const answer = await opened(title, (close) => {
    const onsubmit = (/** @type {Event} */ event) => { event.preventDefault(); close(true); };
    return h("form", { method: "dialog", class: "form", onsubmit }, h("p", null, text), field?.element, buttons(yes, danger, close));
  });
  return answer === true;
}

/**
 * A form in a dialog. It stays open until `send` succeeds, with what went wrong at the fields; resolves with what `send` gave, or
 * null when somebody left it. A `send` that gives undefined has only complained.
 *
 * `once` are headers with the dialog's idempotency key, for whatever creates: sent again from the same dialog, it is made once.
 * @param {object} question
 * @param {string} question.title
 * @param {any} [question.text]
 * @param {string} question.yes
 * @param {boolean} [question.danger]
 * @param {import("./form.js").Field[]} question.fields
 * @param {any[]} [question.children]
 * @param {(once: Record<string, string>) => Promise<any>} question.send
 */
export function fillIn({ title, text, yes, danger = false, fields, children, send }) {
  const once = { "Idempotency-Key": crypto.randomUUID() };
  return opened(title, (close) => [
    text && h("p", { class: "dialog-words" }, text),
    form({
      fields, children, label: title, buttons: buttons(yes, danger, close),
      async send() {
        const result = await send(once);
        if (result !== undefined) close(result);
      },
    }).element]);
}

/** @param {string} yes @param {boolean} danger @param {(result: any) => void} close */
const buttons = (yes, danger, close) => [
  h("button", { class: `button ${danger ? "danger" : "primary"}` }, yes),
  h("button", { class: "button", type: "button", onclick: () => close(null) }, "Leave it")];

/** @param {string} title @param {(close: (result: any) => void) => any} content @returns {Promise<any>} */
function opened(title, content) {
  const name = uniqueId("question");
  return new Promise((resolve) => {
    /** @type {any} */
    let result = null;
    const leave = () => dialog.close();
    const close = (/** @type {any} */ given) => { result = given; dialog.close(); };
    const heading = h("h2", { id: name }, title);
    const dialog = /** @type {any} */ (h("dialog", { class: "dialog", "aria-labelledby": name }, heading, content(close)));
    dialog.addEventListener("close", () => { removeEventListener("hashchange", leave); dialog.remove(); resolve(result); });
    addEventListener("hashchange", leave);
    document.body.append(dialog);
    dialog.showModal();
    dialog.querySelector("input, select, textarea")?.select?.();
  });
}
