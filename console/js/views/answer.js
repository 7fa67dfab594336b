// @ts-check
/** An invitation as the invited person sees it: what it is about, and accepting or declining it, signed in or not. */
import { follow, openSession } from "../api/client.js";
import { pause } from "../api/generation-stream.js";
import { goTo } from "../api/session.js";
import { fill, h } from "../core/dom.js";
import { when, words } from "../core/words.js";
import { fillIn } from "../parts/ask.js";
import { complain, filledIn, form, line, lines } from "../parts/form.js";
import { letter } from "../parts/letter.js";
import { newPassword } from "../parts/password.js";
import { signInForm } from "./sign-in.js";

/** @typedef {import("../../../generated/types").InvitationPreview} Preview */
/** @typedef {import("../api/problem.js").Link} Link */

/** @param {import("../core/router.js").Context} context `at` is the invitation, by the token of its link */
export async function answerView({ at, signal, shell }) {
  const place = h("div", { class: "stack" });
  try {
    const { data, links } = await follow({ href: at }, { signal });
    fill(place, invited(data), way(data, links), decline(data, links.decline));
  } catch (error) {
    const { status, code, message } = /** @type {any} */ (error);
    if (![404, 410].includes(status)) throw error;
    fill(place, dead(code, message));
  }
  return { title: "Invitation", content: letter(place) };

  /**
   * How this person can accept: as somebody new, as who they are, or after signing in.
   * @param {Preview} data @param {Record<string, Link>} links
   */
  function way(data, links) {
    if (data.requiresRegistration) return shell.me ? otherAddress(data) : newcomer(data, links.accept);
    const send = () => join(links.accept);
    if (!shell.me) {
      const { element } = signInForm(links["sign-in"], { email: data.email, label: "Sign in and accept", onSignedIn: send });
      return [h("p", null, "You have an account with this address. Sign in to accept."), element];
    }
    if (shell.me.data.email.toLowerCase() !== data.email) return otherAddress(data);
    return form({ fields: [], label: "Accept", children: [], buttons: [joinButton(data)], send }).element;
  }

  /** @param {Preview} data */
  function otherAddress({ email }) {
    return h("div", { class: "notice" },
      h("h2", { class: "notice-title" }, "This is for another address"),
      h("p", null, `You are signed in as ${shell.me.data.email}; the invitation is for ${email}.`),
      h("button", { type: "button", class: "button", onclick: () => shell.signOut("", location.href) }, "Sign out and go on"));
  }

  /** @param {Preview} data @param {Link} link */
  function newcomer(data, link) {
    const name = line({ name: "name", label: "Your name", maxlength: 100, autocomplete: "name" });
    const password = newPassword("password", "Choose a password");
    const username = h("input", { type: "email", value: data.email, autocomplete: "username", hidden: true });
    /** @type {Link | null} */
    let signIn = null;

    async function accept() {
      const body = { ...filledIn([name]), password: password.input.value };
      const { links } = await patiently(() => follow(link, { body, signal, anonymous: true }), signal);
      signIn = links["sign-in"];
      // The account is made with these: from here on only the session is tried again.
      for (const { input } of [name, password]) input.readOnly = true;
    }
    return form({
      fields: [name, password], label: "Accept", children: [username, name.element, password.element], buttons: [joinButton(data)],
      async send() {
        if (!name.input.value.trim()) return complain(name, "Say what people shall call you.");
        if (!password.good()) return;
        if (!signIn) await accept();
        await openSession(/** @type {any} */ (signIn), { email: data.email, password: password.input.value });
        await arrive();
      },
    }).element;
  }

  /** Accept as somebody who is signed in. @param {Link} link */
  async function join(link) {
    const { links } = await patiently(() => follow(link, { body: {}, signal }), signal);
    if (links.tenant) goTo(links.tenant);
    await arrive();
  }

  function arrive() {
    history.replaceState(null, "", location.pathname);
    return shell.start();
  }

  /** @param {Preview} data @param {Link} [link] */
  function decline(data, link) {
    return link && h("p", { class: "small" }, h("button", { type: "button", class: "textbutton", onclick: sayNo }, "No, thank you"));

    async function sayNo() {
      const reason = lines({ name: "reason", label: "Why", hint: `May be left empty. ${data.invitedBy} will read it.` });
      const said = await fillIn({
        title: "Decline the invitation?", text: "The link will lead nowhere after that.", yes: "Decline", danger: true, fields: [reason],
        send: () => follow(/** @type {Link} */ (link), { body: filledIn([reason]), signal, anonymous: true }),
      });
      if (!said) return;
      fill(place,
        h("h1", { tabindex: -1 }, "You said no"),
        h("p", { class: "lead quiet" }, `${data.invitedBy} is told. If that was a mistake, ask for a new invitation.`));
      place.querySelector("h1")?.focus();
    }
  }
}

/** @param {Preview} data */
const joinButton = ({ organizationName }) => h("button", { class: "button primary big" }, `Join ${organizationName}`);

/**
 * An organisation that was registered a moment ago may still be in the making: ask again a few times.
 * @template T @param {() => Promise<T>} action @param {AbortSignal} signal @returns {Promise<T>}
 */
async function patiently(action, signal, waits = [500, 1000, 2000, 3000]) {
  try {
    return await action();
  } catch (error) {
    const [wait, ...later] = waits;
    if (/** @type {any} */ (error).code !== "TENANT_NOT_ACTIVE" || !wait) throw error;
    await pause(wait, signal);
    return patiently(action, signal, later);
  }
}

/** @param {Preview} data */
function invited({ organizationName, role, teamName, invitedBy, message, expiresAt, email }) {
  const into = teamName ? `, into ${teamName}` : "";
  return [
    h("p", { class: "kicker" }, `For ${email}`),
    h("h1", null, "Come and join ", h("span", { class: "marked" }, organizationName)),
    h("p", { class: "lead" }, h("b", null, invitedBy), ` invites you as ${words(role).toLowerCase()}${into}.`),
    message && h("blockquote", { class: "message" }, message),
    h("p", { class: "small quiet" }, `The link is yours alone and good until ${when(expiresAt)}.`)];
}

const ENDS = /** @type {Record<string, [string, string]>} */ ({
  INVITATION_EXPIRED: ["This invitation has lapsed",
    "A link is good for seven days. Ask the person who invited you to send it again: you will get a new one."],
  INVITATION_USED: ["This link is used up", "If you accepted it yourself, sign in. Else ask the person who invited you for a new one."],
  INVITATION_NOT_FOUND: ["There is no such invitation",
    "Take the link in the newest mail: sending an invitation again makes a new link and ends the old one."],
});

/** @param {string} code @param {string} detail */
function dead(code, detail) {
  const [title, text] = ENDS[code] ?? ["This link leads nowhere", detail];
  return [h("h1", null, title), h("p", { class: "lead quiet" }, text), h("p", null, h("a", { class: "button", href: "./" }, "Sign in"))];
}
