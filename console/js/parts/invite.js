// @ts-check
/** Inviting somebody: to whom the link goes, what they may do, and where they come in. */
import { follow } from "../api/client.js";
import { fillIn } from "./ask.js";
import { choice, filledIn, line, lines } from "./form.js";
import { roleField } from "./rights.js";
import { teamChoices } from "./units.js";

/** @param {import("../api/problem.js").Link} link @param {{tenant: any, signal: AbortSignal}} options */
export async function invite(link, { tenant, signal }) {
  const email = line({ name: "email", label: "E-mail", type: "email", maxlength: 254, autocomplete: "off" });
  const role = roleField();
  const teams = await teamChoices(tenant, signal);
  const hint = "Where they come in; more can follow later.";
  const team = choice({ name: "unitId", label: "Team", hint, options: [["", "No team yet"], ...teams] });
  const message = lines({ name: "message", label: "A few words of your own", hint: "They stand in the mail. You may leave this empty." });
  const fields = [email, role, ...(teams.length ? [team] : []), message];
  return fillIn({
    title: tenant ? `Invite somebody to ${tenant.data.name}` : "Invite somebody", yes: "Send the invitation", fields,
    send: (once) => follow(link, { body: filledIn(fields), headers: once, signal }),
  });
}
