// @ts-check
/** Every view by the name the location's hash has for it; its modules are fetched when somebody first goes there. */

import { Unreachable } from "../api/problem.js";

/** @typedef {import("../core/router.js").View} View */

/** @type {Record<string, () => Promise<View>>} */
const MODULES = {
  sites: async () => (await import("./sites.js")).sitesView,
  create: async () => (await import("./create.js")).createView,
  writing: async () => (await import("./writing.js")).writingView,
  site: async () => (await import("./site.js")).siteView,
  brand: async () => (await import("./brand.js")).brandView,
  organisation: async () => (await import("./organisation.js")).organisationView,
  people: async () => (await import("./people.js")).peopleView,
  person: async () => (await import("./person.js")).personView,
  invitations: async () => (await import("./invitations.js")).invitationsView,
  invitation: async () => (await import("./invitations.js")).invitationView,
  units: async () => (await import("./units.js")).unitsView,
  unit: async () => (await import("./unit.js")).unitView,
  assets: async () => (await import("./assets.js")).assetsView,
  trail: async () => (await import("./trail.js")).trailView,
  profile: async () => (await import("./profile.js")).profileView,
  tenants: async () => (await import("./tenants.js")).tenantsView,
  register: async () => (await import("./register.js")).registerView,
  "/invitations": async () => (await import("./answer.js")).answerView,
};

/** @param {() => Promise<View>} get @returns {View} */
const fetched = (get) => async (context) => {
  const view = await get().catch(() => { throw new Unreachable(navigator.onLine ? "gone" : "offline"); });
  return view(context);
};

export const VIEWS = Object.fromEntries(Object.entries(MODULES).map(([name, get]) => [name, fetched(get)]));

/** What stands before every view somebody may not see yet. */
export const SIGN_IN = fetched(async () => (await import("./sign-in.js")).signInView);

/** Views for people who are not signed in. */
export const PUBLIC = new Set(["register", "/invitations"]);
