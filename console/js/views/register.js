// @ts-check
/** Registering an organisation: a name and an address, and the rest comes by mail. */
import { follow } from "../api/client.js";
import { fill, h } from "../core/dom.js";
import { when } from "../core/words.js";
import { filledIn, form, line } from "../parts/form.js";
import { letter } from "../parts/letter.js";

/** @param {import("../core/router.js").Context} context */
export async function registerView({ shell, signal }) {
  const link = shell.root.links.register;
  const place = h("div", { class: "stack" }, link ? sheet() : [h("h1", null, "You are signed in"), h("p", null, "Sign out first if you want to register another organisation.")]);
  return { title: "Register", content: letter(place) };

  function sheet() {
    const fields = [
      line({ name: "organizationName", label: "Name of your organisation", hint: "Letters, digits, spaces, apostrophes and hyphens.", maxlength: 100, autocomplete: "organization" }),
      line({ name: "email", label: "Your e-mail", type: "email", hint: "The link to choose a password goes there.", maxlength: 254, autocomplete: "email" })];
    fields[0].input.setAttribute("data-first-focus", "");
    const { element } = form({
      fields, label: "Register", buttons: [h("button", { class: "button primary big" }, "Register")],
      async send() {
        const { data } = await follow(link, { body: filledIn(fields), signal, anonymous: true });
        fill(place, h("h1", { tabindex: -1 }, "Look into your mail"),
          h("p", { class: "lead" }, "A link is on its way to ", h("b", null, data.email), ". Follow it to choose a password; then ", h("b", null, data.organizationName), " is yours."),
          h("p", { class: "quiet" }, `It is good until ${when(data.expiresAt)}. Nothing there? Look among the unwanted mail, or register again with the right address.`), mailbox());
        place.querySelector("h1")?.focus();
      },
    });
    return [h("h1", null, "Register your organisation"), h("p", { class: "quiet" }, "Free to begin with: one site, fifty pages a month."), element, h("p", { class: "small" }, h("a", { href: "./" }, "I have an account"))];
  }
}

/** Where mail arrives on a machine where no mail is real. */
function mailbox() {
  const address = document.querySelector("link[rel=mailbox]")?.getAttribute("href");
  return address && h("p", null, h("a", { href: address }, "Open the mailbox of this machine"));
}
