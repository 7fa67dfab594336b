// @ts-check
/** Every view by the name the location's hash has for it. */
import { assetsView } from "./assets.js";
import { brandView } from "./brand.js";
import { createView } from "./create.js";
import { answerView } from "./answer.js";
import { invitationView, invitationsView } from "./invitations.js";
import { organisationView } from "./organisation.js";
import { peopleView } from "./people.js";
import { personView } from "./person.js";
import { profileView } from "./profile.js";
import { registerView } from "./register.js";
import { siteView } from "./site.js";
import { sitesView } from "./sites.js";
import { tenantsView } from "./tenants.js";
import { trailView } from "./trail.js";
import { unitView } from "./unit.js";
import { unitsView } from "./units.js";
import { writingView } from "./writing.js";

/** @type {Record<string, import("../core/router.js").View>} */
export const VIEWS = {
  sites: sitesView, create: createView, writing: writingView, site: siteView, brand: brandView,
  organisation: organisationView, people: peopleView, person: personView, invitations: invitationsView, invitation: invitationView,
  units: unitsView, unit: unitView, assets: assetsView, trail: trailView, profile: profileView, tenants: tenantsView,
  register: registerView, "/invitations": answerView,
};

/** Views for people who are not signed in. */
export const PUBLIC = new Set(["register", "/invitations"]);
