// @ts-check
/** Signing in with e-mail and password, and choosing one's own password where somebody else set the first. */
import { openSession } from "../api/client.js";
import { fill, h } from "../core/dom.js";
import { complain, field, form } from "../parts/form.js";
import { newPassword } from "../parts/password.js";

/** @param {import("../core/router.js").Context} context */
export async function signInView({ shell }) {
  const { links } = shell.root;
  const mailbox = document.querySelector("link[rel=mailbox]")?.getAttribute("href");
  const { element } = signInForm(links["sign-in"], { onSignedIn: () => shell.start() });
  const content = h("div", { class: "welcome" },
    h("div", { class: "welcome-words" },
      h("p", { class: "kicker" }, "Site Builder"),
      h("h1", null, "Say what you do. Watch the page ", h("span", { class: "marked" }, "write itself"), "."),
      h("ol", { class: "promises" },
        h("li", null, h("b", null, "Describe"), " a page in your own words."),
        h("li", null, h("b", null, "Watch"), " it being written and see how well it keeps to your brand."),
        h("li", null, h("b", null, "Rehearse"), " it in sit, then put it live with one button."))),
    h("div", { class: "sheet" }, h("h2", null, "Sign in"), shell.said && h("p", { class: "said" }, shell.said), element,
      h("div", { class: "below-form small" },
        links.register && h("p", null, "New here? ", h("a", { href: "#register" }, "Register your organisation")),
        mailbox && h("p", null, "On this machine: ", h("a", { href: mailbox }, "what was mailed")))));
  return { title: "Sign in", content };
}

/**
 * @param {import("../api/problem.js").Link} link
 * @param {{onSignedIn: () => Promise<void>, email?: string, label?: string}} options what goes wrong after signing in is said here too
 */
export function signInForm(link, { onSignedIn, email: known = "", label = "Sign in" }) {
  const email = field({
    name: "email", label: "E-mail",
    input: h("input", {
      type: "email", autocomplete: "username", required: true, spellcheck: "false", autocapitalize: "off", value: known,
      "data-first-focus": !known,
    }),
  });
  const password = field({
    name: "password", label: "Password",
    input: h("input", { type: "password", autocomplete: "current-password", required: true, "data-first-focus": !!known }),
  });
  const own = newPassword("newPassword", "Your new password");
  const change = h("div", { class: "form" });
  let changing = false;

  /** What is tried again is tried with the new password. */
  function replaced() {
    changing = false;
    password.input.value = own.input.value;
    fill(change);
  }
  return form({
    fields: [email, password, own], again: password, label, children: [email.element, password.element, change],
    buttons: [h("button", { class: "button primary big" }, label)],
    async send() {
      if (!email.input.value.trim()) return complain(email, "Say who you are: your e-mail address.");
      if (!password.input.value) return complain(password, "Your password is missing.");
      if (changing && !own.good()) return;
      const body = { email: email.input.value.trim(), password: password.input.value };
      try {
        await openSession(link, changing ? { ...body, newPassword: own.input.value } : body);
      } catch (error) {
        if (/** @type {any} */ (error).code !== "PASSWORD_CHANGE_REQUIRED" || changing) throw error;
        changing = true;
        const why = "Your password was set by somebody else. Choose one of your own; it replaces the other.";
        fill(change, h("p", { class: "notice slim" }, why), own.element);
        own.input.focus();
        return;
      }
      if (changing) replaced();
      await onSignedIn();
    },
  });
}
