// @ts-check
/** The signed-in person: what they say of themselves, where they belong, and who invites them. */
import { follow } from "../api/client.js";
import { ifUnchanged } from "../api/links.js";
import { h } from "../core/dom.js";
import { capital, when, words } from "../core/words.js";
import { changed, form, line } from "../parts/form.js";
import { growing } from "../parts/growing.js";
import { initial } from "../parts/initial.js";
import { room } from "../parts/room.js";

/** @typedef {import("../../../generated/types").MembershipResource} Membership */
/** @typedef {import("../../../generated/types").MyInvitationResource} MyInvitation */

/** @param {import("../core/router.js").Context} context `at` is the person */
export async function profileView({ at, signal, shell }) {
  const { element, act, refresh } = await room(signal, async () => {
    const me = await follow({ href: at }, { signal });
    const [tenants, invitations] = await Promise.all([follow(me.links.tenants, { signal }), follow(me.links.invitations, { signal })]);
    const nowhere = "You belong to none yet. Follow the link of an invitation, or register your own.";
    return [
      h("h1", null, "My profile"),
      h("div", { class: "two even" },
        me.links.update ? editor(me.data, me.links.update) : null,
        h("div", { class: "stack wide-gap" },
          panel("My organisations", tenants, { draw: place, noun: "organisation", none: nowhere }),
          panel("My invitations", invitations, { draw: invitation, noun: "invitation", none: "Nobody has invited you." }))),
    ];
  });
  await refresh();
  return { title: "My profile", content: element };

  /**
   * @param {string} title
   * @param {import("../api/client.js").Resource} page
   * @param {{draw: (item: any) => HTMLElement, noun: string, none: string}} options
   */
  function panel(title, page, { draw, noun, none }) {
    const list = () => h("div", { class: "sheet list-sheet" }, growing(page, { draw, noun, signal }));
    return h("section", { class: "panel" }, h("h2", null, title), page.data.length ? list() : h("p", { class: "quiet" }, none));
  }

  /** @param {import("../../../generated/types").Me} me @param {import("../api/problem.js").Link} link */
  function editor(me, link) {
    const international = "In international form, such as +27215550100.";
    const fields = [
      line({ name: "name", label: "Name", value: me.name, maxlength: 100, autocomplete: "name" }),
      line({ name: "phone", label: "Phone", type: "tel", hint: international, value: me.phone, autocomplete: "tel" })];
    return form({
      fields, label: "My profile", class: "sheet",
      children: [h("p", { class: "quiet" }, me.email), ...fields.map((each) => each.element)],
      buttons: [h("button", { class: "button primary" }, "Save")],
      async send() {
        const { data } = await follow(link, { body: changed(fields), headers: ifUnchanged(me), signal });
        await act(async () => `Saved. People see you as ${data.name ?? data.email}.`);
      },
    }).element;
  }

  /** @param {Membership} membership */
  function place({ tenantName, role, tenantId, _links: { tenant } }) {
    const here = tenantId === shell.tenant?.data.tenantId;
    const enter = () => shell.enter(tenant);
    const go = () => tenant && h("button", { type: "button", class: "button small", onclick: enter }, `Go to ${tenantName}`);
    return h("li", { class: "row" }, initial(tenantName, "tile"),
      h("div", { class: "row-words" },
        h("b", { class: "row-name" }, tenantName), h("span", { class: "small quiet" }, capital(words(role)))),
      here ? h("span", { class: "tag live" }, "You are here") : go());
  }
}

/** @param {MyInvitation} each */
function invitation({ organizationName, role, status, expiresAt, invitedBy }) {
  const way = status === "pending" ? `, good until ${when(expiresAt)}. To answer, follow the link in its mail.` : "";
  return h("li", { class: "row" },
    h("div", { class: "row-words" },
      h("span", null, h("b", { class: "row-name" }, organizationName), ` as ${words(role).toLowerCase()}`),
      h("span", { class: "small quiet" }, `From ${invitedBy}${way}`)),
    h("span", { class: `tag state ${status}` }, words(status)));
}
