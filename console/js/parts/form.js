// @ts-check
/** Fields with their labels, hints and faults; each fault of a problem document is shown at its field. */
import { fill, h, uniqueId } from "../core/dom.js";
import { problemNotice } from "./notice.js";

/**
 * @param {{name: string, label: string, hint?: any, input: HTMLElement & Record<string, any>, beside?: any}} options
 */
export function field({ name, label, hint, input, beside }) {
  const id = input.id || uniqueId(name);
  const fault = h("p", { class: "fault", id: `${id}-fault`, hidden: true });
  input.id = id;
  input.setAttribute("name", name);
  input.setAttribute("aria-describedby", [hint && `${id}-hint`, `${id}-fault`].filter(Boolean).join(" "));
  const element = h("div", { class: "field" },
    h("label", { for: id }, label), hint && h("p", { class: "hint", id: `${id}-hint` }, hint),
    beside ? h("div", { class: "beside" }, input, beside) : input, fault);
  return {
    element, input, name,
    /** What it held when it was drawn. */
    before: String(input.value ?? ""),
    /** @param {string} text the empty text takes the fault away */
    complain(text) {
      fault.textContent = text;
      fault.hidden = !text;
      if (text) input.setAttribute("aria-invalid", "true");
      else input.removeAttribute("aria-invalid");
    },
  };
}

/** @typedef {ReturnType<typeof field>} Field */

/**
 * One of several to choose from.
 * @param {object} options
 * @param {string} options.name
 * @param {string} options.label
 * @param {any} [options.hint]
 * @param {string} [options.value]
 * @param {[string, string][]} options.options values with their words
 * @param {() => void} [options.onchange]
 */
export const choice = ({ options, value = "", onchange, ...rest }) => field({
  ...rest, input: h("select", { onchange }, options.map(([each, label]) => h("option", { value: each, selected: each === value }, label))),
});

/**
 * A line of text. What is not named here is an attribute of the input.
 * @param {{name: string, label: string, hint?: any, value?: string, type?: string, maxlength?: number, autocomplete?: string}} options
 */
export const line = ({ name, label, hint, value = "", type = "text", ...attributes }) => field({
  name, label, hint,
  input: h("input", {
    type, value, spellcheck: type === "text" ? undefined : "false", autocapitalize: type === "email" ? "off" : undefined, ...attributes,
  }),
});

/** Several lines of text. @param {{name: string, label: string, hint?: any, maxlength?: number, rows?: number}} options */
export const lines = ({ name, label, hint, rows = 3, maxlength = 500 }) =>
  field({ name, label, hint, input: h("textarea", { rows, maxlength }) });

/** @param {Field} field */
const said = ({ input }) => input.value.trim();

/** What has been filled in, by name; what is empty is left out. @param {Field[]} fields */
export const filledIn = (fields) => Object.fromEntries(fields.filter(said).map((each) => [each.name, said(each)]));

/**
 * The same for changing something: what held something and was emptied is sent empty, so that the API takes it away or says why not.
 * @param {Field[]} fields
 */
export function changed(fields) {
  const told = fields.filter((each) => said(each) || each.before);
  return Object.fromEntries(told.map((each) => [each.name, said(each)]));
}

/**
 * A form that sends, shows that it does, and shows what came back.
 * @param {object} options
 * @param {Field[]} options.fields
 * @param {() => Promise<void>} options.send
 * @param {HTMLElement[]} options.buttons
 * @param {any[]} [options.children]
 * @param {string} [options.class]
 * @param {string} options.label
 * @param {Field} [options.again] the field to go back to when no single one is to blame
 */
export function form({ fields, send, buttons, children = fields.map((each) => each.element), label, class: name = "", again = fields[0] }) {
  const trouble = h("div", { class: "trouble" });
  const element = h("form", { class: `form ${name}`, novalidate: true, "aria-label": label, onsubmit: submit },
    ...children, trouble, h("div", { class: "actions" }, buttons));

  /** @param {Event} event */
  async function submit(event) {
    event.preventDefault();
    if (element.getAttribute("aria-busy") === "true") return;
    fields.forEach((each) => each.complain(""));
    fill(trouble);
    element.setAttribute("aria-busy", "true");
    try {
      await send();
    } catch (error) {
      show(error);
    } finally {
      element.removeAttribute("aria-busy");
    }
  }

  /** @param {any} error */
  function show(error) {
    const placed = place(error, fields);
    fill(trouble, problemNotice(error, { retry: () => element.requestSubmit() }));
    (placed[0]?.input ?? trouble.querySelector("button") ?? again?.input)?.focus();
  }
  return { element, show };
}

/** @param {any} error @param {Field[]} fields @returns {Field[]} the fields that have a fault */
function place(error, fields) {
  /** @type {Field[]} */
  const placed = [];
  for (const fault of error?.errors ?? []) {
    const named = fields.find((each) => fault.pointer.split("/")[2] === each.name);
    named?.complain(fault.detail);
    if (named) placed.push(named);
  }
  return placed;
}

/** A fault found before anything is sent, in the shape of the API's own. @param {Field} at @param {string} text */
export function complain(at, text) {
  at.complain(text);
  at.input.focus();
}
