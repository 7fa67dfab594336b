// @ts-check
/** Registering an organisation: a name and an address, and the rest comes by mail. */
import { follow } from "../api/client.js";
import { FREE } from "../core/contract.js";
import { fill, h } from "../core/dom.js";
import { count, when } from "../core/words.js";
import { filledIn, form, line } from "../parts/form.js";
import { letter } from "../parts/letter.js";

/** @typedef {import("../../../generated/types").Registration} Registration */

/** @param {import("../core/router.js").Context} context */
export async function registerView({ shell, signal }) {
  const link = shell.root.links.register;
  const place = h("div", { class: "stack" }, link ? sheet() : already());
  return { title: "Register", content: letter(place) };

  function sheet() {
    const fields = [
      line({
        name: "organizationName", label: "Name of your organisation", hint: "Letters, digits, spaces, apostrophes and hyphens.",
        maxlength: 100, autocomplete: "organization",
      }),
      line({
        name: "email", label: "Your e-mail", type: "email", hint: "The link to choose a password goes there.",
        maxlength: 254, autocomplete: "email",
      })];
    fields[0].input.setAttribute("data-first-focus", "");
    const { element } = form({
      fields, label: "Register", buttons: [h("button", { class: "button primary big" }, "Register")],
      async send() {
        const { data } = await follow(link, { body: filledIn(fields), signal, anonymous: true });
        fill(place, sent(data), mailbox());
        place.querySelector("h1")?.focus();
      },
    });
    const free = `Free to begin with: ${count(FREE.sites, "site")}, ${count(FREE.generationsPerMonth, "page")} a month.`;
    return [
      h("h1", null, "Register your organisation"), h("p", { class: "quiet" }, free), element,
      h("p", { class: "small" }, h("a", { href: "./" }, "I have an account"))];
  }
}

const already = () => [
  h("h1", null, "You are signed in"), h("p", null, "Sign out first if you want to register another organisation.")];

/** @param {Registration} registration */
function sent({ email, organizationName, expiresAt }) {
  const until = `It is good until ${when(expiresAt)}.`;
  return [
    h("h1", { tabindex: -1 }, "Look into your mail"),
    h("p", { class: "lead" }, "A link is on its way to ", h("b", null, email), ". Follow it to choose a password; then ",
      h("b", null, organizationName), " is yours."),
    h("p", { class: "quiet" }, `${until} Nothing there? Look among the unwanted mail, or register again with the right address.`)];
}

/** Where mail arrives on a machine where no mail is real. */
function mailbox() {
  const address = document.querySelector("link[rel=mailbox]")?.getAttribute("href");
  return address && h("p", null, h("a", { href: address }, "Open the mailbox of this machine"));
}
