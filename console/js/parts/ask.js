// @ts-check
/** Asking before something is done: a dialog of the platform's own, so focus and Escape behave. */
import { h, uniqueId } from "../core/dom.js";

/**
 * @param {{title: string, text: any, yes: string, danger?: boolean, field?: import("./form.js").Field}} question
 * @returns {Promise<boolean>}
 */
export function ask({ title, text, yes, danger = false, field }) {
  const name = uniqueId("question");
  return new Promise((resolve) => {
    const dialog = /** @type {any} */ (h("dialog", { class: "dialog", "aria-labelledby": name },
      h("form", { method: "dialog", class: "form" },
        h("h2", { id: name }, title), h("p", null, text), field?.element,
        h("div", { class: "actions" },
          h("button", { class: `button ${danger ? "danger" : "primary"}`, value: "yes" }, yes),
          h("button", { class: "button", value: "no", formnovalidate: true, type: "button", onclick: () => dialog.close("no") }, "Leave it")))));
    dialog.addEventListener("close", () => { dialog.remove(); resolve(dialog.returnValue === "yes"); });
    document.body.append(dialog);
    dialog.showModal();
    field?.input.select?.();
  });
}
