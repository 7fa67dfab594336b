// @ts-check
/** Signing in with e-mail and password. */
import { openSession } from "../api/client.js";
import { h } from "../core/dom.js";
import { complain, field, form } from "../parts/form.js";

/** @param {import("../api/problem.js").Link} link @param {{said: string, onSignedIn: () => void}} options */
export function signIn(link, { said, onSignedIn }) {
  const email = field({ name: "email", label: "E-mail", input: h("input", { type: "email", autocomplete: "username", required: true, spellcheck: "false", autocapitalize: "off" }) });
  const password = field({ name: "password", label: "Password", input: h("input", { type: "password", autocomplete: "current-password", required: true }) });
  const { element } = form({
    fields: [email, password], again: password, label: "Sign in", children: [email.element, password.element],
    buttons: [h("button", { class: "button primary big" }, "Sign in")],
    async send() {
      if (!email.input.value.trim()) return complain(email, "Say who you are: your e-mail address.");
      if (!password.input.value) return complain(password, "Your password is missing.");
      await openSession(link, { email: email.input.value.trim(), password: password.input.value });
      onSignedIn();
    },
  });
  return h("div", { class: "welcome" },
    h("div", { class: "welcome-words" },
      h("p", { class: "kicker" }, "Site Builder"),
      h("h1", null, "Say what you do. Watch the page ", h("span", { class: "marked" }, "write itself"), "."),
      h("ol", { class: "promises" },
        h("li", null, h("b", null, "Describe"), " a page in your own words."),
        h("li", null, h("b", null, "Watch"), " it being written and see how well it keeps to your brand."),
        h("li", null, h("b", null, "Rehearse"), " it in sit, then put it live with one button."))),
    h("div", { class: "sheet" }, h("h2", null, "Sign in"), said && h("p", { class: "said" }, said), element));
}
