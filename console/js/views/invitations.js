// @ts-check
/** Who was invited, how each invitation stands, and what can be done with it. */
import { follow } from "../api/client.js";
import { ifUnchanged, sure, withParameter } from "../api/links.js";
import { INVITATION_STATES, MOST_RESENDS } from "../core/contract.js";
import { h } from "../core/dom.js";
import { hashOf } from "../core/address.js";
import { capital, count, when, words } from "../core/words.js";
import { ask } from "../parts/ask.js";
import { growing } from "../parts/growing.js";
import { initial } from "../parts/initial.js";
import { invite } from "../parts/invite.js";
import { room } from "../parts/room.js";
import { roomHead } from "../parts/rooms.js";
import { unitNames } from "../parts/units.js";

/** @typedef {import("../../../generated/types").InvitationResource} Invitation */
/**
 * @typedef {object} Around what a row needs
 * @property {(action: () => Promise<string | null>) => void} act
 * @property {(unitId: string) => string} names
 * @property {AbortSignal} signal
 */

/** @param {import("../core/router.js").Context} context `at` is the list, perhaps of one state */
export async function invitationsView({ at, signal, shell }) {
  const status = new URL(at, location.origin).searchParams.get("status") ?? "";
  const { element, act, refresh } = await room(signal, async () => {
    const [page, names] = await Promise.all([follow({ href: at }, { signal }), unitNames(shell.tenant, signal)]);
    const { create } = page.links;
    const begin = () => act(() => invited(create));
    const draw = (/** @type {Invitation} */ each) => row(each, { act, names, signal });
    return [
      roomHead(shell.tenant, "invitations", {
        title: "Invitations", about: "An invitation is a link by mail, good for seven days and for one person.",
        buttons: create && h("button", { type: "button", class: "button primary", onclick: begin }, "Invite somebody"),
      }),
      states(at, status),
      page.data.length ? h("div", { class: "sheet list-sheet" }, growing(page, { draw, noun: "invitation", signal })) : empty(status),
    ];
  });
  await refresh();
  return { title: "Invitations", content: element };

  /** @param {import("../api/problem.js").Link} create */
  async function invited(create) {
    const made = await invite(create, { tenant: shell.tenant, signal });
    return made && `The invitation is on its way to ${made.data.email}.`;
  }
}

/** @param {import("../core/router.js").Context} context `at` is the invitation */
export async function invitationView({ at, signal, shell }) {
  const { element, act, refresh } = await room(signal, async () => {
    const [{ data, links }, names] = await Promise.all([follow({ href: at }, { signal }), unitNames(shell.tenant, signal)]);
    return [
      roomHead(shell.tenant, "invitation", { title: `Invitation of ${data.email}` }),
      h("div", { class: "sheet list-sheet" }, h("ul", { class: "rows" }, row({ ...data, _links: links }, { act, names, signal })))];
  });
  await refresh();
  return { title: "Invitation", content: element };
}

/** Which of them to show. @param {string} at @param {string} chosen */
function states(at, chosen) {
  return h("nav", { class: "chips", "aria-label": "Show" }, ["", ...INVITATION_STATES].map((each) => {
    const href = hashOf("invitations", withParameter({ href: at }, "status", each));
    return h("a", { class: "chip", href, "aria-current": each === chosen ? "true" : undefined }, each ? words(each) : "All");
  }));
}

/** @param {Invitation} invitation @param {Around} around */
function row(invitation, { act, names, signal }) {
  const { email, role, unitId, status, message, declineReason } = invitation;
  return h("li", { class: "row" },
    initial(email),
    h("div", { class: "row-words" },
      h("b", { class: "row-name" }, email),
      h("span", null,
        h("span", { class: `tag state ${status}` }, words(status)), ` ${capital(words(role))}${unitId ? ` in ${names(unitId)}` : ""}`),
      h("span", { class: "small quiet" }, story(invitation)),
      message && h("q", { class: "small" }, message),
      declineReason && h("span", { class: "small" }, "Declined: ", h("q", null, declineReason))),
    h("div", { class: "actions" }, buttons(invitation, act, signal)));
}

/** @param {Invitation} invitation @param {Around["act"]} act @param {AbortSignal} signal */
function buttons(invitation, act, signal) {
  const { email, resendCount, _links: { resend, cancel } } = invitation;
  const again = () => act(() => sendAgain(invitation, signal));
  const back = () => act(() => takeBack(invitation, signal));
  return [
    resend && h("button", { type: "button", class: "button small", onclick: again },
      `Send again (${count(MOST_RESENDS - resendCount, "time")} left)`, h("span", { class: "unseen" }, ` to ${email}`)),
    cancel && h("button", { type: "button", class: "button small quiet-danger", onclick: back },
      "Take back", h("span", { class: "unseen" }, ` from ${email}`))];
}

/** @param {Invitation} invitation */
function story({ status, invitedBy, createdAt, expiresAt, endedAt, resendCount }) {
  const begun = `Invited by ${invitedBy} on ${when(createdAt)}${resendCount ? `, sent again ${count(resendCount, "time")}` : ""}`;
  if (status === "pending") return `${begun}; the link is good until ${when(expiresAt)}.`;
  if (status === "expired") return `${begun}; the link lapsed on ${when(expiresAt)}.`;
  return `${begun}; ${words(status).toLowerCase()}${endedAt ? ` on ${when(endedAt)}` : ""}.`;
}

/** @param {Invitation} invitation @param {AbortSignal} signal */
async function sendAgain({ email, _links: { resend } }, signal) {
  await follow(sure(resend), { signal });
  return `A new link is on its way to ${email}. The old one is dead.`;
}

/** @param {Invitation} invitation @param {AbortSignal} signal */
async function takeBack(invitation, signal) {
  const text = `The link that ${invitation.email} has will lead nowhere.`;
  if (!(await ask({ title: "Take the invitation back?", text, yes: "Take it back", danger: true }))) return null;
  await follow(sure(invitation._links.cancel), { headers: ifUnchanged(invitation), signal });
  return `The invitation of ${invitation.email} is taken back.`;
}

/** @param {string} status */
function empty(status) {
  const [title, text] = status ? ["None of this kind.", "Look at all of them, or at another kind."]
    : ["Nobody was invited yet.", "Invite somebody: they get a link by mail, choose a password, and are in."];
  return h("div", { class: "sheet empty" }, h("h2", null, title), h("p", { class: "quiet" }, text));
}
