// @ts-check
/** Choosing a password: the rules, each ticked off while somebody types. */
import { missing, RULES } from "../core/password.js";
import { fill, h } from "../core/dom.js";
import { complain, field } from "./form.js";

/** @param {string} name @param {string} label */
export function newPassword(name, label) {
  const rules = h("ul", { class: "rules" });
  const input = h("input", { type: "password", autocomplete: "new-password", maxlength: 256, oninput: show });
  const chosen = field({ name, label, input });
  rules.id = `${input.id}-rules`;
  input.setAttribute("aria-describedby", `${rules.id} ${input.getAttribute("aria-describedby")}`);
  input.after(rules);

  function show() {
    const open = new Set(missing(input.value));
    fill(rules, RULES.map(([rule]) => h("li", { class: open.has(rule) ? "" : "kept" },
      rule, h("span", { class: "unseen" }, open.has(rule) ? ": missing" : ": there"))));
  }
  show();
  return {
    ...chosen,
    /** Complain unless it keeps the rules. */
    good() {
      const open = missing(input.value);
      if (open.length) complain(chosen, `It still needs ${open.join(", ")}.`);
      return !open.length;
    },
  };
}
