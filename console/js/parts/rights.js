// @ts-check
/** What people may do, in words, and the questions by which it is given, changed and taken. */
import { follow } from "../api/client.js";
import { ifUnchanged, sure } from "../api/links.js";
import { ROLES } from "../core/contract.js";
import { h } from "../core/dom.js";
import { capital, words } from "../core/words.js";
import { ask, fillIn } from "./ask.js";
import { choice, filledIn, line } from "./form.js";

/** @typedef {import("../../../generated/types").UserResource} User */

const MAY = /** @type {Record<string, string>} */ ({
  viewer: "Looks at everything, changes nothing.",
  editor: "Creates and edits sites, has pages written, deploys to sit.",
  designer: "What editors may, and deletes sites; looks after brand and files.",
  devops: "Looks at everything; deploys, rolls back, sees figures and costs.",
  team_lead: "What editors may, and looks after the people of their own team.",
  tenant_admin: "Everything in the organisation.",
});
const PROD = "deploy:prod";

/** @param {{email: string, name?: string}} person */
export const called = ({ name, email }) => name ?? email;

/** A choice of role that says what the chosen one may. @param {string} [value] */
export function roleField(value = "viewer") {
  const hint = h("span", null, MAY[value]);
  const role = choice({
    name: "role", label: "Role", hint, value, options: ROLES.map((each) => [each, capital(words(each))]),
    onchange: () => { hint.textContent = MAY[role.input.value]; },
  });
  return role;
}

/** @param {readonly string[]} grants */
function prodBox(grants) {
  const box = h("input", { type: "checkbox", checked: grants.includes(PROD) });
  const label = h("label", { class: "check" }, box,
    h("span", null, h("b", null, words(PROD)), h("span", { class: "hint" }, "Beside what the role allows: deploying to prod.")));
  return { label, chosen: () => (box.checked ? [PROD] : []) };
}

/** @param {User} user @param {AbortSignal} signal */
export function changeRights(user, signal) {
  const role = roleField(user.role);
  const prod = prodBox(user.grants ?? []);
  return fillIn({
    title: `What ${called(user)} may do`, yes: "Save", fields: [role], children: [role.element, prod.label],
    send: () => follow(sure(user._links.update), {
      body: { role: role.input.value, grants: prod.chosen() }, headers: ifUnchanged(user), signal,
    }),
  });
}

/** @param {User} user @param {AbortSignal} signal @returns {Promise<string | null>} */
export async function removePerson(user, signal) {
  const text = "They lose access at once and leave their teams here. Their account and their other organisations stay.";
  if (!(await ask({ title: `Remove ${called(user)}?`, text, yes: "Remove", danger: true }))) return null;
  await follow(sure(user._links.remove), { headers: ifUnchanged(user), signal });
  return `${called(user)} is removed.`;
}

/** Make somebody a member who has an account. @param {import("../api/problem.js").Link} link @param {AbortSignal} signal */
export async function addPerson(link, signal) {
  const hint = "Of somebody who has an account already. Whoever has none is invited instead.";
  const email = line({ name: "email", label: "E-mail", type: "email", hint, maxlength: 254 });
  const role = roleField();
  const prod = prodBox([]);
  return fillIn({
    title: "Add somebody who has an account", yes: "Add", fields: [email, role], children: [email.element, role.element, prod.label],
    async send(once) {
      const body = { ...filledIn([email, role]), grants: prod.chosen() };
      try {
        return await follow(link, { body, headers: once, signal });
      } catch (error) {
        if (/** @type {any} */ (error).code !== "CONFIRMATION_REQUIRED") throw error;
        const meant = await ask({
          title: "They belong to another organisation too", yes: "Add them",
          text: "They will be able to work in both, with what each allows. Add them all the same?",
        });
        return meant ? follow(link, { body: { ...body, confirmMultiTenant: true }, headers: once, signal }) : undefined;
      }
    },
  });
}
