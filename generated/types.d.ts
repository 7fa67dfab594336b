// Generated from spec/lld; do not edit. Run `make generate`.
// Contract c7002f25b4bc9ab7, content 3d0d2ea233c7c8cb.

export interface paths {
    "/v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where everything starts
         * @description The links to everything the caller can begin with.
         */
        get: operations["getRoot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is the API up
         * @description Answers without touching storage; monitors ask it.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The contract
         * @description The OpenAPI document this API is built from, whole.
         */
        get: operations["getContract"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tenants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all tenants
         * @description Newest first; for the platform. One's own tenants are at `listMyTenants`.
         */
        get: operations["listTenants"];
        put?: never;
        /**
         * Create a tenant
         * @description Reserves the name and writes the tenant with its first units and the invitation of its first administrator, who gets the mail at once. The tenant is `pending` until it is provisioned, a moment later.
         */
        post: operations["createTenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tenants/{tenantId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        /**
         * Read a tenant
         * @description The tenant, what its plan allows, and where one can go from it.
         */
        get: operations["getTenant"];
        put?: never;
        post?: never;
        /**
         * Delete a tenant
         * @description Closes the tenant for good and frees its name. The audit trail stays.
         */
        delete: operations["deleteTenant"];
        options?: never;
        head?: never;
        /**
         * Change a tenant
         * @description Changes what the body names. The plan is changed by the platform only.
         */
        patch: operations["updateTenant"];
        trace?: never;
    };
    "/v1/tenants/{tenantId}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suspend a tenant
         * @description Members can still read; nothing can be changed, written or deployed.
         */
        post: operations["suspendTenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tenants/{tenantId}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume a suspended tenant
         * @description Takes a suspension back.
         */
        post: operations["resumeTenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tenants/{tenantId}/park": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Park a tenant
         * @description Puts the organisation to rest until it is unparked: it can be read, not changed. Say `confirm: true`.
         */
        post: operations["parkTenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tenants/{tenantId}/unpark": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unpark a tenant
         * @description Takes a parked tenant back to work.
         */
        post: operations["unparkTenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tenants/{tenantId}/units": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        /**
         * List units
         * @description All units of the tenant, or those directly below one.
         */
        get: operations["listUnits"];
        put?: never;
        /**
         * Create a unit
         * @description Without a parent it is a division, below a division a group, below a group a team.
         */
        post: operations["createUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tenants/{tenantId}/units/{unitId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
                /** @description The unit. */
                unitId: components["parameters"]["UnitId"];
            };
            cookie?: never;
        };
        /**
         * Read a unit
         * @description The unit and how much is in it.
         */
        get: operations["getUnit"];
        put?: never;
        post?: never;
        /**
         * Delete a unit
         * @description Refused while anything is in it, unless `cascade=true`. People stay members of the tenant.
         */
        delete: operations["deleteUnit"];
        options?: never;
        head?: never;
        /**
         * Change a unit
         * @description Changes what the body names and leaves the rest.
         */
        patch: operations["updateUnit"];
        trace?: never;
    };
    "/v1/tenants/{tenantId}/hierarchy": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        /**
         * Read the whole tree of units
         * @description Divisions with their groups with their teams, by name.
         */
        get: operations["getHierarchy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tenants/{tenantId}/brand": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        /**
         * Read the tenant's brand
         * @description The brand pages are written in and scored against. Empty with revision 0 when none was set.
         */
        get: operations["getBrand"];
        /**
         * Set the tenant's brand
         * @description Replaces the whole brand; what the body leaves out is unset.
         */
        put: operations["updateBrand"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tenants/{tenantId}/assets": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        /**
         * List the tenant's assets
         * @description Newest first.
         */
        get: operations["listAssets"];
        put?: never;
        /**
         * Announce a file
         * @description Says what will be sent. The answer holds the address to send the file to with PUT, and the headers to send along.
         */
        post: operations["createAsset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tenants/{tenantId}/assets/{assetId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
                /** @description The asset. */
                assetId: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        /**
         * Read an asset
         * @description The asset, with an address to fetch the file from for 15 minutes once it is there. Until then those who may announce one get an address to send the file to.
         */
        get: operations["getAsset"];
        put?: never;
        post?: never;
        /**
         * Delete an asset
         * @description Deletes the asset and its file.
         */
        delete: operations["deleteAsset"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tenants/{tenantId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        /**
         * Read the audit trail
         * @description Every change and every refused visit, newest first.
         */
        get: operations["listTenantEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in
         * @description Exchanges e-mail and password for an ID token and a refresh token.
         */
        post: operations["createSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a new ID token
         * @description Exchanges a refresh token for a new ID token.
         */
        post: operations["refreshSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register an organisation
         * @description Creates a tenant and mails the link with which its first administrator chooses a password.
         */
        post: operations["registerTenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who am I
         * @description The signed-in person and their memberships.
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change my profile
         * @description Changes what the body names and leaves the rest.
         */
        patch: operations["updateMe"];
        trace?: never;
    };
    "/v1/me/tenants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List my tenants
         * @description Where the signed-in person is a member.
         */
        get: operations["listMyTenants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List my invitations
         * @description Invitations to the signed-in person's address. To answer one, the link in its mail is needed.
         */
        get: operations["listMyInvitations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tenants/{tenantId}/users": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        /**
         * List the tenant's people
         * @description All members, or those with one role.
         */
        get: operations["listUsers"];
        put?: never;
        /**
         * Add somebody who has an account
         * @description Makes a person a member at once, and tells them by mail. Whoever has no account yet is invited instead.
         */
        post: operations["addUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tenants/{tenantId}/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
                /** @description The person. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * Read a member
         * @description The person as a member of the tenant, with their teams.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        /**
         * Remove a member
         * @description The person loses access with their next request; their account stays.
         */
        delete: operations["removeUser"];
        options?: never;
        head?: never;
        /**
         * Change a member's role or grants
         * @description Works from the member's next request on.
         */
        patch: operations["updateUser"];
        trace?: never;
    };
    "/v1/tenants/{tenantId}/units/{unitId}/members": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
                /** @description The unit. */
                unitId: components["parameters"]["UnitId"];
            };
            cookie?: never;
        };
        /**
         * List the people of a team
         * @description For administrators, and for people of that team.
         */
        get: operations["listTeamMembers"];
        put?: never;
        /**
         * Add a person to a team
         * @description The person is a member of the tenant already.
         */
        post: operations["addTeamMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tenants/{tenantId}/units/{unitId}/members/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
                /** @description The unit. */
                unitId: components["parameters"]["UnitId"];
                /** @description The person. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a person out of a team
         * @description The person stays a member of the tenant.
         */
        delete: operations["removeTeamMember"];
        options?: never;
        head?: never;
        /**
         * Make somebody lead or member of a team
         * @description The role within the team; what the person may do in the tenant stays.
         */
        patch: operations["updateTeamMember"];
        trace?: never;
    };
    "/v1/tenants/{tenantId}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        /**
         * List the tenant's invitations
         * @description Newest first; with a status, those that lapse last come first.
         */
        get: operations["listInvitations"];
        put?: never;
        /**
         * Invite somebody
         * @description Writes the invitation and mails the link. The person becomes a member when they accept.
         */
        post: operations["createInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tenants/{tenantId}/invitations/{invitationId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
                /** @description The invitation. */
                invitationId: components["parameters"]["InvitationId"];
            };
            cookie?: never;
        };
        /**
         * Read an invitation
         * @description The invitation as it stands now.
         */
        get: operations["getInvitation"];
        put?: never;
        post?: never;
        /**
         * Cancel an invitation
         * @description Takes a pending invitation back; its link is dead from then on. The invitation stays readable.
         */
        delete: operations["cancelInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tenants/{tenantId}/invitations/{invitationId}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
                /** @description The invitation. */
                invitationId: components["parameters"]["InvitationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send the invitation again
         * @description Makes a new link, good for another 7 days, and mails it. The old link is dead. Three times at most.
         */
        post: operations["resendInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The token of the link in the mail. */
                token: components["parameters"]["InvitationToken"];
            };
            cookie?: never;
        };
        /**
         * Look at an invitation
         * @description What the person with the link sees before they decide.
         */
        get: operations["getInvitationByToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/{token}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The token of the link in the mail. */
                token: components["parameters"]["InvitationToken"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept an invitation
         * @description Makes the person a member. Somebody new sends their name and a password; somebody who has an account signs in with the invited address and sends an empty object.
         */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/{token}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The token of the link in the mail. */
                token: components["parameters"]["InvitationToken"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline an invitation
         * @description Says no; the person who invited is told. No account is needed.
         */
        post: operations["declineInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tenants/{tenantId}/sites": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        /**
         * List the tenant's sites
         * @description Newest first. Archived sites are listed only when asked for.
         */
        get: operations["listSites"];
        put?: never;
        /**
         * Create an empty site
         * @description Reserves the slug and creates a site without a version. `generatePage` fills it.
         */
        post: operations["createSite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tenants/{tenantId}/sites/{siteId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
                /** @description The site. */
                siteId: components["parameters"]["SiteId"];
            };
            cookie?: never;
        };
        /**
         * Read a site
         * @description The site, its addresses and where one can go from it.
         */
        get: operations["getSite"];
        put?: never;
        post?: never;
        /**
         * Delete a site
         * @description Archives the site, frees its slug and takes it off the edge.
         */
        delete: operations["deleteSite"];
        options?: never;
        head?: never;
        /**
         * Change a site
         * @description Changes what the body names and leaves the rest.
         */
        patch: operations["updateSite"];
        trace?: never;
    };
    "/v1/tenants/{tenantId}/sites/{siteId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
                /** @description The site. */
                siteId: components["parameters"]["SiteId"];
            };
            cookie?: never;
        };
        /**
         * List the versions of a site
         * @description Latest first.
         */
        get: operations["listSiteVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tenants/{tenantId}/sites/{siteId}/versions/{versionId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
                /** @description The site. */
                siteId: components["parameters"]["SiteId"];
                /** @description The version. */
                versionId: components["parameters"]["VersionId"];
            };
            cookie?: never;
        };
        /**
         * Read a version
         * @description The version's manifest and its preview.
         */
        get: operations["getSiteVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tenants/{tenantId}/generations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        /**
         * List generations
         * @description Newest first; of one site when `siteId` is given.
         */
        get: operations["listGenerations"];
        put?: never;
        /**
         * Describe a page and have it written
         * @description Streams the writing when the request accepts `text/event-stream`; otherwise answers 202 with the generation, whose `stream` link attaches to it at any time.
         */
        post: operations["generatePage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tenants/{tenantId}/generations/{generationId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
                /** @description The generation. */
                generationId: components["parameters"]["GenerationId"];
            };
            cookie?: never;
        };
        /**
         * Read a generation
         * @description How far it is, and what came of it.
         */
        get: operations["getGeneration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tenants/{tenantId}/generations/{generationId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
                /** @description The generation. */
                generationId: components["parameters"]["GenerationId"];
            };
            cookie?: never;
        };
        /**
         * Watch a generation
         * @description The events from the beginning, or from behind `Last-Event-ID`, until the generation ends. Events are kept for 24 hours; after that a finished generation answers its last event alone.
         */
        get: operations["streamGeneration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tenants/{tenantId}/generations/{generationId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
                /** @description The generation. */
                generationId: components["parameters"]["GenerationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop a generation
         * @description Stops the writing; the site stays as it was.
         */
        post: operations["cancelGeneration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tenants/{tenantId}/sites/{siteId}/validations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
                /** @description The site. */
                siteId: components["parameters"]["SiteId"];
            };
            cookie?: never;
        };
        /**
         * List the reports of a site
         * @description Newest first.
         */
        get: operations["listValidations"];
        put?: never;
        /**
         * Score and scan a version
         * @description Always a fresh run, of the newest version unless `versionId` is given.
         */
        post: operations["validateSite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tenants/{tenantId}/sites/{siteId}/validations/{validationId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
                /** @description The site. */
                siteId: components["parameters"]["SiteId"];
                /** @description The report. */
                validationId: components["parameters"]["ValidationId"];
            };
            cookie?: never;
        };
        /**
         * Read a report
         * @description The score, the findings and the decisions.
         */
        get: operations["getValidation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tenants/{tenantId}/sites/{siteId}/brand-score": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
                /** @description The site. */
                siteId: components["parameters"]["SiteId"];
            };
            cookie?: never;
        };
        /**
         * Read the score of the newest version
         * @description The score in short, from the latest report of the newest version's content; it is made when there is none.
         */
        get: operations["getBrandScore"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tenants/{tenantId}/sites/{siteId}/deployments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
                /** @description The site. */
                siteId: components["parameters"]["SiteId"];
            };
            cookie?: never;
        };
        /**
         * List the deployments of a site
         * @description Newest first.
         */
        get: operations["listDeployments"];
        put?: never;
        /**
         * Put a version live
         * @description Checks the gates, then answers with the operation that does the work. Deploys the newest version unless `versionId` is given.
         */
        post: operations["deploySite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tenants/{tenantId}/sites/{siteId}/deployments/{deploymentId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
                /** @description The site. */
                siteId: components["parameters"]["SiteId"];
                /** @description The deployment. */
                deploymentId: components["parameters"]["DeploymentId"];
            };
            cookie?: never;
        };
        /**
         * Read a deployment
         * @description How far it is and where the page is live.
         */
        get: operations["getDeployment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tenants/{tenantId}/operations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        /**
         * List the tenant's operations
         * @description Newest first.
         */
        get: operations["listTenantOperations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tenants/{tenantId}/operations/{operationId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
                /** @description The operation. */
                operationId: components["parameters"]["OperationId"];
            };
            cookie?: never;
        };
        /**
         * Read an operation
         * @description How far the work is.
         */
        get: operations["getOperation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description A tenant's id.
         * @example ten_01JD0000000000000000000001
         */
        TenantId: string;
        /**
         * @description A person's id, the subject of their identity.
         * @example 6f0c9a52-1f2d-4a7e-9a55-0d6b8a4f9d11
         */
        UserId: string;
        /**
         * @description A colour as
         * @example #0B6E4F
         */
        Color: string;
        /**
         * @description Where one can go from here. `method` left out means GET.
         * @example {
         *       "href": "/v1"
         *     }
         */
        Link: {
            /** @description Path of the target */
            href: string;
            method?: components["schemas"]["LinkMethod"];
            /** @description What following it does, in words for people */
            title?: string;
        };
        /**
         * @description The method of a link that is not a GET.
         * @enum {string}
         */
        LinkMethod: "POST" | "PUT" | "PATCH" | "DELETE";
        /**
         * @description Where one can go from a collection.
         * @example {
         *       "self": {
         *         "href": "/v1/tenants/ten_01JD0000000000000000000001/sites"
         *       }
         *     }
         */
        CollectionLinks: {
            self?: components["schemas"]["Link"];
            next?: components["schemas"]["Link"];
            create?: components["schemas"]["Link"];
        };
        /**
         * @description When and under which trace a response was made.
         * @example {
         *       "timestamp": "2026-11-21T10:00:00Z",
         *       "traceId": "1-6920a1b2-4c1f0a9be1b24c7d9a55f001"
         *     }
         */
        Meta: {
            /**
             * Format: date-time
             * @description When the response was made
             */
            timestamp: string;
            /** @description The trace of the request */
            traceId: string;
        };
        /**
         * @description The response's time and trace, and the page it is.
         * @example {
         *       "timestamp": "2026-11-21T10:00:00Z",
         *       "traceId": "1-6920a1b2-4c1f0a9be1b24c7d9a55f001",
         *       "page": {
         *         "limit": 20,
         *         "count": 1
         *       }
         *     }
         */
        CollectionMeta: {
            /**
             * Format: date-time
             * @description When the response was made
             */
            timestamp: string;
            /** @description The trace of the request */
            traceId: string;
            page: components["schemas"]["PageMeta"];
        };
        /**
         * @description Which part of a list this is.
         * @example {
         *       "limit": 20,
         *       "count": 1
         *     }
         */
        PageMeta: {
            /** @description How many items the page may hold */
            limit: number;
            /** @description How many it holds */
            count: number;
            /** @description The cursor of the next page; absent on the last */
            nextCursor?: string;
        };
        /**
         * @description An RFC 9457 problem document. Every failure of the API is one.
         * @example {
         *       "type": "/docs/problems/VALIDATION_FAILED",
         *       "title": "The request does not fit the contract",
         *       "status": 400,
         *       "detail": "1 fault: name is too short. Correct it and send the request again.",
         *       "instance": "/v1/tenants/ten_01JD0000000000000000000001/sites",
         *       "code": "VALIDATION_FAILED",
         *       "traceId": "1-6920a1b2-4c1f0a9be1b24c7d9a55f001",
         *       "errors": [
         *         {
         *           "pointer": "/body/name",
         *           "code": "MIN_LENGTH",
         *           "detail": "\"ab\" is shorter than 3 characters"
         *         }
         *       ]
         *     }
         */
        Problem: {
            /** @description The page that explains the problem */
            type: string;
            /** @description What kind of problem it is */
            title: string;
            /** @description The HTTP status */
            status: number;
            /** @description What happened here and what to do next */
            detail?: string;
            /** @description The path that was asked for */
            instance?: string;
            /** @description The problem's stable name */
            code: string;
            /** @description The trace of the request */
            traceId: string;
            /** @description Each fault and its place */
            errors?: components["schemas"]["FieldError"][];
            _links?: components["schemas"]["ProblemLinks"];
        };
        /**
         * @description Where one can go from a problem.
         * @example {
         *       "self": {
         *         "href": "/v1"
         *       }
         *     }
         */
        ProblemLinks: {
            [key: string]: components["schemas"]["Link"];
        };
        /**
         * @description One fault. `pointer` begins with /body, /query, /path or /header.
         * @example {
         *       "pointer": "/body/name",
         *       "code": "MIN_LENGTH",
         *       "detail": "\"ab\" is shorter than 3 characters"
         *     }
         */
        FieldError: {
            /** @description The fault's place as a JSON pointer */
            pointer: string;
            /** @description The kind of fault */
            code: string;
            /** @description What is wrong there */
            detail: string;
        };
        /**
         * @description Who is asking, and where they can go.
         * @example {
         *       "name": "Site Builder API",
         *       "version": "0.1.0",
         *       "signedIn": false
         *     }
         */
        Root: {
            /** @description The API's name */
            name: string;
            /** @description The contract's version */
            version: string;
            /** @description Whether a valid token came with the request */
            signedIn: boolean;
            /**
             * Format: email
             * @description Who is signed in
             */
            email?: string;
            tenantId?: components["schemas"]["TenantId"];
        };
        /**
         * @description The API's state.
         * @example {
         *       "status": "healthy",
         *       "version": "0.1.0"
         *     }
         */
        Health: {
            status: components["schemas"]["HealthStatus"];
            /** @description The contract's version */
            version: string;
        };
        /**
         * @description How the API is.
         * @enum {string}
         */
        HealthStatus: "healthy";
        /**
         * @description An OpenAPI 3.0.3 document.
         * @example {
         *       "openapi": "3.0.3",
         *       "info": {
         *         "title": "Site Builder API",
         *         "version": "0.1.0"
         *       },
         *       "paths": {}
         *     }
         */
        Contract: {
            /** @description The OpenAPI version */
            openapi: string;
            info: components["schemas"]["FreeForm"];
            paths: components["schemas"]["FreeForm"];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description Any JSON object.
         * @example {}
         */
        FreeForm: {
            [key: string]: unknown;
        };
        /**
         * @description A tenant's state.
         * @enum {string}
         */
        TenantStatus: "pending" | "active" | "suspended" | "parked" | "deprovisioned";
        /**
         * @description What the tenant has bought.
         * @enum {string}
         */
        Plan: "free" | "standard" | "premium" | "enterprise";
        /**
         * @description The name of an organisation, unique over all tenants whatever the case and the spaces. Neither end is a space.
         * @example Acme
         */
        OrganizationName: string;
        /**
         * @description Why, in words.
         * @example The invoice of October is unpaid
         */
        Reason: string;
        /**
         * @description A new organisation and the address of its first administrator.
         * @example {
         *       "name": "Harbour Lights",
         *       "adminEmail": "mia@harbour.test",
         *       "plan": "standard"
         *     }
         */
        TenantCreate: {
            name: components["schemas"]["OrganizationName"];
            adminEmail: components["schemas"]["EmailAddress"];
            /**
             * Format: email
             * @description Where the organisation is reached; else the administrator's address
             */
            contactEmail?: string;
            plan?: components["schemas"]["Plan"];
        };
        /**
         * @description What to change of a tenant, one thing at least.
         * @example {
         *       "contactEmail": "office@acme.test"
         *     }
         */
        TenantUpdate: {
            name?: components["schemas"]["OrganizationName"];
            /**
             * Format: email
             * @description Where the organisation is reached
             */
            contactEmail?: string;
            plan?: components["schemas"]["Plan"];
        };
        /**
         * @description Why the tenant is suspended.
         * @example {
         *       "reason": "The invoice of October is unpaid"
         *     }
         */
        TenantSuspend: {
            reason: components["schemas"]["Reason"];
        };
        /**
         * @description Why the tenant is parked, and that it is meant.
         * @example {
         *       "reason": "Closed for the winter season",
         *       "confirm": true
         *     }
         */
        TenantPark: {
            reason: components["schemas"]["Reason"];
            /** @description Must be true */
            confirm?: boolean;
        };
        /**
         * @description What the plan allows. A limit left out is none.
         * @example {
         *       "sites": 3,
         *       "generationsPerMonth": 500,
         *       "concurrentGenerations": 2,
         *       "promptCharacters": 2000,
         *       "storageBytes": 262144000,
         *       "customDomains": 0,
         *       "features": [
         *         "basic_generation",
         *         "logo",
         *         "theme"
         *       ]
         *     }
         */
        Entitlements: {
            /** @description Sites that are not archived */
            sites?: number;
            /** @description Pages written or refined in a calendar month */
            generationsPerMonth?: number;
            /** @description Pages being written at the same time */
            concurrentGenerations?: number;
            /** @description Length of a prompt */
            promptCharacters?: number;
            /** @description Files of the brand */
            storageBytes?: number;
            /** @description Domains of one's own */
            customDomains?: number;
            /** @description What can be used */
            features: string[];
        };
        /**
         * @description An organisation.
         * @example {
         *       "tenantId": "ten_01JD0000000000000000000001",
         *       "name": "Acme",
         *       "contactEmail": "office@acme.test",
         *       "plan": "standard",
         *       "status": "active",
         *       "revision": 1,
         *       "createdAt": "2026-11-21T10:00:00Z",
         *       "updatedAt": "2026-11-21T10:00:00Z"
         *     }
         */
        Tenant: {
            tenantId: components["schemas"]["TenantId"];
            name: components["schemas"]["OrganizationName"];
            /**
             * Format: email
             * @description Where the organisation is reached
             */
            contactEmail?: string;
            plan: components["schemas"]["Plan"];
            entitlements?: components["schemas"]["Entitlements"];
            status: components["schemas"]["TenantStatus"];
            /** @description Why it is suspended or parked */
            statusReason?: string;
            /**
             * Format: date-time
             * @description Since when it is in this state
             */
            statusChangedAt?: string;
            /** @description Grows with every change */
            revision: number;
            /**
             * Format: date-time
             * @description When it was created
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed
             */
            updatedAt: string;
        };
        /**
         * @description A unit's id.
         * @example unit_01JD0000000000000000000001
         */
        UnitId: string;
        /**
         * @description What a unit is.
         * @enum {string}
         */
        UnitKind: "division" | "group" | "team";
        /**
         * @description A unit's name, unique within its parent whatever the case and the spaces. Neither end is a space.
         * @example Marketing
         */
        UnitName: string;
        /**
         * @description A new division, or what comes below another unit.
         * @example {
         *       "name": "Marketing"
         *     }
         */
        UnitCreate: {
            name: components["schemas"]["UnitName"];
            parentId?: components["schemas"]["UnitId"];
            /** @description What it is for */
            description?: string;
        };
        /**
         * @description What to change of a unit, one thing at least.
         * @example {
         *       "name": "Marketing and Sales"
         *     }
         */
        UnitUpdate: {
            name?: components["schemas"]["UnitName"];
            /** @description What it is for; empty for nothing */
            description?: string;
        };
        /**
         * @description A part of the organisation.
         * @example {
         *       "unitId": "unit_01JD0000000000000000000001",
         *       "tenantId": "ten_01JD0000000000000000000001",
         *       "kind": "division",
         *       "name": "Marketing",
         *       "childCount": 0,
         *       "memberCount": 0,
         *       "revision": 1,
         *       "createdAt": "2026-11-21T10:00:00Z",
         *       "updatedAt": "2026-11-21T10:00:00Z"
         *     }
         */
        Unit: {
            unitId: components["schemas"]["UnitId"];
            tenantId: components["schemas"]["TenantId"];
            kind: components["schemas"]["UnitKind"];
            parentId?: components["schemas"]["UnitId"];
            name: components["schemas"]["UnitName"];
            /** @description What it is for */
            description?: string;
            /** @description Units directly below it */
            childCount: number;
            /** @description People in it */
            memberCount: number;
            /** @description Grows with every change */
            revision: number;
            /**
             * Format: date-time
             * @description When it was created
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed
             */
            updatedAt: string;
        };
        /**
         * @description A unit in the tree.
         * @example {
         *       "unitId": "unit_01JD0000000000000000000001",
         *       "kind": "division",
         *       "name": "Marketing",
         *       "memberCount": 0,
         *       "children": []
         *     }
         */
        UnitNode: {
            unitId: components["schemas"]["UnitId"];
            kind: components["schemas"]["UnitKind"];
            name: components["schemas"]["UnitName"];
            /** @description People in it */
            memberCount: number;
            /** @description What is below it, by name */
            children: components["schemas"]["UnitNode"][];
        };
        /**
         * @description The tree of units.
         * @example {
         *       "tenantId": "ten_01JD0000000000000000000001",
         *       "divisions": []
         *     }
         */
        Hierarchy: {
            tenantId: components["schemas"]["TenantId"];
            /** @description The divisions, by name */
            divisions: components["schemas"]["UnitNode"][];
        };
        /**
         * @description An asset's id.
         * @example ast_01JD0000000000000000000001
         */
        AssetId: string;
        /**
         * @description What an asset is for.
         * @enum {string}
         */
        AssetKind: "logo" | "image" | "font" | "document";
        /**
         * @description How far an asset has come.
         * @enum {string}
         */
        AssetStatus: "pending" | "ready" | "rejected";
        /**
         * @description The media types an asset may have.
         * @example image/png
         */
        AssetType: string;
        /**
         * @description What will be sent.
         * @example {
         *       "name": "logo.png",
         *       "kind": "logo",
         *       "contentType": "image/png",
         *       "size": 20480,
         *       "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
         *     }
         */
        AssetCreate: {
            /** @description The file's name */
            name: string;
            kind: components["schemas"]["AssetKind"];
            contentType: components["schemas"]["AssetType"];
            /** @description Bytes; at most 10,485,760 */
            size: number;
            /** @description The file's SHA-256 as hexadecimal digits */
            sha256: string;
        };
        /**
         * @description How to send the file.
         * @example {
         *       "url": "https://files.example/tenants/ten_01JD0000000000000000000001/assets/ast_01JD0000000000000000000001",
         *       "method": "PUT",
         *       "headers": {
         *         "Content-Type": "image/png"
         *       },
         *       "expiresAt": "2026-11-21T10:10:00Z"
         *     }
         */
        AssetUpload: {
            /** @description Where to send it */
            url: string;
            method: components["schemas"]["UploadMethod"];
            headers: components["schemas"]["UploadHeaders"];
            /**
             * Format: date-time
             * @description Until when
             */
            expiresAt: string;
        };
        /**
         * @description How a file is sent.
         * @enum {string}
         */
        UploadMethod: "PUT";
        /**
         * @description Headers to send along with the file.
         * @example {
         *       "Content-Type": "image/png"
         *     }
         */
        UploadHeaders: {
            [key: string]: string;
        };
        /**
         * @description A file of the brand.
         * @example {
         *       "assetId": "ast_01JD0000000000000000000001",
         *       "tenantId": "ten_01JD0000000000000000000001",
         *       "name": "logo.png",
         *       "kind": "logo",
         *       "contentType": "image/png",
         *       "size": 20480,
         *       "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         *       "status": "ready",
         *       "downloadUrl": "https://files.example/tenants/ten_01JD0000000000000000000001/assets/ast_01JD0000000000000000000001",
         *       "revision": 2,
         *       "createdAt": "2026-11-21T10:00:00Z",
         *       "updatedAt": "2026-11-21T10:01:00Z"
         *     }
         */
        Asset: {
            assetId: components["schemas"]["AssetId"];
            tenantId: components["schemas"]["TenantId"];
            /** @description The file's name */
            name: string;
            kind: components["schemas"]["AssetKind"];
            contentType: components["schemas"]["AssetType"];
            /** @description Bytes */
            size: number;
            /** @description The file's SHA-256 */
            sha256: string;
            status: components["schemas"]["AssetStatus"];
            /** @description Why the file was not taken */
            rejection?: string;
            upload?: components["schemas"]["AssetUpload"];
            /** @description Where to fetch it, for 15 minutes */
            downloadUrl?: string;
            /** @description Grows with every change */
            revision: number;
            /**
             * Format: date-time
             * @description When it was announced
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed
             */
            updatedAt: string;
        };
        /**
         * @description An event's id.
         * @example evt_01JD0000000000000000000001
         */
        EventId: string;
        /**
         * @description How what was tried ended.
         * @enum {string}
         */
        EventOutcome: "success" | "failure" | "denied";
        /**
         * @description What belongs to the event: before and after, the reason. Never a secret.
         * @example {
         *       "before": "active",
         *       "after": "suspended"
         *     }
         */
        EventDetails: {
            [key: string]: unknown;
        };
        /**
         * @description One line of the audit trail.
         * @example {
         *       "eventId": "evt_01JD0000000000000000000001",
         *       "tenantId": "ten_01JD0000000000000000000001",
         *       "action": "SITE_CREATED",
         *       "actor": "6f0c9a52-1f2d-4a7e-9a55-0d6b8a4f9d11",
         *       "resourceType": "site",
         *       "resourceId": "site_01JD0000000000000000000001",
         *       "outcome": "success",
         *       "timestamp": "2026-11-21T10:00:00Z"
         *     }
         */
        TenantEvent: {
            eventId: components["schemas"]["EventId"];
            tenantId: components["schemas"]["TenantId"];
            /** @description What was done, such as SITE_CREATED */
            action: string;
            /** @description Who did it: a person's id, or system */
            actor: string;
            /** @description To what kind of thing */
            resourceType: string;
            /** @description To which */
            resourceId: string;
            outcome: components["schemas"]["EventOutcome"];
            details?: components["schemas"]["EventDetails"];
            /** @description The trace it belongs to */
            correlationId?: string;
            /**
             * Format: date-time
             * @description When
             */
            timestamp: string;
        };
        /**
         * @description How the brand speaks.
         * @enum {string}
         */
        BrandTone: "professional" | "friendly" | "playful" | "luxurious" | "minimal" | "bold" | "warm" | "technical" | "calm";
        /**
         * @description How the tenant's pages should look and sound. Everything is optional.
         * @example {
         *       "companyName": "Acme Bakery",
         *       "primaryColor": "#0B6E4F",
         *       "secondaryColor": "#08415C",
         *       "accentColor": "#CC2936",
         *       "tone": "warm"
         *     }
         */
        BrandUpdate: {
            /** @description The name as it must be spelled */
            companyName?: string;
            primaryColor?: components["schemas"]["Color"];
            secondaryColor?: components["schemas"]["Color"];
            accentColor?: components["schemas"]["Color"];
            backgroundColor?: components["schemas"]["Color"];
            textColor?: components["schemas"]["Color"];
            fontHeading?: components["schemas"]["FontFamily"];
            fontBody?: components["schemas"]["FontFamily"];
            tone?: components["schemas"]["BrandTone"];
            /** @description Further colours that belong to the brand */
            allowedColors?: components["schemas"]["Color"][];
            /** @description Sections every page must have */
            requiredSections?: components["schemas"]["SectionKind"][];
            /** @description Words the brand never uses */
            forbiddenTerms?: string[];
        };
        /**
         * @description How the tenant's pages look and sound.
         * @example {
         *       "tenantId": "ten_01JD0000000000000000000001",
         *       "configured": true,
         *       "primaryColor": "#0B6E4F",
         *       "revision": 1,
         *       "updatedAt": "2026-11-21T10:00:00Z"
         *     }
         */
        Brand: {
            tenantId: components["schemas"]["TenantId"];
            /** @description Whether the tenant ever set a brand */
            configured: boolean;
            /** @description The name as it must be spelled */
            companyName?: string;
            primaryColor?: components["schemas"]["Color"];
            secondaryColor?: components["schemas"]["Color"];
            accentColor?: components["schemas"]["Color"];
            backgroundColor?: components["schemas"]["Color"];
            textColor?: components["schemas"]["Color"];
            fontHeading?: components["schemas"]["FontFamily"];
            fontBody?: components["schemas"]["FontFamily"];
            tone?: components["schemas"]["BrandTone"];
            /** @description Further colours that belong to the brand */
            allowedColors?: components["schemas"]["Color"][];
            /** @description Sections every page must have */
            requiredSections?: components["schemas"]["SectionKind"][];
            /** @description Words the brand never uses */
            forbiddenTerms?: string[];
            /** @description 0 while never set; grows with every change */
            revision: number;
            /**
             * Format: date-time
             * @description When it last changed
             */
            updatedAt?: string;
        };
        /**
         * @description A font family's name, without fallbacks.
         * @example Georgia
         */
        FontFamily: string;
        /**
         * @description A kind of section of a page.
         * @enum {string}
         */
        SectionKind: "hero" | "features" | "about" | "testimonials" | "pricing" | "faq" | "gallery" | "team" | "contact" | "cta" | "footer";
        /**
         * @description What a member may do.
         * @enum {string}
         */
        Role: "platform_admin" | "partner_admin" | "tenant_admin" | "team_lead" | "designer" | "editor" | "devops" | "viewer";
        /**
         * @description The roles a tenant can give.
         * @enum {string}
         */
        TenantRole: "tenant_admin" | "team_lead" | "designer" | "editor" | "devops" | "viewer";
        /**
         * @description An explicit permission beside the role.
         * @example deploy:prod
         */
        Grant: string;
        /**
         * Format: email
         * @description An address the user pool takes as an account's name. No quotes, no blanks.
         * @example dana@acme.test
         */
        EmailAddress: string;
        /**
         * @description A person's name.
         * @example Dana Reyes
         */
        PersonName: string;
        /**
         * @description E-mail and password.
         * @example {
         *       "email": "admin@acme.test",
         *       "password": "SiteBuilder-2026!"
         *     }
         */
        SessionCreate: {
            /**
             * Format: email
             * @description The person's e-mail address
             */
            email: string;
            /**
             * Format: password
             * @description Their password
             */
            password: string;
            /**
             * Format: password
             * @description Their own password, where the present one was set by somebody else; not looked at otherwise
             */
            newPassword?: string;
        };
        /**
         * @description The refresh token of a session.
         * @example {
         *       "refreshToken": "eyJjdHkiOiJKV1QifQ.example"
         *     }
         */
        SessionRefresh: {
            /** @description As createSession gave it */
            refreshToken: string;
        };
        /**
         * @description Tokens of a signed-in person.
         * @example {
         *       "idToken": "eyJhbGciOiJSUzI1NiJ9.example",
         *       "refreshToken": "eyJjdHkiOiJKV1QifQ.example",
         *       "expiresIn": 3600,
         *       "tokenType": "bearer"
         *     }
         */
        Session: {
            /** @description The bearer token: Authorization: Bearer … */
            idToken: string;
            /** @description For refreshSession; only when a session is opened */
            refreshToken?: string;
            /** @description Seconds until the ID token expires */
            expiresIn: number;
            tokenType: components["schemas"]["TokenType"];
        };
        /**
         * @description How the token is sent.
         * @enum {string}
         */
        TokenType: "bearer";
        /**
         * @description What a person may do in one tenant.
         * @example {
         *       "tenantId": "ten_01JD0000000000000000000001",
         *       "tenantName": "Acme",
         *       "role": "tenant_admin",
         *       "grants": [
         *         "deploy:prod"
         *       ]
         *     }
         */
        Membership: {
            tenantId: components["schemas"]["TenantId"];
            /** @description The tenant's name */
            tenantName: string;
            role: components["schemas"]["Role"];
            /** @description Explicit permissions beside the role */
            grants: string[];
        };
        /**
         * @description The signed-in person.
         * @example {
         *       "userId": "6f0c9a52-1f2d-4a7e-9a55-0d6b8a4f9d11",
         *       "email": "admin@acme.test",
         *       "name": "Alex Morgan",
         *       "onboarding": "not_started",
         *       "tenantId": "ten_01JD0000000000000000000001",
         *       "memberships": [
         *         {
         *           "tenantId": "ten_01JD0000000000000000000001",
         *           "tenantName": "Acme",
         *           "role": "tenant_admin",
         *           "grants": [
         *             "deploy:prod"
         *           ]
         *         }
         *       ],
         *       "revision": 1
         *     }
         */
        Me: {
            userId: components["schemas"]["UserId"];
            /**
             * Format: email
             * @description The person's e-mail address
             */
            email: string;
            name?: components["schemas"]["PersonName"];
            phone?: components["schemas"]["Phone"];
            onboarding: components["schemas"]["Onboarding"];
            tenantId?: components["schemas"]["TenantId"];
            /** @description Where the person is a member */
            memberships: components["schemas"]["Membership"][];
            /** @description 0 while the profile was never changed; grows with every change */
            revision: number;
        };
        /**
         * @description A phone number in international form.
         * @example +27215550100
         */
        Phone: string;
        /**
         * @description How far the tour of the console has come.
         * @enum {string}
         */
        Onboarding: "not_started" | "in_progress" | "completed" | "skipped";
        /**
         * @description What to change of one's profile.
         * @example {
         *       "name": "Alex Morgan",
         *       "onboarding": "completed"
         *     }
         */
        MeUpdate: {
            name?: components["schemas"]["PersonName"];
            phone?: components["schemas"]["Phone"];
            onboarding?: components["schemas"]["Onboarding"];
        };
        /**
         * @description Who registers which organisation.
         * @example {
         *       "email": "mia@harbour.test",
         *       "organizationName": "Harbour Lights"
         *     }
         */
        RegistrationCreate: {
            email: components["schemas"]["EmailAddress"];
            organizationName: components["schemas"]["OrganizationName"];
        };
        /**
         * @description What was registered.
         * @example {
         *       "email": "mia@harbour.test",
         *       "organizationName": "Harbour Lights",
         *       "expiresAt": "2026-11-28T10:00:00Z"
         *     }
         */
        Registration: {
            /**
             * Format: email
             * @description Where the link was mailed to
             */
            email: string;
            organizationName: components["schemas"]["OrganizationName"];
            /**
             * Format: date-time
             * @description Until when the link is good
             */
            expiresAt: string;
        };
        /**
         * @description Who becomes a member, as what.
         * @example {
         *       "email": "dana@acme.test",
         *       "role": "editor"
         *     }
         */
        UserAdd: {
            email: components["schemas"]["EmailAddress"];
            role: components["schemas"]["TenantRole"];
            /** @description Explicit permissions beside the role */
            grants?: components["schemas"]["Grant"][];
            /** @description Yes although the person belongs to another tenant already */
            confirmMultiTenant?: boolean;
        };
        /**
         * @description What to change of a membership.
         * @example {
         *       "role": "designer",
         *       "grants": [
         *         "deploy:prod"
         *       ]
         *     }
         */
        UserUpdate: {
            role?: components["schemas"]["TenantRole"];
            /** @description Explicit permissions beside the role */
            grants?: components["schemas"]["Grant"][];
        };
        /**
         * @description A person as a member of a tenant.
         * @example {
         *       "userId": "6f0c9a52-1f2d-4a7e-9a55-0d6b8a4f9d11",
         *       "tenantId": "ten_01JD0000000000000000000001",
         *       "email": "dana@acme.test",
         *       "name": "Dana Reyes",
         *       "role": "editor",
         *       "grants": [],
         *       "joinedAt": "2026-11-21T10:00:00Z",
         *       "revision": 1,
         *       "updatedAt": "2026-11-21T10:00:00Z"
         *     }
         */
        User: {
            userId: components["schemas"]["UserId"];
            tenantId: components["schemas"]["TenantId"];
            /**
             * Format: email
             * @description The person's address
             */
            email: string;
            name?: components["schemas"]["PersonName"];
            role: components["schemas"]["TenantRole"];
            /** @description Explicit permissions beside the role */
            grants: components["schemas"]["Grant"][];
            /** @description The teams the person is in; when one member is read */
            teams?: components["schemas"]["UnitId"][];
            /** @description Who brought them in */
            invitedBy?: string;
            /**
             * Format: date-time
             * @description Since when
             */
            joinedAt: string;
            /** @description Grows with every change */
            revision: number;
            /**
             * Format: date-time
             * @description When it last changed
             */
            updatedAt: string;
        };
        /**
         * @description What a person is within a team.
         * @enum {string}
         */
        TeamRole: "lead" | "member";
        /**
         * @description Who comes into the team.
         * @example {
         *       "userId": "6f0c9a52-1f2d-4a7e-9a55-0d6b8a4f9d11",
         *       "teamRole": "member"
         *     }
         */
        TeamMemberAdd: {
            userId: components["schemas"]["UserId"];
            teamRole?: components["schemas"]["TeamRole"];
        };
        /**
         * @description What the person is to be within the team.
         * @example {
         *       "teamRole": "lead"
         *     }
         */
        TeamMemberUpdate: {
            teamRole: components["schemas"]["TeamRole"];
        };
        /**
         * @description A person in a team.
         * @example {
         *       "userId": "6f0c9a52-1f2d-4a7e-9a55-0d6b8a4f9d11",
         *       "unitId": "unit_01JD0000000000000000000003",
         *       "tenantId": "ten_01JD0000000000000000000001",
         *       "email": "dana@acme.test",
         *       "name": "Dana Reyes",
         *       "teamRole": "member",
         *       "joinedAt": "2026-11-21T10:00:00Z",
         *       "revision": 1
         *     }
         */
        TeamMember: {
            userId: components["schemas"]["UserId"];
            unitId: components["schemas"]["UnitId"];
            tenantId: components["schemas"]["TenantId"];
            /**
             * Format: email
             * @description The person's address
             */
            email: string;
            name?: components["schemas"]["PersonName"];
            teamRole: components["schemas"]["TeamRole"];
            /**
             * Format: date-time
             * @description Since when they are in the team
             */
            joinedAt: string;
            /** @description Grows with every change */
            revision: number;
        };
        /**
         * @description An invitation's id.
         * @example inv_01JD0000000000000000000001
         */
        InvitationId: string;
        /**
         * @description How an invitation stands.
         * @enum {string}
         */
        InvitationStatus: "pending" | "accepted" | "declined" | "cancelled" | "expired";
        /**
         * @description Who is invited, as what.
         * @example {
         *       "email": "dana@acme.test",
         *       "role": "editor",
         *       "message": "Come and help with the new pages"
         *     }
         */
        InvitationCreate: {
            email: components["schemas"]["EmailAddress"];
            role: components["schemas"]["TenantRole"];
            unitId?: components["schemas"]["UnitId"];
            /** @description A few words of your own for the mail */
            message?: string;
        };
        /**
         * @description An invitation into a tenant.
         * @example {
         *       "invitationId": "inv_01JD0000000000000000000001",
         *       "tenantId": "ten_01JD0000000000000000000001",
         *       "email": "dana@acme.test",
         *       "role": "editor",
         *       "status": "pending",
         *       "resendCount": 0,
         *       "expiresAt": "2026-11-28T10:00:00Z",
         *       "lastSentAt": "2026-11-21T10:00:00Z",
         *       "invitedBy": "admin@acme.test",
         *       "revision": 1,
         *       "createdAt": "2026-11-21T10:00:00Z",
         *       "updatedAt": "2026-11-21T10:00:00Z"
         *     }
         */
        Invitation: {
            invitationId: components["schemas"]["InvitationId"];
            tenantId: components["schemas"]["TenantId"];
            /**
             * Format: email
             * @description Who is invited, in lower case
             */
            email: string;
            role: components["schemas"]["TenantRole"];
            unitId?: components["schemas"]["UnitId"];
            /** @description What the mail says beside the link */
            message?: string;
            status: components["schemas"]["InvitationStatus"];
            /** @description How often it was sent again */
            resendCount: number;
            /**
             * Format: date-time
             * @description Until when the link is good
             */
            expiresAt: string;
            /**
             * Format: date-time
             * @description When the mail last went out
             */
            lastSentAt?: string;
            /** @description Who invited: a person's address, or the organisation that was registered */
            invitedBy: string;
            /** @description Why the person said no */
            declineReason?: string;
            /**
             * Format: date-time
             * @description When it was accepted, declined or cancelled
             */
            endedAt?: string;
            acceptedBy?: components["schemas"]["UserId"];
            /** @description Grows with every change */
            revision: number;
            /**
             * Format: date-time
             * @description When it was created
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed
             */
            updatedAt: string;
        };
        /**
         * @description An invitation to one's own address.
         * @example {
         *       "invitationId": "inv_01JD0000000000000000000001",
         *       "organizationName": "Acme",
         *       "role": "editor",
         *       "status": "pending",
         *       "expiresAt": "2026-11-28T10:00:00Z",
         *       "invitedBy": "admin@acme.test"
         *     }
         */
        MyInvitation: {
            invitationId: components["schemas"]["InvitationId"];
            /** @description The tenant's name */
            organizationName: string;
            role: components["schemas"]["TenantRole"];
            status: components["schemas"]["InvitationStatus"];
            /**
             * Format: date-time
             * @description Until when the link is good
             */
            expiresAt: string;
            /** @description Who invites */
            invitedBy: string;
        };
        /**
         * @description What the invited person may see.
         * @example {
         *       "organizationName": "Acme",
         *       "email": "dana@acme.test",
         *       "role": "editor",
         *       "status": "pending",
         *       "expiresAt": "2026-11-28T10:00:00Z",
         *       "invitedBy": "admin@acme.test",
         *       "requiresRegistration": true
         *     }
         */
        InvitationPreview: {
            /** @description The tenant's name */
            organizationName: string;
            /**
             * Format: email
             * @description Who is invited
             */
            email: string;
            role: components["schemas"]["TenantRole"];
            /** @description The team they come into */
            teamName?: string;
            /** @description What the person who invites has to say */
            message?: string;
            /** @description Who invites */
            invitedBy: string;
            status: components["schemas"]["InvitationStatus"];
            /**
             * Format: date-time
             * @description Until when the link is good
             */
            expiresAt: string;
            /** @description Whether the person has to choose a name and a password */
            requiresRegistration: boolean;
        };
        /**
         * @description The name and password of somebody new; empty for somebody who is signed in.
         * @example {
         *       "name": "Dana Reyes",
         *       "password": "Correct-Horse-9"
         *     }
         */
        InvitationAccept: {
            name?: components["schemas"]["PersonName"];
            /**
             * Format: password
             * @description The password they choose
             */
            password?: string;
        };
        /**
         * @description What accepting led to.
         * @example {
         *       "userId": "6f0c9a52-1f2d-4a7e-9a55-0d6b8a4f9d11",
         *       "tenantId": "ten_01JD0000000000000000000001",
         *       "organizationName": "Acme",
         *       "role": "editor",
         *       "newUser": true
         *     }
         */
        InvitationAcceptance: {
            userId: components["schemas"]["UserId"];
            tenantId: components["schemas"]["TenantId"];
            /** @description The tenant's name */
            organizationName: string;
            role: components["schemas"]["TenantRole"];
            unitId?: components["schemas"]["UnitId"];
            /** @description Whether an account was made */
            newUser: boolean;
        };
        /**
         * @description Why, if the person wants to say.
         * @example {
         *       "reason": "I am leaving the company"
         *     }
         */
        InvitationDecline: {
            /** @description A few words for the person who invited */
            reason?: string;
        };
        /**
         * @description A site's id.
         * @example site_01JD0000000000000000000002
         */
        SiteId: string;
        /**
         * @description A version's id.
         * @example ver_01JD0000000000000000000003
         */
        VersionId: string;
        /**
         * @description What a site is made of.
         * @enum {string}
         */
        SiteKind: "generated" | "wordpress";
        /**
         * @description How far a site has come.
         * @enum {string}
         */
        SiteStatus: "draft" | "staged" | "live" | "archived";
        /**
         * @description Where a version can be served.
         * @enum {string}
         */
        Environment: "sit" | "prod";
        /**
         * @description A site's name, 3 to 100 letters, digits, spaces or hyphens.
         * @example Bloom Bakery
         */
        SiteName: string;
        /**
         * @description The site's part of its addresses.
         * @example bloom-bakery
         */
        Slug: string;
        /**
         * @description A new site.
         * @example {
         *       "name": "Bloom Bakery",
         *       "description": "The bakery in Market Street"
         *     }
         */
        SiteCreate: {
            name: components["schemas"]["SiteName"];
            slug?: components["schemas"]["Slug"];
            description?: components["schemas"]["SiteDescription"];
            kind?: components["schemas"]["SiteKind"];
        };
        /**
         * @description What to change of a site.
         * @example {
         *       "name": "Bloom Bakery and Café"
         *     }
         */
        SiteUpdate: {
            name?: components["schemas"]["SiteName"];
            description?: components["schemas"]["SiteDescription"];
        };
        /**
         * @description A sentence about the site, for the people who work on it.
         * @example The bakery in Market Street
         */
        SiteDescription: string;
        /**
         * @description What a tenant publishes.
         * @example {
         *       "siteId": "site_01JD0000000000000000000002",
         *       "tenantId": "ten_01JD0000000000000000000001",
         *       "name": "Bloom Bakery",
         *       "slug": "bloom-bakery",
         *       "kind": "generated",
         *       "status": "draft",
         *       "versionCount": 1,
         *       "currentVersionId": "ver_01JD0000000000000000000003",
         *       "urls": {
         *         "preview": "http://01jd0000000000000000000003.preview.localhost:8081/"
         *       },
         *       "createdBy": "6f0c9a52-1f2d-4a7e-9a55-0d6b8a4f9d11",
         *       "revision": 2,
         *       "createdAt": "2026-11-21T10:00:00Z",
         *       "updatedAt": "2026-11-21T10:00:05Z"
         *     }
         */
        Site: {
            siteId: components["schemas"]["SiteId"];
            tenantId: components["schemas"]["TenantId"];
            name: components["schemas"]["SiteName"];
            slug: components["schemas"]["Slug"];
            description?: components["schemas"]["SiteDescription"];
            kind: components["schemas"]["SiteKind"];
            status: components["schemas"]["SiteStatus"];
            /** @description How many versions it has */
            versionCount: number;
            currentVersionId?: components["schemas"]["VersionId"];
            sitVersionId?: components["schemas"]["VersionId"];
            prodVersionId?: components["schemas"]["VersionId"];
            urls: components["schemas"]["SiteUrls"];
            createdBy: components["schemas"]["UserId"];
            /** @description Grows with every change */
            revision: number;
            /**
             * Format: date-time
             * @description When it was created
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed
             */
            updatedAt: string;
        };
        /**
         * @description Where the site can be seen. An address is there when something is served at it.
         * @example {
         *       "preview": "http://01jd0000000000000000000003.preview.localhost:8081/"
         *     }
         */
        SiteUrls: {
            /**
             * Format: uri
             * @description The newest version
             */
            preview?: string;
            /**
             * Format: uri
             * @description The version in sit
             */
            sit?: string;
            /**
             * Format: uri
             * @description The version in prod
             */
            prod?: string;
        };
        /**
         * @description How a version came to be.
         * @enum {string}
         */
        VersionSource: "generated" | "refined" | "auto_fixed" | "restored" | "edited";
        /**
         * @description One file of a version.
         * @example {
         *       "path": "index.html",
         *       "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
         *       "size": 18342,
         *       "type": "text/html; charset=utf-8"
         *     }
         */
        ManifestFile: {
            /** @description The file's path inside the site */
            path: string;
            /** @description The hash of its bytes */
            sha256: string;
            /** @description Bytes */
            size: number;
            /** @description Its content type */
            type: string;
        };
        /**
         * @description An immutable state of a site's files.
         * @example {
         *       "versionId": "ver_01JD0000000000000000000003",
         *       "siteId": "site_01JD0000000000000000000002",
         *       "tenantId": "ten_01JD0000000000000000000001",
         *       "number": 1,
         *       "source": "generated",
         *       "title": "Bloom Bakery",
         *       "generationId": "gen_01JD0000000000000000000004",
         *       "contentHash": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
         *       "files": [
         *         {
         *           "path": "index.html",
         *           "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
         *           "size": 18342,
         *           "type": "text/html; charset=utf-8"
         *         }
         *       ],
         *       "previewUrl": "http://01jd0000000000000000000003.preview.localhost:8081/",
         *       "createdBy": "6f0c9a52-1f2d-4a7e-9a55-0d6b8a4f9d11",
         *       "createdAt": "2026-11-21T10:00:05Z"
         *     }
         */
        SiteVersion: {
            versionId: components["schemas"]["VersionId"];
            siteId: components["schemas"]["SiteId"];
            tenantId: components["schemas"]["TenantId"];
            /** @description 1 for the first */
            number: number;
            source: components["schemas"]["VersionSource"];
            /** @description The page's title */
            title: string;
            generationId?: components["schemas"]["GenerationId"];
            parentVersionId?: components["schemas"]["VersionId"];
            /** @description What changed since the version before */
            changeDescription?: string;
            /** @description One hash over the manifest */
            contentHash: string;
            theme?: components["schemas"]["Theme"];
            brandOverride?: components["schemas"]["BrandUpdate"];
            /** @description The manifest */
            files: components["schemas"]["ManifestFile"][];
            /**
             * Format: uri
             * @description Where this version can be seen
             */
            previewUrl: string;
            createdBy: components["schemas"]["UserId"];
            /**
             * Format: date-time
             * @description When it was created
             */
            createdAt: string;
        };
        /**
         * @description The colours, fonts and tone the author followed; pages without a brand are scored against it.
         * @example {
         *       "companyName": "Bloom Bakery",
         *       "primaryColor": "#0B6E4F",
         *       "fontHeading": "Georgia",
         *       "fontBody": "Verdana",
         *       "tone": "warm"
         *     }
         */
        Theme: {
            /** @description The company the page speaks of */
            companyName?: string;
            primaryColor?: components["schemas"]["Color"];
            secondaryColor?: components["schemas"]["Color"];
            accentColor?: components["schemas"]["Color"];
            backgroundColor?: components["schemas"]["Color"];
            textColor?: components["schemas"]["Color"];
            /** @description Further colours of the palette */
            allowedColors?: components["schemas"]["Color"][];
            /** @description The family of headings */
            fontHeading?: string;
            /** @description The family of text */
            fontBody?: string;
            /** @description How it speaks */
            tone?: string;
            /** @description The sections the page was to have */
            requiredSections?: components["schemas"]["SectionKind"][];
        };
        /**
         * @description A generation's id.
         * @example gen_01JD0000000000000000000004
         */
        GenerationId: string;
        /**
         * @description How far a generation is.
         * @enum {string}
         */
        GenerationStatus: "pending" | "analyzing" | "generating" | "validating" | "complete" | "failed" | "cancelled";
        /**
         * @description What somebody wants.
         * @example {
         *       "prompt": "A page for Bloom Bakery in Market Street, a family bakery. Sourdough from £4.50, open Tuesday to Sunday 7 to 3. Warm and friendly, with prices and a gallery.",
         *       "sections": [
         *         "hero",
         *         "pricing",
         *         "gallery",
         *         "contact"
         *       ]
         *     }
         */
        GenerationCreate: {
            /** @description The page in their own words */
            prompt: string;
            siteId?: components["schemas"]["SiteId"];
            /** @description Sections the page must have, beside those the prompt asks for */
            sections?: components["schemas"]["SectionKind"][];
            brandOverride?: components["schemas"]["BrandUpdate"];
        };
        /**
         * @description A page being written, or what came of it.
         * @example {
         *       "generationId": "gen_01JD0000000000000000000004",
         *       "tenantId": "ten_01JD0000000000000000000001",
         *       "siteId": "site_01JD0000000000000000000002",
         *       "status": "generating",
         *       "progress": 40,
         *       "message": "Writing the page",
         *       "prompt": "A page for Bloom Bakery in Market Street, a family bakery.",
         *       "eventCount": 12,
         *       "createdBy": "6f0c9a52-1f2d-4a7e-9a55-0d6b8a4f9d11",
         *       "revision": 4,
         *       "createdAt": "2026-11-21T10:00:00Z",
         *       "updatedAt": "2026-11-21T10:00:02Z"
         *     }
         */
        Generation: {
            generationId: components["schemas"]["GenerationId"];
            tenantId: components["schemas"]["TenantId"];
            siteId: components["schemas"]["SiteId"];
            status: components["schemas"]["GenerationStatus"];
            /** @description Percent */
            progress: number;
            /** @description What is happening, in words */
            message?: string;
            /** @description What was asked for */
            prompt: string;
            /** @description Sections that were asked for beside the prompt */
            sections?: components["schemas"]["SectionKind"][];
            brandOverride?: components["schemas"]["BrandUpdate"];
            versionId?: components["schemas"]["VersionId"];
            /**
             * Format: uri
             * @description Where the finished page can be seen
             */
            previewUrl?: string;
            /** @description The score of the finished page */
            brandScore?: number;
            /** @description What to ask for next */
            suggestions?: string[];
            metrics?: components["schemas"]["GenerationMetrics"];
            error?: components["schemas"]["GenerationError"];
            /** @description How many events it has left so far */
            eventCount: number;
            createdBy: components["schemas"]["UserId"];
            /** @description Grows with every change */
            revision: number;
            /**
             * Format: date-time
             * @description When it was asked for
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last moved
             */
            updatedAt: string;
            /**
             * Format: date-time
             * @description When it ended
             */
            completedAt?: string;
        };
        /**
         * @description What the writing took.
         * @example {
         *       "durationMs": 840,
         *       "inputTokens": 60,
         *       "outputTokens": 5200,
         *       "modelId": "embedded"
         *     }
         */
        GenerationMetrics: {
            /** @description From begin to end */
            durationMs: number;
            /** @description What the author read */
            inputTokens: number;
            /** @description What the author wrote */
            outputTokens: number;
            /** @description Who wrote */
            modelId: string;
        };
        /**
         * @description Why a generation failed.
         * @example {
         *       "code": "AUTHOR_FAILED",
         *       "message": "The author stopped in the middle. Ask again.",
         *       "retryable": true
         *     }
         */
        GenerationError: {
            /** @description A stable name */
            code: string;
            /** @description What happened and what to do */
            message: string;
            /** @description Whether asking again may help */
            retryable: boolean;
        };
        /**
         * @description What happens while a page is written.
         * @example {
         *       "type": "stage",
         *       "stage": "analyzing",
         *       "message": "Reading what you wrote"
         *     }
         */
        GenerationEvent: components["schemas"]["StageEvent"] | components["schemas"]["ProgressEvent"] | components["schemas"]["ChunkEvent"] | components["schemas"]["MetadataEvent"] | components["schemas"]["CompleteEvent"] | components["schemas"]["ErrorEvent"];
        /**
         * @description What the author is doing.
         * @enum {string}
         */
        GenerationStage: "analyzing" | "outlining" | "styling" | "generating" | "validating" | "complete";
        /**
         * @description The author has moved on.
         * @example {
         *       "type": "stage",
         *       "stage": "analyzing",
         *       "message": "Reading what you wrote"
         *     }
         */
        StageEvent: {
            /**
             * @description Which event this is (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "stage";
            stage: components["schemas"]["GenerationStage"];
            /** @description In words */
            message: string;
        };
        /**
         * @description How far it is.
         * @example {
         *       "type": "progress",
         *       "progress": 25,
         *       "message": "Colours and fonts are chosen"
         *     }
         */
        ProgressEvent: {
            /**
             * @description Which event this is (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "progress";
            /** @description Percent */
            progress: number;
            /** @description In words */
            message: string;
        };
        /**
         * @description The next piece of a file.
         * @example {
         *       "type": "chunk",
         *       "path": "index.html",
         *       "content": "<!doctype html>"
         *     }
         */
        ChunkEvent: {
            /**
             * @description Which event this is (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "chunk";
            /** @description The file */
            path: string;
            /** @description The piece */
            content: string;
        };
        /**
         * @description What the writing took and how the page scores.
         * @example {
         *       "type": "metadata",
         *       "generationId": "gen_01JD0000000000000000000004",
         *       "brandScore": 9.3,
         *       "metrics": {
         *         "durationMs": 840,
         *         "inputTokens": 60,
         *         "outputTokens": 5200,
         *         "modelId": "embedded"
         *       }
         *     }
         */
        MetadataEvent: {
            /**
             * @description Which event this is (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "metadata";
            generationId: components["schemas"]["GenerationId"];
            /** @description The page's score */
            brandScore?: number;
            metrics: components["schemas"]["GenerationMetrics"];
        };
        /** @description The page is a version of its site. */
        CompleteEvent: {
            /**
             * @description Which event this is (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "complete";
            generation: components["schemas"]["GenerationResource"];
        };
        /**
         * @description The generation has ended without a page.
         * @example {
         *       "type": "error",
         *       "code": "AUTHOR_FAILED",
         *       "message": "The author stopped in the middle. Ask again.",
         *       "retryable": true
         *     }
         */
        ErrorEvent: {
            /**
             * @description Which event this is (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "error";
            /** @description A stable name */
            code: string;
            /** @description What happened and what to do */
            message: string;
            /** @description Whether asking again may help */
            retryable: boolean;
        };
        /**
         * @description A report's id.
         * @example val_01JD0000000000000000000005
         */
        ValidationId: string;
        /**
         * @description How strict the run is.
         * @enum {string}
         */
        ValidationLevel: "standard" | "strict";
        /**
         * @description What to validate.
         * @example {
         *       "level": "standard"
         *     }
         */
        ValidationCreate: {
            versionId?: components["schemas"]["VersionId"];
            level?: components["schemas"]["ValidationLevel"];
        };
        /**
         * @description What a score amounts to.
         * @enum {string}
         */
        BrandBand: "excellent" | "acceptable" | "needs_work" | "rejected";
        /**
         * @description A category of the brand score.
         * @enum {string}
         */
        BrandCategory: "color_palette_compliance" | "typography_compliance" | "logo_usage" | "layout_spacing" | "component_style_consistency" | "imagery_iconography" | "content_tone_voice";
        /**
         * @description One category's part of the score.
         * @example {
         *       "category": "color_palette_compliance",
         *       "score": 1.86,
         *       "max": 2,
         *       "ruleFraction": 0.95,
         *       "aiFraction": 0.9
         *     }
         */
        CategoryScore: {
            category: components["schemas"]["BrandCategory"];
            /** @description Points */
            score: number;
            /** @description Points there are */
            max: number;
            /** @description What the rules say */
            ruleFraction: number;
            /** @description What the judge says */
            aiFraction?: number;
            /** @description In words */
            feedback?: string;
        };
        /**
         * @description Whether the judge of copy took part.
         * @enum {string}
         */
        ScoringMode: "hybrid" | "rule_only";
        /**
         * @description Whether the version may go to sit.
         * @enum {string}
         */
        SitDecision: "approved" | "approved_with_warning" | "blocked";
        /**
         * @description Whether the version may go to prod, once it is in sit.
         * @enum {string}
         */
        ProdDecision: "approved" | "approved_with_recommendations" | "blocked";
        /**
         * @description What the scan amounts to.
         * @enum {string}
         */
        SecurityStatus: "passed" | "warning" | "failed";
        /**
         * @description How bad a finding is.
         * @enum {string}
         */
        FindingSeverity: "critical" | "high" | "major" | "medium" | "minor" | "low" | "info";
        /**
         * @description What a finding is about.
         * @enum {string}
         */
        FindingCategory: "brand" | "security";
        /**
         * @description One thing that could be better.
         * @example {
         *       "checkId": "CLR-003",
         *       "category": "brand",
         *       "severity": "minor",
         *       "message": "The accent colour is not used anywhere.",
         *       "suggestion": "Use it for a button or a link.",
         *       "autoFixable": false
         *     }
         */
        Finding: {
            /** @description The check that found it */
            checkId: string;
            category: components["schemas"]["FindingCategory"];
            severity: components["schemas"]["FindingSeverity"];
            /** @description What is wrong, in words */
            message: string;
            /** @description The file */
            path?: string;
            /** @description The line in it */
            line?: number;
            /** @description The element or rule */
            location?: string;
            /** @description What should be there */
            expected?: string;
            /** @description What is there */
            found?: string;
            /** @description What to do */
            suggestion?: string;
            /** @description Whether it can be mended by itself */
            autoFixable?: boolean;
        };
        /**
         * @description Why a version may not be deployed, or only with a warning.
         * @example {
         *       "code": "BRAND_SCORE_LOW",
         *       "message": "The score is 7.4; prod needs 8.0."
         *     }
         */
        DecisionReason: {
            /** @description A stable name */
            code: string;
            /** @description In words */
            message: string;
        };
        /**
         * @description A report about one version.
         * @example {
         *       "validationId": "val_01JD0000000000000000000005",
         *       "tenantId": "ten_01JD0000000000000000000001",
         *       "siteId": "site_01JD0000000000000000000002",
         *       "versionId": "ver_01JD0000000000000000000003",
         *       "contentHash": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
         *       "level": "standard",
         *       "score": 8.7,
         *       "band": "acceptable",
         *       "ruleScore": 8.95,
         *       "aiScore": 8.25,
         *       "scoringMode": "hybrid",
         *       "categories": [
         *         {
         *           "category": "color_palette_compliance",
         *           "score": 1.86,
         *           "max": 2,
         *           "ruleFraction": 0.95,
         *           "aiFraction": 0.9
         *         }
         *       ],
         *       "securityStatus": "passed",
         *       "sitDecision": "approved",
         *       "prodDecision": "approved_with_recommendations",
         *       "findings": [],
         *       "deferredChecks": [
         *         "TYP-004"
         *       ],
         *       "createdBy": "6f0c9a52-1f2d-4a7e-9a55-0d6b8a4f9d11",
         *       "createdAt": "2026-11-21T10:00:06Z"
         *     }
         */
        Validation: {
            validationId: components["schemas"]["ValidationId"];
            tenantId: components["schemas"]["TenantId"];
            siteId: components["schemas"]["SiteId"];
            versionId: components["schemas"]["VersionId"];
            /** @description The content it is about */
            contentHash: string;
            level: components["schemas"]["ValidationLevel"];
            /** @description Of 10 */
            score: number;
            band: components["schemas"]["BrandBand"];
            /** @description What the rules alone give */
            ruleScore: number;
            /** @description What the judge alone gives */
            aiScore?: number;
            scoringMode: components["schemas"]["ScoringMode"];
            /** @description The parts of the score */
            categories: components["schemas"]["CategoryScore"][];
            securityStatus: components["schemas"]["SecurityStatus"];
            sitDecision: components["schemas"]["SitDecision"];
            prodDecision: components["schemas"]["ProdDecision"];
            /** @description Why a decision is not a plain yes */
            reasons?: components["schemas"]["DecisionReason"][];
            /** @description What could be better */
            findings: components["schemas"]["Finding"][];
            /** @description What to do first */
            recommendations?: string[];
            /** @description What the reader should know about this report */
            warnings?: components["schemas"]["DecisionReason"][];
            /** @description Checks of the catalogue that are not at work yet and count as passed */
            deferredChecks: string[];
            createdBy: components["schemas"]["UserId"];
            /**
             * Format: date-time
             * @description When it was made
             */
            createdAt: string;
        };
        /**
         * @description The score of a site's newest version.
         * @example {
         *       "tenantId": "ten_01JD0000000000000000000001",
         *       "siteId": "site_01JD0000000000000000000002",
         *       "versionId": "ver_01JD0000000000000000000003",
         *       "validationId": "val_01JD0000000000000000000005",
         *       "score": 8.7,
         *       "band": "acceptable",
         *       "categories": [
         *         {
         *           "category": "color_palette_compliance",
         *           "score": 1.86,
         *           "max": 2,
         *           "ruleFraction": 0.95,
         *           "aiFraction": 0.9
         *         }
         *       ],
         *       "validatedAt": "2026-11-21T10:00:06Z"
         *     }
         */
        BrandScore: {
            tenantId: components["schemas"]["TenantId"];
            siteId: components["schemas"]["SiteId"];
            versionId: components["schemas"]["VersionId"];
            validationId: components["schemas"]["ValidationId"];
            /** @description Of 10 */
            score: number;
            band: components["schemas"]["BrandBand"];
            /** @description The parts of the score */
            categories: components["schemas"]["CategoryScore"][];
            /**
             * Format: date-time
             * @description When the report was made
             */
            validatedAt: string;
        };
        /**
         * @description A deployment's id.
         * @example dep_01JD0000000000000000000006
         */
        DeploymentId: string;
        /**
         * @description How far a deployment is.
         * @enum {string}
         */
        DeploymentStatus: "pending" | "deploying" | "completed" | "failed" | "rolled_back";
        /**
         * @description What to put where.
         * @example {
         *       "environment": "sit"
         *     }
         */
        DeploymentCreate: {
            environment: components["schemas"]["Environment"];
            versionId?: components["schemas"]["VersionId"];
        };
        /**
         * @description A version on its way to an environment.
         * @example {
         *       "deploymentId": "dep_01JD0000000000000000000006",
         *       "tenantId": "ten_01JD0000000000000000000001",
         *       "siteId": "site_01JD0000000000000000000002",
         *       "environment": "sit",
         *       "status": "completed",
         *       "versionId": "ver_01JD0000000000000000000003",
         *       "brandScore": 9.1,
         *       "url": "http://bloom-bakery.sit.localhost:8081/",
         *       "operationId": "op_01JD0000000000000000000007",
         *       "createdBy": "6f0c9a52-1f2d-4a7e-9a55-0d6b8a4f9d11",
         *       "revision": 3,
         *       "createdAt": "2026-11-21T10:00:10Z",
         *       "updatedAt": "2026-11-21T10:00:12Z",
         *       "completedAt": "2026-11-21T10:00:12Z"
         *     }
         */
        Deployment: {
            deploymentId: components["schemas"]["DeploymentId"];
            tenantId: components["schemas"]["TenantId"];
            siteId: components["schemas"]["SiteId"];
            environment: components["schemas"]["Environment"];
            status: components["schemas"]["DeploymentStatus"];
            versionId: components["schemas"]["VersionId"];
            previousVersionId?: components["schemas"]["VersionId"];
            validationId?: components["schemas"]["ValidationId"];
            /** @description The version's score */
            brandScore?: number;
            /**
             * Format: uri
             * @description Where it is, or will be, live
             */
            url: string;
            operationId: components["schemas"]["OperationId"];
            error?: components["schemas"]["OperationError"];
            createdBy: components["schemas"]["UserId"];
            /** @description Grows with every change */
            revision: number;
            /**
             * Format: date-time
             * @description When it was asked for
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last moved
             */
            updatedAt: string;
            /**
             * Format: date-time
             * @description When it ended
             */
            completedAt?: string;
        };
        /**
         * @description An operation's id.
         * @example op_01JD0000000000000000000007
         */
        OperationId: string;
        /**
         * @description What kind of work it is.
         * @enum {string}
         */
        OperationType: "site_deployment";
        /**
         * @description How far the work is.
         * @enum {string}
         */
        OperationStatus: "pending" | "in_progress" | "completed" | "failed" | "cancelled";
        /**
         * @description How far a step is.
         * @enum {string}
         */
        StepStatus: "pending" | "in_progress" | "completed" | "failed" | "skipped";
        /**
         * @description One step of the work.
         * @example {
         *       "name": "upload",
         *       "status": "in_progress",
         *       "message": "Uploading 3 files"
         *     }
         */
        OperationStep: {
            /** @description The step */
            name: string;
            status: components["schemas"]["StepStatus"];
            /** @description In words */
            message?: string;
            /**
             * Format: date-time
             * @description When it began
             */
            startedAt?: string;
            /**
             * Format: date-time
             * @description When it ended
             */
            completedAt?: string;
        };
        /**
         * @description Why the work failed.
         * @example {
         *       "code": "LIVE_CHECK_FAILED",
         *       "message": "The page did not answer; the version before is live again.",
         *       "retryable": true,
         *       "step": "check"
         *     }
         */
        OperationError: {
            /** @description A stable name */
            code: string;
            /** @description What happened and what to do */
            message: string;
            /** @description Whether asking again may help */
            retryable: boolean;
            /** @description The step that failed */
            step?: string;
        };
        /**
         * @description Long-running work.
         * @example {
         *       "operationId": "op_01JD0000000000000000000007",
         *       "tenantId": "ten_01JD0000000000000000000001",
         *       "siteId": "site_01JD0000000000000000000002",
         *       "type": "site_deployment",
         *       "status": "in_progress",
         *       "progress": 40,
         *       "message": "Uploading 3 files",
         *       "steps": [
         *         {
         *           "name": "package",
         *           "status": "completed"
         *         },
         *         {
         *           "name": "upload",
         *           "status": "in_progress",
         *           "message": "Uploading 3 files"
         *         }
         *       ],
         *       "attempt": 1,
         *       "deploymentId": "dep_01JD0000000000000000000006",
         *       "createdBy": "6f0c9a52-1f2d-4a7e-9a55-0d6b8a4f9d11",
         *       "revision": 2,
         *       "createdAt": "2026-11-21T10:00:10Z",
         *       "updatedAt": "2026-11-21T10:00:11Z"
         *     }
         */
        Operation: {
            operationId: components["schemas"]["OperationId"];
            tenantId: components["schemas"]["TenantId"];
            siteId: components["schemas"]["SiteId"];
            type: components["schemas"]["OperationType"];
            status: components["schemas"]["OperationStatus"];
            /** @description Percent */
            progress: number;
            /** @description What is happening, in words */
            message?: string;
            /** @description The steps in order */
            steps: components["schemas"]["OperationStep"][];
            /** @description Which attempt this is; 0 before the first */
            attempt: number;
            deploymentId?: components["schemas"]["DeploymentId"];
            error?: components["schemas"]["OperationError"];
            createdBy: components["schemas"]["UserId"];
            /** @description Grows with every change */
            revision: number;
            /**
             * Format: date-time
             * @description When it was asked for
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last moved
             */
            updatedAt: string;
            /**
             * Format: date-time
             * @description When it ended
             */
            completedAt?: string;
        };
        /** @description A page of Asset. */
        AssetCollection: {
            data: components["schemas"]["AssetResource"][];
            _links: components["schemas"]["CollectionLinks"];
            _meta: components["schemas"]["CollectionMeta"];
        };
        /** @description Asset in its envelope. */
        AssetDocument: {
            data: components["schemas"]["Asset"];
            _links: components["schemas"]["AssetLinks"];
            _meta: components["schemas"]["Meta"];
        };
        /** @description Where one can go from Asset. */
        AssetLinks: {
            self?: components["schemas"]["Link"];
            delete?: components["schemas"]["Link"];
        };
        /** @description Asset as an item of a collection. */
        AssetResource: {
            assetId: components["schemas"]["AssetId"];
            tenantId: components["schemas"]["TenantId"];
            /** @description The file's name */
            name: string;
            kind: components["schemas"]["AssetKind"];
            contentType: components["schemas"]["AssetType"];
            /** @description Bytes */
            size: number;
            /** @description The file's SHA-256 */
            sha256: string;
            status: components["schemas"]["AssetStatus"];
            /** @description Why the file was not taken */
            rejection?: string;
            upload?: components["schemas"]["AssetUpload"];
            /** @description Where to fetch it, for 15 minutes */
            downloadUrl?: string;
            /** @description Grows with every change */
            revision: number;
            /**
             * Format: date-time
             * @description When it was announced
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed
             */
            updatedAt: string;
            _links: components["schemas"]["AssetLinks"];
        };
        /** @description Brand in its envelope. */
        BrandDocument: {
            data: components["schemas"]["Brand"];
            _links: components["schemas"]["BrandLinks"];
            _meta: components["schemas"]["Meta"];
        };
        /** @description Where one can go from Brand. */
        BrandLinks: {
            self?: components["schemas"]["Link"];
            tenant?: components["schemas"]["Link"];
            update?: components["schemas"]["Link"];
        };
        /** @description BrandScore in its envelope. */
        BrandScoreDocument: {
            data: components["schemas"]["BrandScore"];
            _links: components["schemas"]["BrandScoreLinks"];
            _meta: components["schemas"]["Meta"];
        };
        /** @description Where one can go from BrandScore. */
        BrandScoreLinks: {
            self?: components["schemas"]["Link"];
            site?: components["schemas"]["Link"];
            validation?: components["schemas"]["Link"];
        };
        /** @description A page of Deployment. */
        DeploymentCollection: {
            data: components["schemas"]["DeploymentResource"][];
            _links: components["schemas"]["CollectionLinks"];
            _meta: components["schemas"]["CollectionMeta"];
        };
        /** @description Deployment in its envelope. */
        DeploymentDocument: {
            data: components["schemas"]["Deployment"];
            _links: components["schemas"]["DeploymentLinks"];
            _meta: components["schemas"]["Meta"];
        };
        /** @description Where one can go from Deployment. */
        DeploymentLinks: {
            self?: components["schemas"]["Link"];
            site?: components["schemas"]["Link"];
            version?: components["schemas"]["Link"];
            operation?: components["schemas"]["Link"];
            "deploy-prod"?: components["schemas"]["Link"];
        };
        /** @description Deployment as an item of a collection. */
        DeploymentResource: {
            deploymentId: components["schemas"]["DeploymentId"];
            tenantId: components["schemas"]["TenantId"];
            siteId: components["schemas"]["SiteId"];
            environment: components["schemas"]["Environment"];
            status: components["schemas"]["DeploymentStatus"];
            versionId: components["schemas"]["VersionId"];
            previousVersionId?: components["schemas"]["VersionId"];
            validationId?: components["schemas"]["ValidationId"];
            /** @description The version's score */
            brandScore?: number;
            /**
             * Format: uri
             * @description Where it is, or will be, live
             */
            url: string;
            operationId: components["schemas"]["OperationId"];
            error?: components["schemas"]["OperationError"];
            createdBy: components["schemas"]["UserId"];
            /** @description Grows with every change */
            revision: number;
            /**
             * Format: date-time
             * @description When it was asked for
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last moved
             */
            updatedAt: string;
            /**
             * Format: date-time
             * @description When it ended
             */
            completedAt?: string;
            _links: components["schemas"]["DeploymentLinks"];
        };
        /** @description A page of Generation. */
        GenerationCollection: {
            data: components["schemas"]["GenerationResource"][];
            _links: components["schemas"]["CollectionLinks"];
            _meta: components["schemas"]["CollectionMeta"];
        };
        /** @description Generation in its envelope. */
        GenerationDocument: {
            data: components["schemas"]["Generation"];
            _links: components["schemas"]["GenerationLinks"];
            _meta: components["schemas"]["Meta"];
        };
        /** @description Where one can go from Generation. */
        GenerationLinks: {
            self?: components["schemas"]["Link"];
            tenant?: components["schemas"]["Link"];
            site?: components["schemas"]["Link"];
            stream?: components["schemas"]["Link"];
            cancel?: components["schemas"]["Link"];
            version?: components["schemas"]["Link"];
            validate?: components["schemas"]["Link"];
            "deploy-sit"?: components["schemas"]["Link"];
        };
        /** @description Generation as an item of a collection. */
        GenerationResource: {
            generationId: components["schemas"]["GenerationId"];
            tenantId: components["schemas"]["TenantId"];
            siteId: components["schemas"]["SiteId"];
            status: components["schemas"]["GenerationStatus"];
            /** @description Percent */
            progress: number;
            /** @description What is happening, in words */
            message?: string;
            /** @description What was asked for */
            prompt: string;
            /** @description Sections that were asked for beside the prompt */
            sections?: components["schemas"]["SectionKind"][];
            brandOverride?: components["schemas"]["BrandUpdate"];
            versionId?: components["schemas"]["VersionId"];
            /**
             * Format: uri
             * @description Where the finished page can be seen
             */
            previewUrl?: string;
            /** @description The score of the finished page */
            brandScore?: number;
            /** @description What to ask for next */
            suggestions?: string[];
            metrics?: components["schemas"]["GenerationMetrics"];
            error?: components["schemas"]["GenerationError"];
            /** @description How many events it has left so far */
            eventCount: number;
            createdBy: components["schemas"]["UserId"];
            /** @description Grows with every change */
            revision: number;
            /**
             * Format: date-time
             * @description When it was asked for
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last moved
             */
            updatedAt: string;
            /**
             * Format: date-time
             * @description When it ended
             */
            completedAt?: string;
            _links: components["schemas"]["GenerationLinks"];
        };
        /** @description Health in its envelope. */
        HealthDocument: {
            data: components["schemas"]["Health"];
            _links: components["schemas"]["HealthLinks"];
            _meta: components["schemas"]["Meta"];
        };
        /** @description Where one can go from Health. */
        HealthLinks: {
            self?: components["schemas"]["Link"];
        };
        /** @description Hierarchy in its envelope. */
        HierarchyDocument: {
            data: components["schemas"]["Hierarchy"];
            _links: components["schemas"]["HierarchyLinks"];
            _meta: components["schemas"]["Meta"];
        };
        /** @description Where one can go from Hierarchy. */
        HierarchyLinks: {
            self?: components["schemas"]["Link"];
            tenant?: components["schemas"]["Link"];
            units?: components["schemas"]["Link"];
            "create-unit"?: components["schemas"]["Link"];
        };
        /** @description InvitationAcceptance in its envelope. */
        InvitationAcceptanceDocument: {
            data: components["schemas"]["InvitationAcceptance"];
            _links: components["schemas"]["InvitationAcceptanceLinks"];
            _meta: components["schemas"]["Meta"];
        };
        /** @description Where one can go from InvitationAcceptance. */
        InvitationAcceptanceLinks: {
            self?: components["schemas"]["Link"];
            "sign-in"?: components["schemas"]["Link"];
            me?: components["schemas"]["Link"];
            tenant?: components["schemas"]["Link"];
        };
        /** @description A page of Invitation. */
        InvitationCollection: {
            data: components["schemas"]["InvitationResource"][];
            _links: components["schemas"]["CollectionLinks"];
            _meta: components["schemas"]["CollectionMeta"];
        };
        /** @description Invitation in its envelope. */
        InvitationDocument: {
            data: components["schemas"]["Invitation"];
            _links: components["schemas"]["InvitationLinks"];
            _meta: components["schemas"]["Meta"];
        };
        /** @description Where one can go from Invitation. */
        InvitationLinks: {
            self?: components["schemas"]["Link"];
            cancel?: components["schemas"]["Link"];
            resend?: components["schemas"]["Link"];
        };
        /** @description InvitationPreview in its envelope. */
        InvitationPreviewDocument: {
            data: components["schemas"]["InvitationPreview"];
            _links: components["schemas"]["InvitationPreviewLinks"];
            _meta: components["schemas"]["Meta"];
        };
        /** @description Where one can go from InvitationPreview. */
        InvitationPreviewLinks: {
            self?: components["schemas"]["Link"];
            accept?: components["schemas"]["Link"];
            decline?: components["schemas"]["Link"];
            "sign-in"?: components["schemas"]["Link"];
        };
        /** @description Invitation as an item of a collection. */
        InvitationResource: {
            invitationId: components["schemas"]["InvitationId"];
            tenantId: components["schemas"]["TenantId"];
            /**
             * Format: email
             * @description Who is invited, in lower case
             */
            email: string;
            role: components["schemas"]["TenantRole"];
            unitId?: components["schemas"]["UnitId"];
            /** @description What the mail says beside the link */
            message?: string;
            status: components["schemas"]["InvitationStatus"];
            /** @description How often it was sent again */
            resendCount: number;
            /**
             * Format: date-time
             * @description Until when the link is good
             */
            expiresAt: string;
            /**
             * Format: date-time
             * @description When the mail last went out
             */
            lastSentAt?: string;
            /** @description Who invited: a person's address, or the organisation that was registered */
            invitedBy: string;
            /** @description Why the person said no */
            declineReason?: string;
            /**
             * Format: date-time
             * @description When it was accepted, declined or cancelled
             */
            endedAt?: string;
            acceptedBy?: components["schemas"]["UserId"];
            /** @description Grows with every change */
            revision: number;
            /**
             * Format: date-time
             * @description When it was created
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed
             */
            updatedAt: string;
            _links: components["schemas"]["InvitationLinks"];
        };
        /** @description Me in its envelope. */
        MeDocument: {
            data: components["schemas"]["Me"];
            _links: components["schemas"]["MeLinks"];
            _meta: components["schemas"]["Meta"];
        };
        /** @description Where one can go from Me. */
        MeLinks: {
            self?: components["schemas"]["Link"];
            update?: components["schemas"]["Link"];
            tenants?: components["schemas"]["Link"];
            invitations?: components["schemas"]["Link"];
            tenant?: components["schemas"]["Link"];
            sites?: components["schemas"]["Link"];
        };
        /** @description A page of Membership. */
        MembershipCollection: {
            data: components["schemas"]["MembershipResource"][];
            _links: components["schemas"]["CollectionLinks"];
            _meta: components["schemas"]["CollectionMeta"];
        };
        /** @description Where one can go from Membership. */
        MembershipLinks: {
            self?: components["schemas"]["Link"];
            tenant?: components["schemas"]["Link"];
        };
        /** @description Membership as an item of a collection. */
        MembershipResource: {
            tenantId: components["schemas"]["TenantId"];
            /** @description The tenant's name */
            tenantName: string;
            role: components["schemas"]["Role"];
            /** @description Explicit permissions beside the role */
            grants: string[];
            _links: components["schemas"]["MembershipLinks"];
        };
        /** @description A page of MyInvitation. */
        MyInvitationCollection: {
            data: components["schemas"]["MyInvitationResource"][];
            _links: components["schemas"]["CollectionLinks"];
            _meta: components["schemas"]["CollectionMeta"];
        };
        /** @description Where one can go from MyInvitation. */
        MyInvitationLinks: {
            self?: components["schemas"]["Link"];
        };
        /** @description MyInvitation as an item of a collection. */
        MyInvitationResource: {
            invitationId: components["schemas"]["InvitationId"];
            /** @description The tenant's name */
            organizationName: string;
            role: components["schemas"]["TenantRole"];
            status: components["schemas"]["InvitationStatus"];
            /**
             * Format: date-time
             * @description Until when the link is good
             */
            expiresAt: string;
            /** @description Who invites */
            invitedBy: string;
            _links: components["schemas"]["MyInvitationLinks"];
        };
        /** @description A page of Operation. */
        OperationCollection: {
            data: components["schemas"]["OperationResource"][];
            _links: components["schemas"]["CollectionLinks"];
            _meta: components["schemas"]["CollectionMeta"];
        };
        /** @description Operation in its envelope. */
        OperationDocument: {
            data: components["schemas"]["Operation"];
            _links: components["schemas"]["OperationLinks"];
            _meta: components["schemas"]["Meta"];
        };
        /** @description Where one can go from Operation. */
        OperationLinks: {
            self?: components["schemas"]["Link"];
            tenant?: components["schemas"]["Link"];
            site?: components["schemas"]["Link"];
            deployment?: components["schemas"]["Link"];
        };
        /** @description Operation as an item of a collection. */
        OperationResource: {
            operationId: components["schemas"]["OperationId"];
            tenantId: components["schemas"]["TenantId"];
            siteId: components["schemas"]["SiteId"];
            type: components["schemas"]["OperationType"];
            status: components["schemas"]["OperationStatus"];
            /** @description Percent */
            progress: number;
            /** @description What is happening, in words */
            message?: string;
            /** @description The steps in order */
            steps: components["schemas"]["OperationStep"][];
            /** @description Which attempt this is; 0 before the first */
            attempt: number;
            deploymentId?: components["schemas"]["DeploymentId"];
            error?: components["schemas"]["OperationError"];
            createdBy: components["schemas"]["UserId"];
            /** @description Grows with every change */
            revision: number;
            /**
             * Format: date-time
             * @description When it was asked for
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last moved
             */
            updatedAt: string;
            /**
             * Format: date-time
             * @description When it ended
             */
            completedAt?: string;
            _links: components["schemas"]["OperationLinks"];
        };
        /** @description Registration in its envelope. */
        RegistrationDocument: {
            data: components["schemas"]["Registration"];
            _links: components["schemas"]["RegistrationLinks"];
            _meta: components["schemas"]["Meta"];
        };
        /** @description Where one can go from Registration. */
        RegistrationLinks: {
            self?: components["schemas"]["Link"];
            "sign-in"?: components["schemas"]["Link"];
        };
        /** @description Root in its envelope. */
        RootDocument: {
            data: components["schemas"]["Root"];
            _links: components["schemas"]["RootLinks"];
            _meta: components["schemas"]["Meta"];
        };
        /** @description Where one can go from Root. */
        RootLinks: {
            self?: components["schemas"]["Link"];
            contract?: components["schemas"]["Link"];
            health?: components["schemas"]["Link"];
            "sign-in"?: components["schemas"]["Link"];
            register?: components["schemas"]["Link"];
            me?: components["schemas"]["Link"];
            tenant?: components["schemas"]["Link"];
            sites?: components["schemas"]["Link"];
            tenants?: components["schemas"]["Link"];
        };
        /** @description Session in its envelope. */
        SessionDocument: {
            data: components["schemas"]["Session"];
            _links: components["schemas"]["SessionLinks"];
            _meta: components["schemas"]["Meta"];
        };
        /** @description Where one can go from Session. */
        SessionLinks: {
            self?: components["schemas"]["Link"];
            root?: components["schemas"]["Link"];
            refresh?: components["schemas"]["Link"];
        };
        /** @description A page of Site. */
        SiteCollection: {
            data: components["schemas"]["SiteResource"][];
            _links: components["schemas"]["CollectionLinks"];
            _meta: components["schemas"]["CollectionMeta"];
        };
        /** @description Site in its envelope. */
        SiteDocument: {
            data: components["schemas"]["Site"];
            _links: components["schemas"]["SiteLinks"];
            _meta: components["schemas"]["Meta"];
        };
        /** @description Where one can go from Site. */
        SiteLinks: {
            self?: components["schemas"]["Link"];
            tenant?: components["schemas"]["Link"];
            update?: components["schemas"]["Link"];
            delete?: components["schemas"]["Link"];
            versions?: components["schemas"]["Link"];
            "current-version"?: components["schemas"]["Link"];
            validate?: components["schemas"]["Link"];
            validations?: components["schemas"]["Link"];
            "brand-score"?: components["schemas"]["Link"];
            "deploy-sit"?: components["schemas"]["Link"];
            "deploy-prod"?: components["schemas"]["Link"];
            deployments?: components["schemas"]["Link"];
        };
        /** @description Site as an item of a collection. */
        SiteResource: {
            siteId: components["schemas"]["SiteId"];
            tenantId: components["schemas"]["TenantId"];
            name: components["schemas"]["SiteName"];
            slug: components["schemas"]["Slug"];
            description?: components["schemas"]["SiteDescription"];
            kind: components["schemas"]["SiteKind"];
            status: components["schemas"]["SiteStatus"];
            /** @description How many versions it has */
            versionCount: number;
            currentVersionId?: components["schemas"]["VersionId"];
            sitVersionId?: components["schemas"]["VersionId"];
            prodVersionId?: components["schemas"]["VersionId"];
            urls: components["schemas"]["SiteUrls"];
            createdBy: components["schemas"]["UserId"];
            /** @description Grows with every change */
            revision: number;
            /**
             * Format: date-time
             * @description When it was created
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed
             */
            updatedAt: string;
            _links: components["schemas"]["SiteLinks"];
        };
        /** @description A page of SiteVersion. */
        SiteVersionCollection: {
            data: components["schemas"]["SiteVersionResource"][];
            _links: components["schemas"]["CollectionLinks"];
            _meta: components["schemas"]["CollectionMeta"];
        };
        /** @description SiteVersion in its envelope. */
        SiteVersionDocument: {
            data: components["schemas"]["SiteVersion"];
            _links: components["schemas"]["SiteVersionLinks"];
            _meta: components["schemas"]["Meta"];
        };
        /** @description Where one can go from SiteVersion. */
        SiteVersionLinks: {
            self?: components["schemas"]["Link"];
            site?: components["schemas"]["Link"];
            generation?: components["schemas"]["Link"];
            validate?: components["schemas"]["Link"];
            "deploy-sit"?: components["schemas"]["Link"];
        };
        /** @description SiteVersion as an item of a collection. */
        SiteVersionResource: {
            versionId: components["schemas"]["VersionId"];
            siteId: components["schemas"]["SiteId"];
            tenantId: components["schemas"]["TenantId"];
            /** @description 1 for the first */
            number: number;
            source: components["schemas"]["VersionSource"];
            /** @description The page's title */
            title: string;
            generationId?: components["schemas"]["GenerationId"];
            parentVersionId?: components["schemas"]["VersionId"];
            /** @description What changed since the version before */
            changeDescription?: string;
            /** @description One hash over the manifest */
            contentHash: string;
            theme?: components["schemas"]["Theme"];
            brandOverride?: components["schemas"]["BrandUpdate"];
            /** @description The manifest */
            files: components["schemas"]["ManifestFile"][];
            /**
             * Format: uri
             * @description Where this version can be seen
             */
            previewUrl: string;
            createdBy: components["schemas"]["UserId"];
            /**
             * Format: date-time
             * @description When it was created
             */
            createdAt: string;
            _links: components["schemas"]["SiteVersionLinks"];
        };
        /** @description A page of TeamMember. */
        TeamMemberCollection: {
            data: components["schemas"]["TeamMemberResource"][];
            _links: components["schemas"]["CollectionLinks"];
            _meta: components["schemas"]["CollectionMeta"];
        };
        /** @description TeamMember in its envelope. */
        TeamMemberDocument: {
            data: components["schemas"]["TeamMember"];
            _links: components["schemas"]["TeamMemberLinks"];
            _meta: components["schemas"]["Meta"];
        };
        /** @description Where one can go from TeamMember. */
        TeamMemberLinks: {
            self?: components["schemas"]["Link"];
            unit?: components["schemas"]["Link"];
            user?: components["schemas"]["Link"];
            update?: components["schemas"]["Link"];
            remove?: components["schemas"]["Link"];
        };
        /** @description TeamMember as an item of a collection. */
        TeamMemberResource: {
            userId: components["schemas"]["UserId"];
            unitId: components["schemas"]["UnitId"];
            tenantId: components["schemas"]["TenantId"];
            /**
             * Format: email
             * @description The person's address
             */
            email: string;
            name?: components["schemas"]["PersonName"];
            teamRole: components["schemas"]["TeamRole"];
            /**
             * Format: date-time
             * @description Since when they are in the team
             */
            joinedAt: string;
            /** @description Grows with every change */
            revision: number;
            _links: components["schemas"]["TeamMemberLinks"];
        };
        /** @description A page of Tenant. */
        TenantCollection: {
            data: components["schemas"]["TenantResource"][];
            _links: components["schemas"]["CollectionLinks"];
            _meta: components["schemas"]["CollectionMeta"];
        };
        /** @description Tenant in its envelope. */
        TenantDocument: {
            data: components["schemas"]["Tenant"];
            _links: components["schemas"]["TenantLinks"];
            _meta: components["schemas"]["Meta"];
        };
        /** @description A page of TenantEvent. */
        TenantEventCollection: {
            data: components["schemas"]["TenantEventResource"][];
            _links: components["schemas"]["CollectionLinks"];
            _meta: components["schemas"]["CollectionMeta"];
        };
        /** @description Where one can go from TenantEvent. */
        TenantEventLinks: {
            self?: components["schemas"]["Link"];
        };
        /** @description TenantEvent as an item of a collection. */
        TenantEventResource: {
            eventId: components["schemas"]["EventId"];
            tenantId: components["schemas"]["TenantId"];
            /** @description What was done, such as SITE_CREATED */
            action: string;
            /** @description Who did it: a person's id, or system */
            actor: string;
            /** @description To what kind of thing */
            resourceType: string;
            /** @description To which */
            resourceId: string;
            outcome: components["schemas"]["EventOutcome"];
            details?: components["schemas"]["EventDetails"];
            /** @description The trace it belongs to */
            correlationId?: string;
            /**
             * Format: date-time
             * @description When
             */
            timestamp: string;
            _links: components["schemas"]["TenantEventLinks"];
        };
        /** @description Where one can go from Tenant. */
        TenantLinks: {
            self?: components["schemas"]["Link"];
            update?: components["schemas"]["Link"];
            sites?: components["schemas"]["Link"];
            "create-site"?: components["schemas"]["Link"];
            generate?: components["schemas"]["Link"];
            generations?: components["schemas"]["Link"];
            brand?: components["schemas"]["Link"];
            assets?: components["schemas"]["Link"];
            users?: components["schemas"]["Link"];
            invitations?: components["schemas"]["Link"];
            units?: components["schemas"]["Link"];
            operations?: components["schemas"]["Link"];
            events?: components["schemas"]["Link"];
            suspend?: components["schemas"]["Link"];
            resume?: components["schemas"]["Link"];
            park?: components["schemas"]["Link"];
            unpark?: components["schemas"]["Link"];
            delete?: components["schemas"]["Link"];
        };
        /** @description Tenant as an item of a collection. */
        TenantResource: {
            tenantId: components["schemas"]["TenantId"];
            name: components["schemas"]["OrganizationName"];
            /**
             * Format: email
             * @description Where the organisation is reached
             */
            contactEmail?: string;
            plan: components["schemas"]["Plan"];
            entitlements?: components["schemas"]["Entitlements"];
            status: components["schemas"]["TenantStatus"];
            /** @description Why it is suspended or parked */
            statusReason?: string;
            /**
             * Format: date-time
             * @description Since when it is in this state
             */
            statusChangedAt?: string;
            /** @description Grows with every change */
            revision: number;
            /**
             * Format: date-time
             * @description When it was created
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed
             */
            updatedAt: string;
            _links: components["schemas"]["TenantLinks"];
        };
        /** @description A page of Unit. */
        UnitCollection: {
            data: components["schemas"]["UnitResource"][];
            _links: components["schemas"]["CollectionLinks"];
            _meta: components["schemas"]["CollectionMeta"];
        };
        /** @description Unit in its envelope. */
        UnitDocument: {
            data: components["schemas"]["Unit"];
            _links: components["schemas"]["UnitLinks"];
            _meta: components["schemas"]["Meta"];
        };
        /** @description Where one can go from Unit. */
        UnitLinks: {
            self?: components["schemas"]["Link"];
            parent?: components["schemas"]["Link"];
            units?: components["schemas"]["Link"];
            members?: components["schemas"]["Link"];
            "add-member"?: components["schemas"]["Link"];
            "create-unit"?: components["schemas"]["Link"];
            update?: components["schemas"]["Link"];
            delete?: components["schemas"]["Link"];
        };
        /** @description Unit as an item of a collection. */
        UnitResource: {
            unitId: components["schemas"]["UnitId"];
            tenantId: components["schemas"]["TenantId"];
            kind: components["schemas"]["UnitKind"];
            parentId?: components["schemas"]["UnitId"];
            name: components["schemas"]["UnitName"];
            /** @description What it is for */
            description?: string;
            /** @description Units directly below it */
            childCount: number;
            /** @description People in it */
            memberCount: number;
            /** @description Grows with every change */
            revision: number;
            /**
             * Format: date-time
             * @description When it was created
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it last changed
             */
            updatedAt: string;
            _links: components["schemas"]["UnitLinks"];
        };
        /** @description A page of User. */
        UserCollection: {
            data: components["schemas"]["UserResource"][];
            _links: components["schemas"]["CollectionLinks"];
            _meta: components["schemas"]["CollectionMeta"];
        };
        /** @description User in its envelope. */
        UserDocument: {
            data: components["schemas"]["User"];
            _links: components["schemas"]["UserLinks"];
            _meta: components["schemas"]["Meta"];
        };
        /** @description Where one can go from User. */
        UserLinks: {
            self?: components["schemas"]["Link"];
            tenant?: components["schemas"]["Link"];
            update?: components["schemas"]["Link"];
            remove?: components["schemas"]["Link"];
        };
        /** @description User as an item of a collection. */
        UserResource: {
            userId: components["schemas"]["UserId"];
            tenantId: components["schemas"]["TenantId"];
            /**
             * Format: email
             * @description The person's address
             */
            email: string;
            name?: components["schemas"]["PersonName"];
            role: components["schemas"]["TenantRole"];
            /** @description Explicit permissions beside the role */
            grants: components["schemas"]["Grant"][];
            /** @description The teams the person is in; when one member is read */
            teams?: components["schemas"]["UnitId"][];
            /** @description Who brought them in */
            invitedBy?: string;
            /**
             * Format: date-time
             * @description Since when
             */
            joinedAt: string;
            /** @description Grows with every change */
            revision: number;
            /**
             * Format: date-time
             * @description When it last changed
             */
            updatedAt: string;
            _links: components["schemas"]["UserLinks"];
        };
        /** @description A page of Validation. */
        ValidationCollection: {
            data: components["schemas"]["ValidationResource"][];
            _links: components["schemas"]["CollectionLinks"];
            _meta: components["schemas"]["CollectionMeta"];
        };
        /** @description Validation in its envelope. */
        ValidationDocument: {
            data: components["schemas"]["Validation"];
            _links: components["schemas"]["ValidationLinks"];
            _meta: components["schemas"]["Meta"];
        };
        /** @description Where one can go from Validation. */
        ValidationLinks: {
            self?: components["schemas"]["Link"];
            site?: components["schemas"]["Link"];
            version?: components["schemas"]["Link"];
            "deploy-sit"?: components["schemas"]["Link"];
            "deploy-prod"?: components["schemas"]["Link"];
        };
        /** @description Validation as an item of a collection. */
        ValidationResource: {
            validationId: components["schemas"]["ValidationId"];
            tenantId: components["schemas"]["TenantId"];
            siteId: components["schemas"]["SiteId"];
            versionId: components["schemas"]["VersionId"];
            /** @description The content it is about */
            contentHash: string;
            level: components["schemas"]["ValidationLevel"];
            /** @description Of 10 */
            score: number;
            band: components["schemas"]["BrandBand"];
            /** @description What the rules alone give */
            ruleScore: number;
            /** @description What the judge alone gives */
            aiScore?: number;
            scoringMode: components["schemas"]["ScoringMode"];
            /** @description The parts of the score */
            categories: components["schemas"]["CategoryScore"][];
            securityStatus: components["schemas"]["SecurityStatus"];
            sitDecision: components["schemas"]["SitDecision"];
            prodDecision: components["schemas"]["ProdDecision"];
            /** @description Why a decision is not a plain yes */
            reasons?: components["schemas"]["DecisionReason"][];
            /** @description What could be better */
            findings: components["schemas"]["Finding"][];
            /** @description What to do first */
            recommendations?: string[];
            /** @description What the reader should know about this report */
            warnings?: components["schemas"]["DecisionReason"][];
            /** @description Checks of the catalogue that are not at work yet and count as passed */
            deferredChecks: string[];
            createdBy: components["schemas"]["UserId"];
            /**
             * Format: date-time
             * @description When it was made
             */
            createdAt: string;
            _links: components["schemas"]["ValidationLinks"];
        };
    };
    responses: {
        /**
         * @description - `INVALID_CURSOR`: The cursor cannot be used.
         *     - `VALIDATION_FAILED`: The request does not fit the contract.
         */
        "400.INVALID_CURSOR.VALIDATION_FAILED": {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `MALFORMED_BODY`: The body is not JSON.
         *     - `VALIDATION_FAILED`: The request does not fit the contract.
         */
        "400.MALFORMED_BODY.VALIDATION_FAILED": {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `VALIDATION_FAILED`: The request does not fit the contract. */
        "400.VALIDATION_FAILED": {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `UNAUTHENTICATED`: Sign in first. */
        "401.UNAUTHENTICATED": {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `FORBIDDEN`: Your role does not allow this. */
        "403.FORBIDDEN": {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `FORBIDDEN`: Your role does not allow this.
         *     - `TEAM_FORBIDDEN`: Not your team.
         *     - `TENANT_FORBIDDEN`: Not your tenant.
         */
        "403.FORBIDDEN.TEAM_FORBIDDEN.TENANT_FORBIDDEN": {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `FORBIDDEN`: Your role does not allow this.
         *     - `TENANT_FORBIDDEN`: Not your tenant.
         */
        "403.FORBIDDEN.TENANT_FORBIDDEN": {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `TEAM_FORBIDDEN`: Not your team.
         *     - `TENANT_FORBIDDEN`: Not your tenant.
         */
        "403.TEAM_FORBIDDEN.TENANT_FORBIDDEN": {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `TENANT_FORBIDDEN`: Not your tenant. */
        "403.TENANT_FORBIDDEN": {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `ASSET_NOT_FOUND`: There is no such asset.
         *     - `TENANT_NOT_FOUND`: There is no such tenant.
         */
        "404.ASSET_NOT_FOUND.TENANT_NOT_FOUND": {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `DEPLOYMENT_NOT_FOUND`: There is no such deployment.
         *     - `TENANT_NOT_FOUND`: There is no such tenant.
         */
        "404.DEPLOYMENT_NOT_FOUND.TENANT_NOT_FOUND": {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `GENERATION_NOT_FOUND`: There is no such generation.
         *     - `TENANT_NOT_FOUND`: There is no such tenant.
         */
        "404.GENERATION_NOT_FOUND.TENANT_NOT_FOUND": {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `INVITATION_NOT_FOUND`: There is no such invitation.
         *     - `TENANT_NOT_FOUND`: There is no such tenant.
         */
        "404.INVITATION_NOT_FOUND.TENANT_NOT_FOUND": {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `OPERATION_NOT_FOUND`: There is no such operation.
         *     - `TENANT_NOT_FOUND`: There is no such tenant.
         */
        "404.OPERATION_NOT_FOUND.TENANT_NOT_FOUND": {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `SITE_NOT_FOUND`: There is no such site.
         *     - `TENANT_NOT_FOUND`: There is no such tenant.
         */
        "404.SITE_NOT_FOUND.TENANT_NOT_FOUND": {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `TEAM_MEMBER_NOT_FOUND`: The person is not in this team.
         *     - `TENANT_NOT_FOUND`: There is no such tenant.
         *     - `UNIT_NOT_FOUND`: There is no such unit.
         */
        "404.TEAM_MEMBER_NOT_FOUND.TENANT_NOT_FOUND.UNIT_NOT_FOUND": {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `TENANT_NOT_FOUND`: There is no such tenant. */
        "404.TENANT_NOT_FOUND": {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `TENANT_NOT_FOUND`: There is no such tenant.
         *     - `UNIT_NOT_FOUND`: There is no such unit.
         */
        "404.TENANT_NOT_FOUND.UNIT_NOT_FOUND": {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `TENANT_NOT_FOUND`: There is no such tenant.
         *     - `UNIT_NOT_FOUND`: There is no such unit.
         *     - `USER_NOT_FOUND`: There is no such person here.
         */
        "404.TENANT_NOT_FOUND.UNIT_NOT_FOUND.USER_NOT_FOUND": {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `TENANT_NOT_FOUND`: There is no such tenant.
         *     - `USER_NOT_FOUND`: There is no such person here.
         */
        "404.TENANT_NOT_FOUND.USER_NOT_FOUND": {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `TENANT_NOT_FOUND`: There is no such tenant.
         *     - `VALIDATION_NOT_FOUND`: There is no such report.
         */
        "404.TENANT_NOT_FOUND.VALIDATION_NOT_FOUND": {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `TENANT_NOT_FOUND`: There is no such tenant.
         *     - `VERSION_NOT_FOUND`: There is no such version.
         */
        "404.TENANT_NOT_FOUND.VERSION_NOT_FOUND": {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `CONFLICT`: Somebody else was faster. */
        "409.CONFLICT": {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `CONFLICT`: Somebody else was faster.
         *     - `IDEMPOTENCY_IN_PROGRESS`: The same request is still running.
         *     - `SLUG_TAKEN`: The address is taken.
         *     - `TENANT_NOT_ACTIVE`: The tenant is not active.
         */
        "409.CONFLICT.IDEMPOTENCY_IN_PROGRESS.SLUG_TAKEN.TENANT_NOT_ACTIVE": {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `CONFLICT`: Somebody else was faster.
         *     - `IDEMPOTENCY_IN_PROGRESS`: The same request is still running.
         *     - `TEAM_MEMBER_EXISTS`: The person is in the team already.
         *     - `TENANT_NOT_ACTIVE`: The tenant is not active.
         */
        "409.CONFLICT.IDEMPOTENCY_IN_PROGRESS.TEAM_MEMBER_EXISTS.TENANT_NOT_ACTIVE": {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `CONFLICT`: Somebody else was faster.
         *     - `IDEMPOTENCY_IN_PROGRESS`: The same request is still running.
         *     - `TENANT_EXISTS`: The name is taken.
         */
        "409.CONFLICT.IDEMPOTENCY_IN_PROGRESS.TENANT_EXISTS": {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `CONFLICT`: Somebody else was faster.
         *     - `IDEMPOTENCY_IN_PROGRESS`: The same request is still running.
         *     - `TENANT_NOT_ACTIVE`: The tenant is not active.
         *     - `UNIT_EXISTS`: The name is taken here.
         */
        "409.CONFLICT.IDEMPOTENCY_IN_PROGRESS.TENANT_NOT_ACTIVE.UNIT_EXISTS": {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `CONFLICT`: Somebody else was faster.
         *     - `INVALID_STATE`: Not in this state.
         */
        "409.CONFLICT.INVALID_STATE": {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `CONFLICT`: Somebody else was faster.
         *     - `INVALID_STATE`: Not in this state.
         *     - `TENANT_NOT_ACTIVE`: The tenant is not active.
         */
        "409.CONFLICT.INVALID_STATE.TENANT_NOT_ACTIVE": {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `CONFLICT`: Somebody else was faster.
         *     - `OPERATION_IN_PROGRESS`: Something is already under way.
         *     - `SITE_IS_LIVE`: The site serves prod.
         *     - `TENANT_NOT_ACTIVE`: The tenant is not active.
         */
        "409.CONFLICT.OPERATION_IN_PROGRESS.SITE_IS_LIVE.TENANT_NOT_ACTIVE": {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `CONFLICT`: Somebody else was faster.
         *     - `TENANT_EXISTS`: The name is taken.
         *     - `TENANT_NOT_ACTIVE`: The tenant is not active.
         */
        "409.CONFLICT.TENANT_EXISTS.TENANT_NOT_ACTIVE": {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `CONFLICT`: Somebody else was faster.
         *     - `TENANT_NOT_ACTIVE`: The tenant is not active.
         */
        "409.CONFLICT.TENANT_NOT_ACTIVE": {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `CONFLICT`: Somebody else was faster.
         *     - `TENANT_NOT_ACTIVE`: The tenant is not active.
         *     - `UNIT_EXISTS`: The name is taken here.
         */
        "409.CONFLICT.TENANT_NOT_ACTIVE.UNIT_EXISTS": {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `CONFLICT`: Somebody else was faster.
         *     - `TENANT_NOT_ACTIVE`: The tenant is not active.
         *     - `UNIT_NOT_EMPTY`: The unit is not empty.
         */
        "409.CONFLICT.TENANT_NOT_ACTIVE.UNIT_NOT_EMPTY": {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `NO_VERSION`: The site has no page yet. */
        "409.NO_VERSION": {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `PRECONDITION_FAILED`: The resource has changed. */
        "412.PRECONDITION_FAILED": {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `PAYLOAD_TOO_LARGE`: The body is too large. */
        "413.PAYLOAD_TOO_LARGE": {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `UNSUPPORTED_MEDIA_TYPE`: The body is not announced as JSON. */
        "415.UNSUPPORTED_MEDIA_TYPE": {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `CANNOT_DEMOTE_SELF`: Nobody takes their own administrator's role.
         *     - `LAST_ADMIN`: The tenant needs an administrator.
         */
        "422.CANNOT_DEMOTE_SELF.LAST_ADMIN": {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `CONFIRMATION_REQUIRED`: Say that you mean it. */
        "422.CONFIRMATION_REQUIRED": {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `DEPENDENCIES_EXIST`: The tenant still has sites. */
        "422.DEPENDENCIES_EXIST": {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `IDEMPOTENCY_KEY_REUSED`: The Idempotency-Key belongs to another request. */
        "422.IDEMPOTENCY_KEY_REUSED": {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `IDEMPOTENCY_KEY_REUSED`: The Idempotency-Key belongs to another request.
         *     - `INVALID_TEAM`: That unit is no team.
         *     - `TEAM_LIMIT_EXCEEDED`: The person is in too many teams.
         */
        "422.IDEMPOTENCY_KEY_REUSED.INVALID_TEAM.TEAM_LIMIT_EXCEEDED": {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `IDEMPOTENCY_KEY_REUSED`: The Idempotency-Key belongs to another request.
         *     - `PLAN_LIMIT_EXCEEDED`: The plan's limit is reached.
         *     - `SITE_TYPE_UNSUPPORTED`: This kind of site cannot be created here.
         */
        "422.IDEMPOTENCY_KEY_REUSED.PLAN_LIMIT_EXCEEDED.SITE_TYPE_UNSUPPORTED": {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description - `IDEMPOTENCY_KEY_REUSED`: The Idempotency-Key belongs to another request.
         *     - `UNIT_LIMIT_EXCEEDED`: There is no room for another unit.
         *     - `UNIT_TOO_DEEP`: A team holds people, not units.
         */
        "422.IDEMPOTENCY_KEY_REUSED.UNIT_LIMIT_EXCEEDED.UNIT_TOO_DEEP": {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `LAST_ADMIN`: The tenant needs an administrator. */
        "422.LAST_ADMIN": {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `LAST_LEAD`: The team needs a lead. */
        "422.LAST_LEAD": {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `UNIT_TOO_LARGE`: The branch is too large to delete at once. */
        "422.UNIT_TOO_LARGE": {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `RATE_LIMITED`: Too many requests. */
        "429.RATE_LIMITED": {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `INTERNAL_ERROR`: Something went wrong on our side. */
        "500.INTERNAL_ERROR": {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `SERVICE_UNAVAILABLE`: A service we depend on is not answering. */
        "503.SERVICE_UNAVAILABLE": {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description The tenant everything below belongs to. */
        TenantId: components["schemas"]["TenantId"];
        /** @description How many items a page holds at most. */
        Limit: number;
        /** @description Where the page starts, as the `next` link of the page before gave it. */
        Cursor: string;
        /**
         * @description Make the change only if the resource still has this revision. `*` takes any.
         * @example "3"
         */
        IfMatch: string;
        /**
         * @description Your own key for this request. The same key and body within 24 hours answer the same response again.
         * @example 7f3c2a9e-1
         */
        IdempotencyKey: string;
        /** @description The id of the last event you have seen; the stream goes on behind it. */
        LastEventId: number;
        /** @description The unit. */
        UnitId: components["schemas"]["UnitId"];
        /** @description The asset. */
        AssetId: components["schemas"]["AssetId"];
        /** @description The person. */
        UserId: components["schemas"]["UserId"];
        /** @description The invitation. */
        InvitationId: components["schemas"]["InvitationId"];
        /** @description The token of the link in the mail. */
        InvitationToken: string;
        /** @description The site. */
        SiteId: components["schemas"]["SiteId"];
        /** @description The version. */
        VersionId: components["schemas"]["VersionId"];
        /** @description The generation. */
        GenerationId: components["schemas"]["GenerationId"];
        /** @description The report. */
        ValidationId: components["schemas"]["ValidationId"];
        /** @description The deployment. */
        DeploymentId: components["schemas"]["DeploymentId"];
        /** @description The operation. */
        OperationId: components["schemas"]["OperationId"];
    };
    requestBodies: never;
    headers: {
        /** @description The request's id, yours if you sent one. */
        RequestId: string;
        /** @description The resource's revision, for `If-Match`. */
        ETag: string;
        /** @description Where the created resource or the running operation is. */
        Location: string;
        /** @description Seconds to wait before the next try. */
        RetryAfter: number;
        /** @description Requests of this kind that are allowed in a window of time. */
        RateLimitLimit: number;
        /** @description Requests of this kind that are left in the present window. */
        RateLimitRemaining: number;
        /** @description Seconds until the present window ends. */
        RateLimitReset: number;
        /** @description `true` when the response was stored earlier under the same Idempotency-Key. */
        IdempotentReplayed: string;
    };
    pathItems: never;
}
export type TenantId = components['schemas']['TenantId'];
export type UserId = components['schemas']['UserId'];
export type Color = components['schemas']['Color'];
export type Link = components['schemas']['Link'];
export type LinkMethod = components['schemas']['LinkMethod'];
export type CollectionLinks = components['schemas']['CollectionLinks'];
export type Meta = components['schemas']['Meta'];
export type CollectionMeta = components['schemas']['CollectionMeta'];
export type PageMeta = components['schemas']['PageMeta'];
export type Problem = components['schemas']['Problem'];
export type ProblemLinks = components['schemas']['ProblemLinks'];
export type FieldError = components['schemas']['FieldError'];
export type Root = components['schemas']['Root'];
export type Health = components['schemas']['Health'];
export type HealthStatus = components['schemas']['HealthStatus'];
export type Contract = components['schemas']['Contract'];
export type FreeForm = components['schemas']['FreeForm'];
export type TenantStatus = components['schemas']['TenantStatus'];
export type Plan = components['schemas']['Plan'];
export type OrganizationName = components['schemas']['OrganizationName'];
export type Reason = components['schemas']['Reason'];
export type TenantCreate = components['schemas']['TenantCreate'];
export type TenantUpdate = components['schemas']['TenantUpdate'];
export type TenantSuspend = components['schemas']['TenantSuspend'];
export type TenantPark = components['schemas']['TenantPark'];
export type Entitlements = components['schemas']['Entitlements'];
export type Tenant = components['schemas']['Tenant'];
export type UnitId = components['schemas']['UnitId'];
export type UnitKind = components['schemas']['UnitKind'];
export type UnitName = components['schemas']['UnitName'];
export type UnitCreate = components['schemas']['UnitCreate'];
export type UnitUpdate = components['schemas']['UnitUpdate'];
export type Unit = components['schemas']['Unit'];
export type UnitNode = components['schemas']['UnitNode'];
export type Hierarchy = components['schemas']['Hierarchy'];
export type AssetId = components['schemas']['AssetId'];
export type AssetKind = components['schemas']['AssetKind'];
export type AssetStatus = components['schemas']['AssetStatus'];
export type AssetType = components['schemas']['AssetType'];
export type AssetCreate = components['schemas']['AssetCreate'];
export type AssetUpload = components['schemas']['AssetUpload'];
export type UploadMethod = components['schemas']['UploadMethod'];
export type UploadHeaders = components['schemas']['UploadHeaders'];
export type Asset = components['schemas']['Asset'];
export type EventId = components['schemas']['EventId'];
export type EventOutcome = components['schemas']['EventOutcome'];
export type EventDetails = components['schemas']['EventDetails'];
export type TenantEvent = components['schemas']['TenantEvent'];
export type BrandTone = components['schemas']['BrandTone'];
export type BrandUpdate = components['schemas']['BrandUpdate'];
export type Brand = components['schemas']['Brand'];
export type FontFamily = components['schemas']['FontFamily'];
export type SectionKind = components['schemas']['SectionKind'];
export type Role = components['schemas']['Role'];
export type TenantRole = components['schemas']['TenantRole'];
export type Grant = components['schemas']['Grant'];
export type EmailAddress = components['schemas']['EmailAddress'];
export type PersonName = components['schemas']['PersonName'];
export type SessionCreate = components['schemas']['SessionCreate'];
export type SessionRefresh = components['schemas']['SessionRefresh'];
export type Session = components['schemas']['Session'];
export type TokenType = components['schemas']['TokenType'];
export type Membership = components['schemas']['Membership'];
export type Me = components['schemas']['Me'];
export type Phone = components['schemas']['Phone'];
export type Onboarding = components['schemas']['Onboarding'];
export type MeUpdate = components['schemas']['MeUpdate'];
export type RegistrationCreate = components['schemas']['RegistrationCreate'];
export type Registration = components['schemas']['Registration'];
export type UserAdd = components['schemas']['UserAdd'];
export type UserUpdate = components['schemas']['UserUpdate'];
export type User = components['schemas']['User'];
export type TeamRole = components['schemas']['TeamRole'];
export type TeamMemberAdd = components['schemas']['TeamMemberAdd'];
export type TeamMemberUpdate = components['schemas']['TeamMemberUpdate'];
export type TeamMember = components['schemas']['TeamMember'];
export type InvitationId = components['schemas']['InvitationId'];
export type InvitationStatus = components['schemas']['InvitationStatus'];
export type InvitationCreate = components['schemas']['InvitationCreate'];
export type Invitation = components['schemas']['Invitation'];
export type MyInvitation = components['schemas']['MyInvitation'];
export type InvitationPreview = components['schemas']['InvitationPreview'];
export type InvitationAccept = components['schemas']['InvitationAccept'];
export type InvitationAcceptance = components['schemas']['InvitationAcceptance'];
export type InvitationDecline = components['schemas']['InvitationDecline'];
export type SiteId = components['schemas']['SiteId'];
export type VersionId = components['schemas']['VersionId'];
export type SiteKind = components['schemas']['SiteKind'];
export type SiteStatus = components['schemas']['SiteStatus'];
export type Environment = components['schemas']['Environment'];
export type SiteName = components['schemas']['SiteName'];
export type Slug = components['schemas']['Slug'];
export type SiteCreate = components['schemas']['SiteCreate'];
export type SiteUpdate = components['schemas']['SiteUpdate'];
export type SiteDescription = components['schemas']['SiteDescription'];
export type Site = components['schemas']['Site'];
export type SiteUrls = components['schemas']['SiteUrls'];
export type VersionSource = components['schemas']['VersionSource'];
export type ManifestFile = components['schemas']['ManifestFile'];
export type SiteVersion = components['schemas']['SiteVersion'];
export type Theme = components['schemas']['Theme'];
export type GenerationId = components['schemas']['GenerationId'];
export type GenerationStatus = components['schemas']['GenerationStatus'];
export type GenerationCreate = components['schemas']['GenerationCreate'];
export type Generation = components['schemas']['Generation'];
export type GenerationMetrics = components['schemas']['GenerationMetrics'];
export type GenerationError = components['schemas']['GenerationError'];
export type GenerationEvent = components['schemas']['GenerationEvent'];
export type GenerationStage = components['schemas']['GenerationStage'];
export type StageEvent = components['schemas']['StageEvent'];
export type ProgressEvent = components['schemas']['ProgressEvent'];
export type ChunkEvent = components['schemas']['ChunkEvent'];
export type MetadataEvent = components['schemas']['MetadataEvent'];
export type CompleteEvent = components['schemas']['CompleteEvent'];
export type ErrorEvent = components['schemas']['ErrorEvent'];
export type ValidationId = components['schemas']['ValidationId'];
export type ValidationLevel = components['schemas']['ValidationLevel'];
export type ValidationCreate = components['schemas']['ValidationCreate'];
export type BrandBand = components['schemas']['BrandBand'];
export type BrandCategory = components['schemas']['BrandCategory'];
export type CategoryScore = components['schemas']['CategoryScore'];
export type ScoringMode = components['schemas']['ScoringMode'];
export type SitDecision = components['schemas']['SitDecision'];
export type ProdDecision = components['schemas']['ProdDecision'];
export type SecurityStatus = components['schemas']['SecurityStatus'];
export type FindingSeverity = components['schemas']['FindingSeverity'];
export type FindingCategory = components['schemas']['FindingCategory'];
export type Finding = components['schemas']['Finding'];
export type DecisionReason = components['schemas']['DecisionReason'];
export type Validation = components['schemas']['Validation'];
export type BrandScore = components['schemas']['BrandScore'];
export type DeploymentId = components['schemas']['DeploymentId'];
export type DeploymentStatus = components['schemas']['DeploymentStatus'];
export type DeploymentCreate = components['schemas']['DeploymentCreate'];
export type Deployment = components['schemas']['Deployment'];
export type OperationId = components['schemas']['OperationId'];
export type OperationType = components['schemas']['OperationType'];
export type OperationStatus = components['schemas']['OperationStatus'];
export type StepStatus = components['schemas']['StepStatus'];
export type OperationStep = components['schemas']['OperationStep'];
export type OperationError = components['schemas']['OperationError'];
export type Operation = components['schemas']['Operation'];
export type AssetCollection = components['schemas']['AssetCollection'];
export type AssetDocument = components['schemas']['AssetDocument'];
export type AssetLinks = components['schemas']['AssetLinks'];
export type AssetResource = components['schemas']['AssetResource'];
export type BrandDocument = components['schemas']['BrandDocument'];
export type BrandLinks = components['schemas']['BrandLinks'];
export type BrandScoreDocument = components['schemas']['BrandScoreDocument'];
export type BrandScoreLinks = components['schemas']['BrandScoreLinks'];
export type DeploymentCollection = components['schemas']['DeploymentCollection'];
export type DeploymentDocument = components['schemas']['DeploymentDocument'];
export type DeploymentLinks = components['schemas']['DeploymentLinks'];
export type DeploymentResource = components['schemas']['DeploymentResource'];
export type GenerationCollection = components['schemas']['GenerationCollection'];
export type GenerationDocument = components['schemas']['GenerationDocument'];
export type GenerationLinks = components['schemas']['GenerationLinks'];
export type GenerationResource = components['schemas']['GenerationResource'];
export type HealthDocument = components['schemas']['HealthDocument'];
export type HealthLinks = components['schemas']['HealthLinks'];
export type HierarchyDocument = components['schemas']['HierarchyDocument'];
export type HierarchyLinks = components['schemas']['HierarchyLinks'];
export type InvitationAcceptanceDocument = components['schemas']['InvitationAcceptanceDocument'];
export type InvitationAcceptanceLinks = components['schemas']['InvitationAcceptanceLinks'];
export type InvitationCollection = components['schemas']['InvitationCollection'];
export type InvitationDocument = components['schemas']['InvitationDocument'];
export type InvitationLinks = components['schemas']['InvitationLinks'];
export type InvitationPreviewDocument = components['schemas']['InvitationPreviewDocument'];
export type InvitationPreviewLinks = components['schemas']['InvitationPreviewLinks'];
export type InvitationResource = components['schemas']['InvitationResource'];
export type MeDocument = components['schemas']['MeDocument'];
export type MeLinks = components['schemas']['MeLinks'];
export type MembershipCollection = components['schemas']['MembershipCollection'];
export type MembershipLinks = components['schemas']['MembershipLinks'];
export type MembershipResource = components['schemas']['MembershipResource'];
export type MyInvitationCollection = components['schemas']['MyInvitationCollection'];
export type MyInvitationLinks = components['schemas']['MyInvitationLinks'];
export type MyInvitationResource = components['schemas']['MyInvitationResource'];
export type OperationCollection = components['schemas']['OperationCollection'];
export type OperationDocument = components['schemas']['OperationDocument'];
export type OperationLinks = components['schemas']['OperationLinks'];
export type OperationResource = components['schemas']['OperationResource'];
export type RegistrationDocument = components['schemas']['RegistrationDocument'];
export type RegistrationLinks = components['schemas']['RegistrationLinks'];
export type RootDocument = components['schemas']['RootDocument'];
export type RootLinks = components['schemas']['RootLinks'];
export type SessionDocument = components['schemas']['SessionDocument'];
export type SessionLinks = components['schemas']['SessionLinks'];
export type SiteCollection = components['schemas']['SiteCollection'];
export type SiteDocument = components['schemas']['SiteDocument'];
export type SiteLinks = components['schemas']['SiteLinks'];
export type SiteResource = components['schemas']['SiteResource'];
export type SiteVersionCollection = components['schemas']['SiteVersionCollection'];
export type SiteVersionDocument = components['schemas']['SiteVersionDocument'];
export type SiteVersionLinks = components['schemas']['SiteVersionLinks'];
export type SiteVersionResource = components['schemas']['SiteVersionResource'];
export type TeamMemberCollection = components['schemas']['TeamMemberCollection'];
export type TeamMemberDocument = components['schemas']['TeamMemberDocument'];
export type TeamMemberLinks = components['schemas']['TeamMemberLinks'];
export type TeamMemberResource = components['schemas']['TeamMemberResource'];
export type TenantCollection = components['schemas']['TenantCollection'];
export type TenantDocument = components['schemas']['TenantDocument'];
export type TenantEventCollection = components['schemas']['TenantEventCollection'];
export type TenantEventLinks = components['schemas']['TenantEventLinks'];
export type TenantEventResource = components['schemas']['TenantEventResource'];
export type TenantLinks = components['schemas']['TenantLinks'];
export type TenantResource = components['schemas']['TenantResource'];
export type UnitCollection = components['schemas']['UnitCollection'];
export type UnitDocument = components['schemas']['UnitDocument'];
export type UnitLinks = components['schemas']['UnitLinks'];
export type UnitResource = components['schemas']['UnitResource'];
export type UserCollection = components['schemas']['UserCollection'];
export type UserDocument = components['schemas']['UserDocument'];
export type UserLinks = components['schemas']['UserLinks'];
export type UserResource = components['schemas']['UserResource'];
export type ValidationCollection = components['schemas']['ValidationCollection'];
export type ValidationDocument = components['schemas']['ValidationDocument'];
export type ValidationLinks = components['schemas']['ValidationLinks'];
export type ValidationResource = components['schemas']['ValidationResource'];
export type $defs = Record<string, never>;
export interface operations {
    getRoot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The way in. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "name": "Site Builder API",
                     *         "version": "0.1.0",
                     *         "signedIn": false
                     *       },
                     *       "_links": {
                     *         "self": {
                     *           "href": "/v1"
                     *         },
                     *         "contract": {
                     *           "href": "/v1/openapi.json",
                     *           "title": "The OpenAPI document"
                     *         },
                     *         "health": {
                     *           "href": "/v1/health",
                     *           "title": "Is the API up"
                     *         },
                     *         "sign-in": {
                     *           "href": "/v1/sessions",
                     *           "method": "POST",
                     *           "title": "Sign in"
                     *         },
                     *         "register": {
                     *           "href": "/v1/registrations",
                     *           "method": "POST",
                     *           "title": "Register an organisation"
                     *         }
                     *       },
                     *       "_meta": {
                     *         "timestamp": "2026-11-21T10:00:00Z",
                     *         "traceId": "1-6920a1b2-4c1f0a9be1b24c7d9a55f001"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["RootDocument"];
                };
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.UNAUTHENTICATED"];
            429: components["responses"]["429.RATE_LIMITED"];
            500: components["responses"]["500.INTERNAL_ERROR"];
            503: components["responses"]["503.SERVICE_UNAVAILABLE"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The API is up. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "status": "healthy",
                     *         "version": "0.1.0"
                     *       },
                     *       "_links": {
                     *         "self": {
                     *           "href": "/v1/health"
                     *         }
                     *       },
                     *       "_meta": {
                     *         "timestamp": "2026-11-21T10:00:00Z",
                     *         "traceId": "1-6920a1b2-4c1f0a9be1b24c7d9a55f001"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["HealthDocument"];
                };
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.UNAUTHENTICATED"];
            429: components["responses"]["429.RATE_LIMITED"];
            500: components["responses"]["500.INTERNAL_ERROR"];
            503: components["responses"]["503.SERVICE_UNAVAILABLE"];
        };
    };
    getContract: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The OpenAPI document. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contract"];
                };
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.UNAUTHENTICATED"];
            429: components["responses"]["429.RATE_LIMITED"];
            500: components["responses"]["500.INTERNAL_ERROR"];
            503: components["responses"]["503.SERVICE_UNAVAILABLE"];
        };
    };
    listTenants: {
        parameters: {
            query?: {
                /** @description Only tenants in this state. */
                status?: components["schemas"]["TenantStatus"];
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the page starts, as the `next` link of the page before gave it. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of tenants. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "tenantId": "ten_01JD0000000000000000000001",
                     *           "name": "Acme",
                     *           "contactEmail": "office@acme.test",
                     *           "plan": "standard",
                     *           "status": "active",
                     *           "revision": 1,
                     *           "createdAt": "2026-11-21T10:00:00Z",
                     *           "updatedAt": "2026-11-21T10:00:00Z",
                     *           "_links": {
                     *             "self": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001"
                     *             },
                     *             "update": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001",
                     *               "method": "PATCH",
                     *               "title": "Change the organisation"
                     *             },
                     *             "sites": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001/sites",
                     *               "title": "The tenant's sites"
                     *             },
                     *             "create-site": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001/sites",
                     *               "method": "POST",
                     *               "title": "Create an empty site"
                     *             },
                     *             "generate": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001/generations",
                     *               "method": "POST",
                     *               "title": "Describe a page and have it written"
                     *             },
                     *             "generations": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001/generations",
                     *               "title": "What was generated"
                     *             },
                     *             "brand": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001/brand",
                     *               "title": "Colours, fonts and tone"
                     *             },
                     *             "assets": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001/assets",
                     *               "title": "Logos, pictures and fonts"
                     *             },
                     *             "users": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001/users",
                     *               "title": "People"
                     *             },
                     *             "invitations": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001/invitations",
                     *               "title": "Invitations"
                     *             },
                     *             "units": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001/hierarchy",
                     *               "title": "Divisions, groups and teams"
                     *             },
                     *             "operations": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001/operations",
                     *               "title": "Long-running work"
                     *             },
                     *             "events": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001/events",
                     *               "title": "What happened"
                     *             },
                     *             "suspend": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001/suspend",
                     *               "method": "POST",
                     *               "title": "Suspend"
                     *             },
                     *             "park": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001/park",
                     *               "method": "POST",
                     *               "title": "Park"
                     *             },
                     *             "delete": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001",
                     *               "method": "DELETE",
                     *               "title": "Delete"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "_links": {
                     *         "self": {
                     *           "href": "/v1/tenants"
                     *         }
                     *       },
                     *       "_meta": {
                     *         "timestamp": "2026-11-21T10:00:00Z",
                     *         "traceId": "1-6920a1b2-4c1f0a9be1b24c7d9a55f001",
                     *         "page": {
                     *           "limit": 20,
                     *           "count": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TenantCollection"];
                };
            };
            400: components["responses"]["400.INVALID_CURSOR.VALIDATION_FAILED"];
            401: components["responses"]["401.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            429: components["responses"]["429.RATE_LIMITED"];
            500: components["responses"]["500.INTERNAL_ERROR"];
            503: components["responses"]["503.SERVICE_UNAVAILABLE"];
        };
    };
    createTenant: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own key for this request. The same key and body within 24 hours answer the same response again.
                 * @example 7f3c2a9e-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Harbour Lights",
                 *       "adminEmail": "mia@harbour.test",
                 *       "plan": "standard"
                 *     }
                 */
                "application/json": components["schemas"]["TenantCreate"];
            };
        };
        responses: {
            /** @description The tenant. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "tenantId": "ten_01JD0000000000000000000001",
                     *         "name": "Acme",
                     *         "contactEmail": "office@acme.test",
                     *         "plan": "standard",
                     *         "status": "active",
                     *         "revision": 1,
                     *         "createdAt": "2026-11-21T10:00:00Z",
                     *         "updatedAt": "2026-11-21T10:00:00Z"
                     *       },
                     *       "_links": {
                     *         "self": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001"
                     *         },
                     *         "update": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001",
                     *           "method": "PATCH",
                     *           "title": "Change the organisation"
                     *         },
                     *         "sites": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites",
                     *           "title": "The tenant's sites"
                     *         },
                     *         "create-site": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites",
                     *           "method": "POST",
                     *           "title": "Create an empty site"
                     *         },
                     *         "generate": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/generations",
                     *           "method": "POST",
                     *           "title": "Describe a page and have it written"
                     *         },
                     *         "generations": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/generations",
                     *           "title": "What was generated"
                     *         },
                     *         "brand": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/brand",
                     *           "title": "Colours, fonts and tone"
                     *         },
                     *         "assets": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/assets",
                     *           "title": "Logos, pictures and fonts"
                     *         },
                     *         "users": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/users",
                     *           "title": "People"
                     *         },
                     *         "invitations": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/invitations",
                     *           "title": "Invitations"
                     *         },
                     *         "units": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/hierarchy",
                     *           "title": "Divisions, groups and teams"
                     *         },
                     *         "operations": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/operations",
                     *           "title": "Long-running work"
                     *         },
                     *         "events": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/events",
                     *           "title": "What happened"
                     *         },
                     *         "suspend": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/suspend",
                     *           "method": "POST",
                     *           "title": "Suspend"
                     *         },
                     *         "park": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/park",
                     *           "method": "POST",
                     *           "title": "Park"
                     *         },
                     *         "delete": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001",
                     *           "method": "DELETE",
                     *           "title": "Delete"
                     *         }
                     *       },
                     *       "_meta": {
                     *         "timestamp": "2026-11-21T10:00:00Z",
                     *         "traceId": "1-6920a1b2-4c1f0a9be1b24c7d9a55f001"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TenantDocument"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_PROGRESS.TENANT_EXISTS"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["429.RATE_LIMITED"];
            500: components["responses"]["500.INTERNAL_ERROR"];
            503: components["responses"]["503.SERVICE_UNAVAILABLE"];
        };
    };
    getTenant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tenant. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "tenantId": "ten_01JD0000000000000000000001",
                     *         "name": "Acme",
                     *         "contactEmail": "office@acme.test",
                     *         "plan": "standard",
                     *         "status": "active",
                     *         "revision": 1,
                     *         "createdAt": "2026-11-21T10:00:00Z",
                     *         "updatedAt": "2026-11-21T10:00:00Z"
                     *       },
                     *       "_links": {
                     *         "self": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001"
                     *         },
                     *         "update": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001",
                     *           "method": "PATCH",
                     *           "title": "Change the organisation"
                     *         },
                     *         "sites": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites",
                     *           "title": "The tenant's sites"
                     *         },
                     *         "create-site": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites",
                     *           "method": "POST",
                     *           "title": "Create an empty site"
                     *         },
                     *         "generate": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/generations",
                     *           "method": "POST",
                     *           "title": "Describe a page and have it written"
                     *         },
                     *         "generations": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/generations",
                     *           "title": "What was generated"
                     *         },
                     *         "brand": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/brand",
                     *           "title": "Colours, fonts and tone"
                     *         },
                     *         "assets": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/assets",
                     *           "title": "Logos, pictures and fonts"
                     *         },
                     *         "users": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/users",
                     *           "title": "People"
                     *         },
                     *         "invitations": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/invitations",
                     *           "title": "Invitations"
                     *         },
                     *         "units": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/hierarchy",
                     *           "title": "Divisions, groups and teams"
                     *         },
                     *         "operations": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/operations",
                     *           "title": "Long-running work"
                     *         },
                     *         "events": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/events",
                     *           "title": "What happened"
                     *         },
                     *         "suspend": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/suspend",
                     *           "method": "POST",
                     *           "title": "Suspend"
                     *         },
                     *         "park": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/park",
                     *           "method": "POST",
                     *           "title": "Park"
                     *         },
                     *         "delete": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001",
                     *           "method": "DELETE",
                     *           "title": "Delete"
                     *         }
                     *       },
                     *       "_meta": {
                     *         "timestamp": "2026-11-21T10:00:00Z",
                     *         "traceId": "1-6920a1b2-4c1f0a9be1b24c7d9a55f001"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TenantDocument"];
                };
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.UNAUTHENTICATED"];
            403: components["responses"]["403.TENANT_FORBIDDEN"];
            404: components["responses"]["404.TENANT_NOT_FOUND"];
            429: components["responses"]["429.RATE_LIMITED"];
            500: components["responses"]["500.INTERNAL_ERROR"];
            503: components["responses"]["503.SERVICE_UNAVAILABLE"];
        };
    };
    deleteTenant: {
        parameters: {
            query?: {
                /** @description Archive the tenant's sites too. */
                force?: boolean;
            };
            header?: {
                /**
                 * @description Make the change only if the resource still has this revision. `*` takes any.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tenant is closed. Deleting it again changes nothing. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN.TENANT_FORBIDDEN"];
            404: components["responses"]["404.TENANT_NOT_FOUND"];
            409: components["responses"]["409.CONFLICT"];
            412: components["responses"]["412.PRECONDITION_FAILED"];
            422: components["responses"]["422.DEPENDENCIES_EXIST"];
            429: components["responses"]["429.RATE_LIMITED"];
            500: components["responses"]["500.INTERNAL_ERROR"];
            503: components["responses"]["503.SERVICE_UNAVAILABLE"];
        };
    };
    updateTenant: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Make the change only if the resource still has this revision. `*` takes any.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "contactEmail": "office@acme.test"
                 *     }
                 */
                "application/json": components["schemas"]["TenantUpdate"];
            };
        };
        responses: {
            /** @description The tenant as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "tenantId": "ten_01JD0000000000000000000001",
                     *         "name": "Acme",
                     *         "contactEmail": "office@acme.test",
                     *         "plan": "standard",
                     *         "status": "active",
                     *         "revision": 1,
                     *         "createdAt": "2026-11-21T10:00:00Z",
                     *         "updatedAt": "2026-11-21T10:00:00Z"
                     *       },
                     *       "_links": {
                     *         "self": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001"
                     *         },
                     *         "update": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001",
                     *           "method": "PATCH",
                     *           "title": "Change the organisation"
                     *         },
                     *         "sites": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites",
                     *           "title": "The tenant's sites"
                     *         },
                     *         "create-site": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites",
                     *           "method": "POST",
                     *           "title": "Create an empty site"
                     *         },
                     *         "generate": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/generations",
                     *           "method": "POST",
                     *           "title": "Describe a page and have it written"
                     *         },
                     *         "generations": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/generations",
                     *           "title": "What was generated"
                     *         },
                     *         "brand": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/brand",
                     *           "title": "Colours, fonts and tone"
                     *         },
                     *         "assets": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/assets",
                     *           "title": "Logos, pictures and fonts"
                     *         },
                     *         "users": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/users",
                     *           "title": "People"
                     *         },
                     *         "invitations": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/invitations",
                     *           "title": "Invitations"
                     *         },
                     *         "units": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/hierarchy",
                     *           "title": "Divisions, groups and teams"
                     *         },
                     *         "operations": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/operations",
                     *           "title": "Long-running work"
                     *         },
                     *         "events": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/events",
                     *           "title": "What happened"
                     *         },
                     *         "suspend": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/suspend",
                     *           "method": "POST",
                     *           "title": "Suspend"
                     *         },
                     *         "park": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/park",
                     *           "method": "POST",
                     *           "title": "Park"
                     *         },
                     *         "delete": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001",
                     *           "method": "DELETE",
                     *           "title": "Delete"
                     *         }
                     *       },
                     *       "_meta": {
                     *         "timestamp": "2026-11-21T10:00:00Z",
                     *         "traceId": "1-6920a1b2-4c1f0a9be1b24c7d9a55f001"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TenantDocument"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN.TENANT_FORBIDDEN"];
            404: components["responses"]["404.TENANT_NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.TENANT_EXISTS.TENANT_NOT_ACTIVE"];
            412: components["responses"]["412.PRECONDITION_FAILED"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["429.RATE_LIMITED"];
            500: components["responses"]["500.INTERNAL_ERROR"];
            503: components["responses"]["503.SERVICE_UNAVAILABLE"];
        };
    };
    suspendTenant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "The invoice of October is unpaid"
                 *     }
                 */
                "application/json": components["schemas"]["TenantSuspend"];
            };
        };
        responses: {
            /** @description The tenant as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "tenantId": "ten_01JD0000000000000000000001",
                     *         "name": "Acme",
                     *         "contactEmail": "office@acme.test",
                     *         "plan": "standard",
                     *         "status": "active",
                     *         "revision": 1,
                     *         "createdAt": "2026-11-21T10:00:00Z",
                     *         "updatedAt": "2026-11-21T10:00:00Z"
                     *       },
                     *       "_links": {
                     *         "self": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001"
                     *         },
                     *         "update": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001",
                     *           "method": "PATCH",
                     *           "title": "Change the organisation"
                     *         },
                     *         "sites": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites",
                     *           "title": "The tenant's sites"
                     *         },
                     *         "create-site": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites",
                     *           "method": "POST",
                     *           "title": "Create an empty site"
                     *         },
                     *         "generate": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/generations",
                     *           "method": "POST",
                     *           "title": "Describe a page and have it written"
                     *         },
                     *         "generations": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/generations",
                     *           "title": "What was generated"
                     *         },
                     *         "brand": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/brand",
                     *           "title": "Colours, fonts and tone"
                     *         },
                     *         "assets": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/assets",
                     *           "title": "Logos, pictures and fonts"
                     *         },
                     *         "users": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/users",
                     *           "title": "People"
                     *         },
                     *         "invitations": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/invitations",
                     *           "title": "Invitations"
                     *         },
                     *         "units": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/hierarchy",
                     *           "title": "Divisions, groups and teams"
                     *         },
                     *         "operations": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/operations",
                     *           "title": "Long-running work"
                     *         },
                     *         "events": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/events",
                     *           "title": "What happened"
                     *         },
                     *         "suspend": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/suspend",
                     *           "method": "POST",
                     *           "title": "Suspend"
                     *         },
                     *         "park": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/park",
                     *           "method": "POST",
                     *           "title": "Park"
                     *         },
                     *         "delete": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001",
                     *           "method": "DELETE",
                     *           "title": "Delete"
                     *         }
                     *       },
                     *       "_meta": {
                     *         "timestamp": "2026-11-21T10:00:00Z",
                     *         "traceId": "1-6920a1b2-4c1f0a9be1b24c7d9a55f001"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TenantDocument"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN.TENANT_FORBIDDEN"];
            404: components["responses"]["404.TENANT_NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.INVALID_STATE"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["429.RATE_LIMITED"];
            500: components["responses"]["500.INTERNAL_ERROR"];
            503: components["responses"]["503.SERVICE_UNAVAILABLE"];
        };
    };
    resumeTenant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tenant as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "tenantId": "ten_01JD0000000000000000000001",
                     *         "name": "Acme",
                     *         "contactEmail": "office@acme.test",
                     *         "plan": "standard",
                     *         "status": "active",
                     *         "revision": 1,
                     *         "createdAt": "2026-11-21T10:00:00Z",
                     *         "updatedAt": "2026-11-21T10:00:00Z"
                     *       },
                     *       "_links": {
                     *         "self": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001"
                     *         },
                     *         "update": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001",
                     *           "method": "PATCH",
                     *           "title": "Change the organisation"
                     *         },
                     *         "sites": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites",
                     *           "title": "The tenant's sites"
                     *         },
                     *         "create-site": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites",
                     *           "method": "POST",
                     *           "title": "Create an empty site"
                     *         },
                     *         "generate": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/generations",
                     *           "method": "POST",
                     *           "title": "Describe a page and have it written"
                     *         },
                     *         "generations": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/generations",
                     *           "title": "What was generated"
                     *         },
                     *         "brand": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/brand",
                     *           "title": "Colours, fonts and tone"
                     *         },
                     *         "assets": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/assets",
                     *           "title": "Logos, pictures and fonts"
                     *         },
                     *         "users": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/users",
                     *           "title": "People"
                     *         },
                     *         "invitations": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/invitations",
                     *           "title": "Invitations"
                     *         },
                     *         "units": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/hierarchy",
                     *           "title": "Divisions, groups and teams"
                     *         },
                     *         "operations": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/operations",
                     *           "title": "Long-running work"
                     *         },
                     *         "events": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/events",
                     *           "title": "What happened"
                     *         },
                     *         "suspend": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/suspend",
                     *           "method": "POST",
                     *           "title": "Suspend"
                     *         },
                     *         "park": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/park",
                     *           "method": "POST",
                     *           "title": "Park"
                     *         },
                     *         "delete": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001",
                     *           "method": "DELETE",
                     *           "title": "Delete"
                     *         }
                     *       },
                     *       "_meta": {
                     *         "timestamp": "2026-11-21T10:00:00Z",
                     *         "traceId": "1-6920a1b2-4c1f0a9be1b24c7d9a55f001"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TenantDocument"];
                };
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN.TENANT_FORBIDDEN"];
            404: components["responses"]["404.TENANT_NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.INVALID_STATE"];
            429: components["responses"]["429.RATE_LIMITED"];
            500: components["responses"]["500.INTERNAL_ERROR"];
            503: components["responses"]["503.SERVICE_UNAVAILABLE"];
        };
    };
    parkTenant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Closed for the winter season",
                 *       "confirm": true
                 *     }
                 */
                "application/json": components["schemas"]["TenantPark"];
            };
        };
        responses: {
            /** @description The tenant as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "tenantId": "ten_01JD0000000000000000000001",
                     *         "name": "Acme",
                     *         "contactEmail": "office@acme.test",
                     *         "plan": "standard",
                     *         "status": "active",
                     *         "revision": 1,
                     *         "createdAt": "2026-11-21T10:00:00Z",
                     *         "updatedAt": "2026-11-21T10:00:00Z"
                     *       },
                     *       "_links": {
                     *         "self": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001"
                     *         },
                     *         "update": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001",
                     *           "method": "PATCH",
                     *           "title": "Change the organisation"
                     *         },
                     *         "sites": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites",
                     *           "title": "The tenant's sites"
                     *         },
                     *         "create-site": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites",
                     *           "method": "POST",
                     *           "title": "Create an empty site"
                     *         },
                     *         "generate": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/generations",
                     *           "method": "POST",
                     *           "title": "Describe a page and have it written"
                     *         },
                     *         "generations": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/generations",
                     *           "title": "What was generated"
                     *         },
                     *         "brand": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/brand",
                     *           "title": "Colours, fonts and tone"
                     *         },
                     *         "assets": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/assets",
                     *           "title": "Logos, pictures and fonts"
                     *         },
                     *         "users": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/users",
                     *           "title": "People"
                     *         },
                     *         "invitations": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/invitations",
                     *           "title": "Invitations"
                     *         },
                     *         "units": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/hierarchy",
                     *           "title": "Divisions, groups and teams"
                     *         },
                     *         "operations": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/operations",
                     *           "title": "Long-running work"
                     *         },
                     *         "events": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/events",
                     *           "title": "What happened"
                     *         },
                     *         "suspend": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/suspend",
                     *           "method": "POST",
                     *           "title": "Suspend"
                     *         },
                     *         "park": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/park",
                     *           "method": "POST",
                     *           "title": "Park"
                     *         },
                     *         "delete": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001",
                     *           "method": "DELETE",
                     *           "title": "Delete"
                     *         }
                     *       },
                     *       "_meta": {
                     *         "timestamp": "2026-11-21T10:00:00Z",
                     *         "traceId": "1-6920a1b2-4c1f0a9be1b24c7d9a55f001"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TenantDocument"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN.TENANT_FORBIDDEN"];
            404: components["responses"]["404.TENANT_NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.INVALID_STATE"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.CONFIRMATION_REQUIRED"];
            429: components["responses"]["429.RATE_LIMITED"];
            500: components["responses"]["500.INTERNAL_ERROR"];
            503: components["responses"]["503.SERVICE_UNAVAILABLE"];
        };
    };
    unparkTenant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tenant as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "tenantId": "ten_01JD0000000000000000000001",
                     *         "name": "Acme",
                     *         "contactEmail": "office@acme.test",
                     *         "plan": "standard",
                     *         "status": "active",
                     *         "revision": 1,
                     *         "createdAt": "2026-11-21T10:00:00Z",
                     *         "updatedAt": "2026-11-21T10:00:00Z"
                     *       },
                     *       "_links": {
                     *         "self": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001"
                     *         },
                     *         "update": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001",
                     *           "method": "PATCH",
                     *           "title": "Change the organisation"
                     *         },
                     *         "sites": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites",
                     *           "title": "The tenant's sites"
                     *         },
                     *         "create-site": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites",
                     *           "method": "POST",
                     *           "title": "Create an empty site"
                     *         },
                     *         "generate": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/generations",
                     *           "method": "POST",
                     *           "title": "Describe a page and have it written"
                     *         },
                     *         "generations": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/generations",
                     *           "title": "What was generated"
                     *         },
                     *         "brand": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/brand",
                     *           "title": "Colours, fonts and tone"
                     *         },
                     *         "assets": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/assets",
                     *           "title": "Logos, pictures and fonts"
                     *         },
                     *         "users": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/users",
                     *           "title": "People"
                     *         },
                     *         "invitations": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/invitations",
                     *           "title": "Invitations"
                     *         },
                     *         "units": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/hierarchy",
                     *           "title": "Divisions, groups and teams"
                     *         },
                     *         "operations": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/operations",
                     *           "title": "Long-running work"
                     *         },
                     *         "events": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/events",
                     *           "title": "What happened"
                     *         },
                     *         "suspend": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/suspend",
                     *           "method": "POST",
                     *           "title": "Suspend"
                     *         },
                     *         "park": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/park",
                     *           "method": "POST",
                     *           "title": "Park"
                     *         },
                     *         "delete": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001",
                     *           "method": "DELETE",
                     *           "title": "Delete"
                     *         }
                     *       },
                     *       "_meta": {
                     *         "timestamp": "2026-11-21T10:00:00Z",
                     *         "traceId": "1-6920a1b2-4c1f0a9be1b24c7d9a55f001"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TenantDocument"];
                };
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN.TENANT_FORBIDDEN"];
            404: components["responses"]["404.TENANT_NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.INVALID_STATE"];
            429: components["responses"]["429.RATE_LIMITED"];
            500: components["responses"]["500.INTERNAL_ERROR"];
            503: components["responses"]["503.SERVICE_UNAVAILABLE"];
        };
    };
    listUnits: {
        parameters: {
            query?: {
                /** @description Only units directly below this one. */
                parentId?: components["schemas"]["UnitId"];
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the page starts, as the `next` link of the page before gave it. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of units. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "unitId": "unit_01JD0000000000000000000001",
                     *           "tenantId": "ten_01JD0000000000000000000001",
                     *           "kind": "division",
                     *           "name": "Marketing",
                     *           "childCount": 0,
                     *           "memberCount": 0,
                     *           "revision": 1,
                     *           "createdAt": "2026-11-21T10:00:00Z",
                     *           "updatedAt": "2026-11-21T10:00:00Z",
                     *           "_links": {
                     *             "self": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001/units/unit_01JD0000000000000000000001"
                     *             },
                     *             "units": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001/units",
                     *               "title": "What is below it"
                     *             },
                     *             "create-unit": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001/units",
                     *               "method": "POST",
                     *               "title": "Create a unit below it"
                     *             },
                     *             "update": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001/units/unit_01JD0000000000000000000001",
                     *               "method": "PATCH",
                     *               "title": "Rename it"
                     *             },
                     *             "delete": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001/units/unit_01JD0000000000000000000001",
                     *               "method": "DELETE",
                     *               "title": "Delete it"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "_links": {
                     *         "self": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/units"
                     *         }
                     *       },
                     *       "_meta": {
                     *         "timestamp": "2026-11-21T10:00:00Z",
                     *         "traceId": "1-6920a1b2-4c1f0a9be1b24c7d9a55f001",
                     *         "page": {
                     *           "limit": 20,
                     *           "count": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["UnitCollection"];
                };
            };
            400: components["responses"]["400.INVALID_CURSOR.VALIDATION_FAILED"];
            401: components["responses"]["401.UNAUTHENTICATED"];
            403: components["responses"]["403.TENANT_FORBIDDEN"];
            404: components["responses"]["404.TENANT_NOT_FOUND"];
            429: components["responses"]["429.RATE_LIMITED"];
            500: components["responses"]["500.INTERNAL_ERROR"];
            503: components["responses"]["503.SERVICE_UNAVAILABLE"];
        };
    };
    createUnit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own key for this request. The same key and body within 24 hours answer the same response again.
                 * @example 7f3c2a9e-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Marketing"
                 *     }
                 */
                "application/json": components["schemas"]["UnitCreate"];
            };
        };
        responses: {
            /** @description The unit. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "unitId": "unit_01JD0000000000000000000001",
                     *         "tenantId": "ten_01JD0000000000000000000001",
                     *         "kind": "division",
                     *         "name": "Marketing",
                     *         "childCount": 0,
                     *         "memberCount": 0,
                     *         "revision": 1,
                     *         "createdAt": "2026-11-21T10:00:00Z",
                     *         "updatedAt": "2026-11-21T10:00:00Z"
                     *       },
                     *       "_links": {
                     *         "self": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/units/unit_01JD0000000000000000000001"
                     *         },
                     *         "units": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/units",
                     *           "title": "What is below it"
                     *         },
                     *         "create-unit": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/units",
                     *           "method": "POST",
                     *           "title": "Create a unit below it"
                     *         },
                     *         "update": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/units/unit_01JD0000000000000000000001",
                     *           "method": "PATCH",
                     *           "title": "Rename it"
                     *         },
                     *         "delete": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/units/unit_01JD0000000000000000000001",
                     *           "method": "DELETE",
                     *           "title": "Delete it"
                     *         }
                     *       },
                     *       "_meta": {
                     *         "timestamp": "2026-11-21T10:00:00Z",
                     *         "traceId": "1-6920a1b2-4c1f0a9be1b24c7d9a55f001"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["UnitDocument"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN.TENANT_FORBIDDEN"];
            404: components["responses"]["404.TENANT_NOT_FOUND.UNIT_NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_PROGRESS.TENANT_NOT_ACTIVE.UNIT_EXISTS"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_KEY_REUSED.UNIT_LIMIT_EXCEEDED.UNIT_TOO_DEEP"];
            429: components["responses"]["429.RATE_LIMITED"];
            500: components["responses"]["500.INTERNAL_ERROR"];
            503: components["responses"]["503.SERVICE_UNAVAILABLE"];
        };
    };
    getUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
                /** @description The unit. */
                unitId: components["parameters"]["UnitId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The unit. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "unitId": "unit_01JD0000000000000000000001",
                     *         "tenantId": "ten_01JD0000000000000000000001",
                     *         "kind": "division",
                     *         "name": "Marketing",
                     *         "childCount": 0,
                     *         "memberCount": 0,
                     *         "revision": 1,
                     *         "createdAt": "2026-11-21T10:00:00Z",
                     *         "updatedAt": "2026-11-21T10:00:00Z"
                     *       },
                     *       "_links": {
                     *         "self": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/units/unit_01JD0000000000000000000001"
                     *         },
                     *         "units": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/units",
                     *           "title": "What is below it"
                     *         },
                     *         "create-unit": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/units",
                     *           "method": "POST",
                     *           "title": "Create a unit below it"
                     *         },
                     *         "update": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/units/unit_01JD0000000000000000000001",
                     *           "method": "PATCH",
                     *           "title": "Rename it"
                     *         },
                     *         "delete": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/units/unit_01JD0000000000000000000001",
                     *           "method": "DELETE",
                     *           "title": "Delete it"
                     *         }
                     *       },
                     *       "_meta": {
                     *         "timestamp": "2026-11-21T10:00:00Z",
                     *         "traceId": "1-6920a1b2-4c1f0a9be1b24c7d9a55f001"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["UnitDocument"];
                };
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.UNAUTHENTICATED"];
            403: components["responses"]["403.TENANT_FORBIDDEN"];
            404: components["responses"]["404.TENANT_NOT_FOUND.UNIT_NOT_FOUND"];
            429: components["responses"]["429.RATE_LIMITED"];
            500: components["responses"]["500.INTERNAL_ERROR"];
            503: components["responses"]["503.SERVICE_UNAVAILABLE"];
        };
    };
    deleteUnit: {
        parameters: {
            query?: {
                /** @description Delete what is below it too, and take people out of its teams. */
                cascade?: boolean;
            };
            header?: {
                /**
                 * @description Make the change only if the resource still has this revision. `*` takes any.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
                /** @description The unit. */
                unitId: components["parameters"]["UnitId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The unit is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN.TENANT_FORBIDDEN"];
            404: components["responses"]["404.TENANT_NOT_FOUND.UNIT_NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.TENANT_NOT_ACTIVE.UNIT_NOT_EMPTY"];
            412: components["responses"]["412.PRECONDITION_FAILED"];
            422: components["responses"]["422.UNIT_TOO_LARGE"];
            429: components["responses"]["429.RATE_LIMITED"];
            500: components["responses"]["500.INTERNAL_ERROR"];
            503: components["responses"]["503.SERVICE_UNAVAILABLE"];
        };
    };
    updateUnit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Make the change only if the resource still has this revision. `*` takes any.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
                /** @description The unit. */
                unitId: components["parameters"]["UnitId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Marketing and Sales"
                 *     }
                 */
                "application/json": components["schemas"]["UnitUpdate"];
            };
        };
        responses: {
            /** @description The unit as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "unitId": "unit_01JD0000000000000000000001",
                     *         "tenantId": "ten_01JD0000000000000000000001",
                     *         "kind": "division",
                     *         "name": "Marketing",
                     *         "childCount": 0,
                     *         "memberCount": 0,
                     *         "revision": 1,
                     *         "createdAt": "2026-11-21T10:00:00Z",
                     *         "updatedAt": "2026-11-21T10:00:00Z"
                     *       },
                     *       "_links": {
                     *         "self": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/units/unit_01JD0000000000000000000001"
                     *         },
                     *         "units": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/units",
                     *           "title": "What is below it"
                     *         },
                     *         "create-unit": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/units",
                     *           "method": "POST",
                     *           "title": "Create a unit below it"
                     *         },
                     *         "update": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/units/unit_01JD0000000000000000000001",
                     *           "method": "PATCH",
                     *           "title": "Rename it"
                     *         },
                     *         "delete": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/units/unit_01JD0000000000000000000001",
                     *           "method": "DELETE",
                     *           "title": "Delete it"
                     *         }
                     *       },
                     *       "_meta": {
                     *         "timestamp": "2026-11-21T10:00:00Z",
                     *         "traceId": "1-6920a1b2-4c1f0a9be1b24c7d9a55f001"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["UnitDocument"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN.TENANT_FORBIDDEN"];
            404: components["responses"]["404.TENANT_NOT_FOUND.UNIT_NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.TENANT_NOT_ACTIVE.UNIT_EXISTS"];
            412: components["responses"]["412.PRECONDITION_FAILED"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["429.RATE_LIMITED"];
            500: components["responses"]["500.INTERNAL_ERROR"];
            503: components["responses"]["503.SERVICE_UNAVAILABLE"];
        };
    };
    getHierarchy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tree. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "tenantId": "ten_01JD0000000000000000000001",
                     *         "divisions": []
                     *       },
                     *       "_links": {
                     *         "self": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/hierarchy"
                     *         },
                     *         "tenant": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001"
                     *         },
                     *         "units": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/units",
                     *           "title": "As a list"
                     *         },
                     *         "create-unit": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/units",
                     *           "method": "POST",
                     *           "title": "Create a division"
                     *         }
                     *       },
                     *       "_meta": {
                     *         "timestamp": "2026-11-21T10:00:00Z",
                     *         "traceId": "1-6920a1b2-4c1f0a9be1b24c7d9a55f001"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["HierarchyDocument"];
                };
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.UNAUTHENTICATED"];
            403: components["responses"]["403.TENANT_FORBIDDEN"];
            404: components["responses"]["404.TENANT_NOT_FOUND"];
            429: components["responses"]["429.RATE_LIMITED"];
            500: components["responses"]["500.INTERNAL_ERROR"];
            503: components["responses"]["503.SERVICE_UNAVAILABLE"];
        };
    };
    getBrand: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The brand. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "tenantId": "ten_01JD0000000000000000000001",
                     *         "configured": true,
                     *         "primaryColor": "#0B6E4F",
                     *         "revision": 1,
                     *         "updatedAt": "2026-11-21T10:00:00Z"
                     *       },
                     *       "_links": {
                     *         "self": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/brand"
                     *         },
                     *         "tenant": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001"
                     *         },
                     *         "update": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/brand",
                     *           "method": "PUT",
                     *           "title": "Change the brand"
                     *         }
                     *       },
                     *       "_meta": {
                     *         "timestamp": "2026-11-21T10:00:00Z",
                     *         "traceId": "1-6920a1b2-4c1f0a9be1b24c7d9a55f001"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["BrandDocument"];
                };
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.UNAUTHENTICATED"];
            403: components["responses"]["403.TENANT_FORBIDDEN"];
            404: components["responses"]["404.TENANT_NOT_FOUND"];
            429: components["responses"]["429.RATE_LIMITED"];
            500: components["responses"]["500.INTERNAL_ERROR"];
            503: components["responses"]["503.SERVICE_UNAVAILABLE"];
        };
    };
    updateBrand: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Make the change only if the resource still has this revision. `*` takes any.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "companyName": "Acme Bakery",
                 *       "primaryColor": "#0B6E4F",
                 *       "secondaryColor": "#08415C",
                 *       "accentColor": "#CC2936",
                 *       "tone": "warm"
                 *     }
                 */
                "application/json": components["schemas"]["BrandUpdate"];
            };
        };
        responses: {
            /** @description The brand as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "tenantId": "ten_01JD0000000000000000000001",
                     *         "configured": true,
                     *         "primaryColor": "#0B6E4F",
                     *         "revision": 1,
                     *         "updatedAt": "2026-11-21T10:00:00Z"
                     *       },
                     *       "_links": {
                     *         "self": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/brand"
                     *         },
                     *         "tenant": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001"
                     *         },
                     *         "update": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/brand",
                     *           "method": "PUT",
                     *           "title": "Change the brand"
                     *         }
                     *       },
                     *       "_meta": {
                     *         "timestamp": "2026-11-21T10:00:00Z",
                     *         "traceId": "1-6920a1b2-4c1f0a9be1b24c7d9a55f001"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["BrandDocument"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN.TENANT_FORBIDDEN"];
            404: components["responses"]["404.TENANT_NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.TENANT_NOT_ACTIVE"];
            412: components["responses"]["412.PRECONDITION_FAILED"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["429.RATE_LIMITED"];
            500: components["responses"]["500.INTERNAL_ERROR"];
            503: components["responses"]["503.SERVICE_UNAVAILABLE"];
        };
    };
    listAssets: {
        parameters: {
            query?: {
                /** @description Only assets of this kind. */
                kind?: components["schemas"]["AssetKind"];
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the page starts, as the `next` link of the page before gave it. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of assets. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "assetId": "ast_01JD0000000000000000000001",
                     *           "tenantId": "ten_01JD0000000000000000000001",
                     *           "name": "logo.png",
                     *           "kind": "logo",
                     *           "contentType": "image/png",
                     *           "size": 20480,
                     *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *           "status": "ready",
                     *           "downloadUrl": "https://files.example/tenants/ten_01JD0000000000000000000001/assets/ast_01JD0000000000000000000001",
                     *           "revision": 2,
                     *           "createdAt": "2026-11-21T10:00:00Z",
                     *           "updatedAt": "2026-11-21T10:01:00Z",
                     *           "_links": {
                     *             "self": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001/assets/ast_01JD0000000000000000000001"
                     *             },
                     *             "delete": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001/assets/ast_01JD0000000000000000000001",
                     *               "method": "DELETE",
                     *               "title": "Delete it"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "_links": {
                     *         "self": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/assets"
                     *         }
                     *       },
                     *       "_meta": {
                     *         "timestamp": "2026-11-21T10:00:00Z",
                     *         "traceId": "1-6920a1b2-4c1f0a9be1b24c7d9a55f001",
                     *         "page": {
                     *           "limit": 20,
                     *           "count": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AssetCollection"];
                };
            };
            400: components["responses"]["400.INVALID_CURSOR.VALIDATION_FAILED"];
            401: components["responses"]["401.UNAUTHENTICATED"];
            403: components["responses"]["403.TENANT_FORBIDDEN"];
            404: components["responses"]["404.TENANT_NOT_FOUND"];
            429: components["responses"]["429.RATE_LIMITED"];
            500: components["responses"]["500.INTERNAL_ERROR"];
            503: components["responses"]["503.SERVICE_UNAVAILABLE"];
        };
    };
    createAsset: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own key for this request. The same key and body within 24 hours answer the same response again.
                 * @example 7f3c2a9e-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "logo.png",
                 *       "kind": "logo",
                 *       "contentType": "image/png",
                 *       "size": 20480,
                 *       "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                 *     }
                 */
                "application/json": components["schemas"]["AssetCreate"];
            };
        };
        responses: {
            /** @description The asset, waiting for its file. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "assetId": "ast_01JD0000000000000000000001",
                     *         "tenantId": "ten_01JD0000000000000000000001",
                     *         "name": "logo.png",
                     *         "kind": "logo",
                     *         "contentType": "image/png",
                     *         "size": 20480,
                     *         "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *         "status": "ready",
                     *         "downloadUrl": "https://files.example/tenants/ten_01JD0000000000000000000001/assets/ast_01JD0000000000000000000001",
                     *         "revision": 2,
                     *         "createdAt": "2026-11-21T10:00:00Z",
                     *         "updatedAt": "2026-11-21T10:01:00Z"
                     *       },
                     *       "_links": {
                     *         "self": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/assets/ast_01JD0000000000000000000001"
                     *         },
                     *         "delete": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/assets/ast_01JD0000000000000000000001",
                     *           "method": "DELETE",
                     *           "title": "Delete it"
                     *         }
                     *       },
                     *       "_meta": {
                     *         "timestamp": "2026-11-21T10:00:00Z",
                     *         "traceId": "1-6920a1b2-4c1f0a9be1b24c7d9a55f001"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AssetDocument"];
                };
            };
            /**
             * @description - `MALFORMED_BODY`: The body is not JSON.
             *     - `VALIDATION_FAILED`: The request does not fit the contract.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Sign in first. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `FORBIDDEN`: Your role does not allow this.
             *     - `TENANT_FORBIDDEN`: Not your tenant.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `TENANT_NOT_FOUND`: There is no such tenant. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `CONFLICT`: Somebody else was faster.
             *     - `IDEMPOTENCY_IN_PROGRESS`: The same request is still running.
             *     - `TENANT_NOT_ACTIVE`: The tenant is not active.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `ASSET_TOO_LARGE`: The file is too large.
             *     - `PAYLOAD_TOO_LARGE`: The body is too large.
             */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: The body is not announced as JSON. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `ASSET_TYPE_MISMATCH`: An asset of this kind is another file.
             *     - `IDEMPOTENCY_KEY_REUSED`: The Idempotency-Key belongs to another request.
             *     - `PLAN_LIMIT_EXCEEDED`: The plan's limit is reached.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL_ERROR`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: A service we depend on is not answering. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAsset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
                /** @description The asset. */
                assetId: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The asset. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "assetId": "ast_01JD0000000000000000000001",
                     *         "tenantId": "ten_01JD0000000000000000000001",
                     *         "name": "logo.png",
                     *         "kind": "logo",
                     *         "contentType": "image/png",
                     *         "size": 20480,
                     *         "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *         "status": "ready",
                     *         "downloadUrl": "https://files.example/tenants/ten_01JD0000000000000000000001/assets/ast_01JD0000000000000000000001",
                     *         "revision": 2,
                     *         "createdAt": "2026-11-21T10:00:00Z",
                     *         "updatedAt": "2026-11-21T10:01:00Z"
                     *       },
                     *       "_links": {
                     *         "self": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/assets/ast_01JD0000000000000000000001"
                     *         },
                     *         "delete": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/assets/ast_01JD0000000000000000000001",
                     *           "method": "DELETE",
                     *           "title": "Delete it"
                     *         }
                     *       },
                     *       "_meta": {
                     *         "timestamp": "2026-11-21T10:00:00Z",
                     *         "traceId": "1-6920a1b2-4c1f0a9be1b24c7d9a55f001"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AssetDocument"];
                };
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.UNAUTHENTICATED"];
            403: components["responses"]["403.TENANT_FORBIDDEN"];
            404: components["responses"]["404.ASSET_NOT_FOUND.TENANT_NOT_FOUND"];
            429: components["responses"]["429.RATE_LIMITED"];
            500: components["responses"]["500.INTERNAL_ERROR"];
            503: components["responses"]["503.SERVICE_UNAVAILABLE"];
        };
    };
    deleteAsset: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Make the change only if the resource still has this revision. `*` takes any.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
                /** @description The asset. */
                assetId: components["parameters"]["AssetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The asset is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN.TENANT_FORBIDDEN"];
            404: components["responses"]["404.ASSET_NOT_FOUND.TENANT_NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.TENANT_NOT_ACTIVE"];
            412: components["responses"]["412.PRECONDITION_FAILED"];
            429: components["responses"]["429.RATE_LIMITED"];
            500: components["responses"]["500.INTERNAL_ERROR"];
            503: components["responses"]["503.SERVICE_UNAVAILABLE"];
        };
    };
    listTenantEvents: {
        parameters: {
            query?: {
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the page starts, as the `next` link of the page before gave it. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of events. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "eventId": "evt_01JD0000000000000000000001",
                     *           "tenantId": "ten_01JD0000000000000000000001",
                     *           "action": "SITE_CREATED",
                     *           "actor": "6f0c9a52-1f2d-4a7e-9a55-0d6b8a4f9d11",
                     *           "resourceType": "site",
                     *           "resourceId": "site_01JD0000000000000000000001",
                     *           "outcome": "success",
                     *           "timestamp": "2026-11-21T10:00:00Z",
                     *           "_links": {
                     *             "self": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001/events"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "_links": {
                     *         "self": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/events"
                     *         }
                     *       },
                     *       "_meta": {
                     *         "timestamp": "2026-11-21T10:00:00Z",
                     *         "traceId": "1-6920a1b2-4c1f0a9be1b24c7d9a55f001",
                     *         "page": {
                     *           "limit": 20,
                     *           "count": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TenantEventCollection"];
                };
            };
            400: components["responses"]["400.INVALID_CURSOR.VALIDATION_FAILED"];
            401: components["responses"]["401.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN.TENANT_FORBIDDEN"];
            404: components["responses"]["404.TENANT_NOT_FOUND"];
            429: components["responses"]["429.RATE_LIMITED"];
            500: components["responses"]["500.INTERNAL_ERROR"];
            503: components["responses"]["503.SERVICE_UNAVAILABLE"];
        };
    };
    createSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "admin@acme.test",
                 *       "password": "SiteBuilder-2026!"
                 *     }
                 */
                "application/json": components["schemas"]["SessionCreate"];
            };
        };
        responses: {
            /** @description The session. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    Location: components["headers"]["Location"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "idToken": "eyJhbGciOiJSUzI1NiJ9.example",
                     *         "refreshToken": "eyJjdHkiOiJKV1QifQ.example",
                     *         "expiresIn": 3600,
                     *         "tokenType": "bearer"
                     *       },
                     *       "_links": {
                     *         "root": {
                     *           "href": "/v1",
                     *           "title": "Start here with the token"
                     *         },
                     *         "refresh": {
                     *           "href": "/v1/sessions/refresh",
                     *           "method": "POST",
                     *           "title": "Get a new ID token"
                     *         }
                     *       },
                     *       "_meta": {
                     *         "timestamp": "2026-11-21T10:00:00Z",
                     *         "traceId": "1-6920a1b2-4c1f0a9be1b24c7d9a55f001"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SessionDocument"];
                };
            };
            /**
             * @description - `MALFORMED_BODY`: The body is not JSON.
             *     - `VALIDATION_FAILED`: The request does not fit the contract.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `INVALID_CREDENTIALS`: E-mail or password is wrong.
             *     - `UNAUTHENTICATED`: Sign in first.
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `PASSWORD_CHANGE_REQUIRED`: Choose a new password first.
             *     - `SIGN_IN_BLOCKED`: This account cannot sign in here.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: The body is too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: The body is not announced as JSON. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INVALID_PASSWORD`: The password is too weak. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL_ERROR`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: A service we depend on is not answering. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refreshSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "refreshToken": "eyJjdHkiOiJKV1QifQ.example"
                 *     }
                 */
                "application/json": components["schemas"]["SessionRefresh"];
            };
        };
        responses: {
            /** @description The session with its new ID token. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    Location: components["headers"]["Location"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "idToken": "eyJhbGciOiJSUzI1NiJ9.example",
                     *         "refreshToken": "eyJjdHkiOiJKV1QifQ.example",
                     *         "expiresIn": 3600,
                     *         "tokenType": "bearer"
                     *       },
                     *       "_links": {
                     *         "root": {
                     *           "href": "/v1",
                     *           "title": "Start here with the token"
                     *         },
                     *         "refresh": {
                     *           "href": "/v1/sessions/refresh",
                     *           "method": "POST",
                     *           "title": "Get a new ID token"
                     *         }
                     *       },
                     *       "_meta": {
                     *         "timestamp": "2026-11-21T10:00:00Z",
                     *         "traceId": "1-6920a1b2-4c1f0a9be1b24c7d9a55f001"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SessionDocument"];
                };
            };
            /**
             * @description - `MALFORMED_BODY`: The body is not JSON.
             *     - `VALIDATION_FAILED`: The request does not fit the contract.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `INVALID_CREDENTIALS`: E-mail or password is wrong.
             *     - `UNAUTHENTICATED`: Sign in first.
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `SIGN_IN_BLOCKED`: This account cannot sign in here. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: The body is too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: The body is not announced as JSON. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL_ERROR`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: A service we depend on is not answering. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    registerTenant: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "mia@harbour.test",
                 *       "organizationName": "Harbour Lights"
                 *     }
                 */
                "application/json": components["schemas"]["RegistrationCreate"];
            };
        };
        responses: {
            /** @description What was registered; the mail is on its way. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    Location: components["headers"]["Location"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "email": "mia@harbour.test",
                     *         "organizationName": "Harbour Lights",
                     *         "expiresAt": "2026-11-28T10:00:00Z"
                     *       },
                     *       "_links": {
                     *         "sign-in": {
                     *           "href": "/v1/sessions",
                     *           "method": "POST",
                     *           "title": "Sign in once you have a password"
                     *         }
                     *       },
                     *       "_meta": {
                     *         "timestamp": "2026-11-21T10:00:00Z",
                     *         "traceId": "1-6920a1b2-4c1f0a9be1b24c7d9a55f001"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["RegistrationDocument"];
                };
            };
            /**
             * @description - `MALFORMED_BODY`: The body is not JSON.
             *     - `VALIDATION_FAILED`: The request does not fit the contract.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Sign in first. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `CONFLICT`: Somebody else was faster.
             *     - `TENANT_EXISTS`: The name is taken.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: The body is too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: The body is not announced as JSON. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL_ERROR`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: A service we depend on is not answering. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "userId": "6f0c9a52-1f2d-4a7e-9a55-0d6b8a4f9d11",
                     *         "email": "admin@acme.test",
                     *         "name": "Alex Morgan",
                     *         "onboarding": "not_started",
                     *         "tenantId": "ten_01JD0000000000000000000001",
                     *         "memberships": [
                     *           {
                     *             "tenantId": "ten_01JD0000000000000000000001",
                     *             "tenantName": "Acme",
                     *             "role": "tenant_admin",
                     *             "grants": [
                     *               "deploy:prod"
                     *             ]
                     *           }
                     *         ],
                     *         "revision": 1
                     *       },
                     *       "_links": {
                     *         "self": {
                     *           "href": "/v1/me"
                     *         },
                     *         "update": {
                     *           "href": "/v1/me",
                     *           "method": "PATCH",
                     *           "title": "Change my profile"
                     *         },
                     *         "tenants": {
                     *           "href": "/v1/me/tenants",
                     *           "title": "My organisations"
                     *         },
                     *         "invitations": {
                     *           "href": "/v1/me/invitations",
                     *           "title": "My invitations"
                     *         },
                     *         "tenant": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001",
                     *           "title": "Your tenant"
                     *         },
                     *         "sites": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites",
                     *           "title": "Your sites"
                     *         }
                     *       },
                     *       "_meta": {
                     *         "timestamp": "2026-11-21T10:00:00Z",
                     *         "traceId": "1-6920a1b2-4c1f0a9be1b24c7d9a55f001"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["MeDocument"];
                };
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.UNAUTHENTICATED"];
            429: components["responses"]["429.RATE_LIMITED"];
            500: components["responses"]["500.INTERNAL_ERROR"];
            503: components["responses"]["503.SERVICE_UNAVAILABLE"];
        };
    };
    updateMe: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Make the change only if the resource still has this revision. `*` takes any.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Alex Morgan",
                 *       "onboarding": "completed"
                 *     }
                 */
                "application/json": components["schemas"]["MeUpdate"];
            };
        };
        responses: {
            /** @description The person as they are now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "userId": "6f0c9a52-1f2d-4a7e-9a55-0d6b8a4f9d11",
                     *         "email": "admin@acme.test",
                     *         "name": "Alex Morgan",
                     *         "onboarding": "not_started",
                     *         "tenantId": "ten_01JD0000000000000000000001",
                     *         "memberships": [
                     *           {
                     *             "tenantId": "ten_01JD0000000000000000000001",
                     *             "tenantName": "Acme",
                     *             "role": "tenant_admin",
                     *             "grants": [
                     *               "deploy:prod"
                     *             ]
                     *           }
                     *         ],
                     *         "revision": 1
                     *       },
                     *       "_links": {
                     *         "self": {
                     *           "href": "/v1/me"
                     *         },
                     *         "update": {
                     *           "href": "/v1/me",
                     *           "method": "PATCH",
                     *           "title": "Change my profile"
                     *         },
                     *         "tenants": {
                     *           "href": "/v1/me/tenants",
                     *           "title": "My organisations"
                     *         },
                     *         "invitations": {
                     *           "href": "/v1/me/invitations",
                     *           "title": "My invitations"
                     *         },
                     *         "tenant": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001",
                     *           "title": "Your tenant"
                     *         },
                     *         "sites": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites",
                     *           "title": "Your sites"
                     *         }
                     *       },
                     *       "_meta": {
                     *         "timestamp": "2026-11-21T10:00:00Z",
                     *         "traceId": "1-6920a1b2-4c1f0a9be1b24c7d9a55f001"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["MeDocument"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.UNAUTHENTICATED"];
            409: components["responses"]["409.CONFLICT"];
            412: components["responses"]["412.PRECONDITION_FAILED"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["429.RATE_LIMITED"];
            500: components["responses"]["500.INTERNAL_ERROR"];
            503: components["responses"]["503.SERVICE_UNAVAILABLE"];
        };
    };
    listMyTenants: {
        parameters: {
            query?: {
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the page starts, as the `next` link of the page before gave it. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of memberships. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "tenantId": "ten_01JD0000000000000000000001",
                     *           "tenantName": "Acme",
                     *           "role": "tenant_admin",
                     *           "grants": [
                     *             "deploy:prod"
                     *           ],
                     *           "_links": {
                     *             "tenant": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001",
                     *               "title": "Go to this organisation"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "_links": {
                     *         "self": {
                     *           "href": "/v1/me/tenants"
                     *         }
                     *       },
                     *       "_meta": {
                     *         "timestamp": "2026-11-21T10:00:00Z",
                     *         "traceId": "1-6920a1b2-4c1f0a9be1b24c7d9a55f001",
                     *         "page": {
                     *           "limit": 20,
                     *           "count": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["MembershipCollection"];
                };
            };
            400: components["responses"]["400.INVALID_CURSOR.VALIDATION_FAILED"];
            401: components["responses"]["401.UNAUTHENTICATED"];
            429: components["responses"]["429.RATE_LIMITED"];
            500: components["responses"]["500.INTERNAL_ERROR"];
            503: components["responses"]["503.SERVICE_UNAVAILABLE"];
        };
    };
    listMyInvitations: {
        parameters: {
            query?: {
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the page starts, as the `next` link of the page before gave it. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of invitations. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "invitationId": "inv_01JD0000000000000000000001",
                     *           "organizationName": "Acme",
                     *           "role": "editor",
                     *           "status": "pending",
                     *           "expiresAt": "2026-11-28T10:00:00Z",
                     *           "invitedBy": "admin@acme.test",
                     *           "_links": {
                     *             "self": {
                     *               "href": "/v1/me/invitations"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "_links": {
                     *         "self": {
                     *           "href": "/v1/me/invitations"
                     *         }
                     *       },
                     *       "_meta": {
                     *         "timestamp": "2026-11-21T10:00:00Z",
                     *         "traceId": "1-6920a1b2-4c1f0a9be1b24c7d9a55f001",
                     *         "page": {
                     *           "limit": 20,
                     *           "count": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["MyInvitationCollection"];
                };
            };
            400: components["responses"]["400.INVALID_CURSOR.VALIDATION_FAILED"];
            401: components["responses"]["401.UNAUTHENTICATED"];
            429: components["responses"]["429.RATE_LIMITED"];
            500: components["responses"]["500.INTERNAL_ERROR"];
            503: components["responses"]["503.SERVICE_UNAVAILABLE"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /** @description Only people with this role. */
                role?: components["schemas"]["TenantRole"];
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the page starts, as the `next` link of the page before gave it. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of members. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "userId": "6f0c9a52-1f2d-4a7e-9a55-0d6b8a4f9d11",
                     *           "tenantId": "ten_01JD0000000000000000000001",
                     *           "email": "dana@acme.test",
                     *           "name": "Dana Reyes",
                     *           "role": "editor",
                     *           "grants": [],
                     *           "joinedAt": "2026-11-21T10:00:00Z",
                     *           "revision": 1,
                     *           "updatedAt": "2026-11-21T10:00:00Z",
                     *           "_links": {
                     *             "self": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001/users/6f0c9a52-1f2d-4a7e-9a55-0d6b8a4f9d11"
                     *             },
                     *             "tenant": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001"
                     *             },
                     *             "update": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001/users/6f0c9a52-1f2d-4a7e-9a55-0d6b8a4f9d11",
                     *               "method": "PATCH",
                     *               "title": "Change role or grants"
                     *             },
                     *             "remove": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001/users/6f0c9a52-1f2d-4a7e-9a55-0d6b8a4f9d11",
                     *               "method": "DELETE",
                     *               "title": "Remove from the tenant"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "_links": {
                     *         "self": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/users"
                     *         }
                     *       },
                     *       "_meta": {
                     *         "timestamp": "2026-11-21T10:00:00Z",
                     *         "traceId": "1-6920a1b2-4c1f0a9be1b24c7d9a55f001",
                     *         "page": {
                     *           "limit": 20,
                     *           "count": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["UserCollection"];
                };
            };
            400: components["responses"]["400.INVALID_CURSOR.VALIDATION_FAILED"];
            401: components["responses"]["401.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN.TENANT_FORBIDDEN"];
            404: components["responses"]["404.TENANT_NOT_FOUND"];
            429: components["responses"]["429.RATE_LIMITED"];
            500: components["responses"]["500.INTERNAL_ERROR"];
            503: components["responses"]["503.SERVICE_UNAVAILABLE"];
        };
    };
    addUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own key for this request. The same key and body within 24 hours answer the same response again.
                 * @example 7f3c2a9e-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "dana@acme.test",
                 *       "role": "editor"
                 *     }
                 */
                "application/json": components["schemas"]["UserAdd"];
            };
        };
        responses: {
            /** @description The member. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "userId": "6f0c9a52-1f2d-4a7e-9a55-0d6b8a4f9d11",
                     *         "tenantId": "ten_01JD0000000000000000000001",
                     *         "email": "dana@acme.test",
                     *         "name": "Dana Reyes",
                     *         "role": "editor",
                     *         "grants": [],
                     *         "joinedAt": "2026-11-21T10:00:00Z",
                     *         "revision": 1,
                     *         "updatedAt": "2026-11-21T10:00:00Z"
                     *       },
                     *       "_links": {
                     *         "self": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/users/6f0c9a52-1f2d-4a7e-9a55-0d6b8a4f9d11"
                     *         },
                     *         "tenant": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001"
                     *         },
                     *         "update": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/users/6f0c9a52-1f2d-4a7e-9a55-0d6b8a4f9d11",
                     *           "method": "PATCH",
                     *           "title": "Change role or grants"
                     *         },
                     *         "remove": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/users/6f0c9a52-1f2d-4a7e-9a55-0d6b8a4f9d11",
                     *           "method": "DELETE",
                     *           "title": "Remove from the tenant"
                     *         }
                     *       },
                     *       "_meta": {
                     *         "timestamp": "2026-11-21T10:00:00Z",
                     *         "traceId": "1-6920a1b2-4c1f0a9be1b24c7d9a55f001"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["UserDocument"];
                };
            };
            /**
             * @description - `MALFORMED_BODY`: The body is not JSON.
             *     - `VALIDATION_FAILED`: The request does not fit the contract.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Sign in first. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `FORBIDDEN`: Your role does not allow this.
             *     - `TENANT_FORBIDDEN`: Not your tenant.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `TENANT_NOT_FOUND`: There is no such tenant.
             *     - `USER_NOT_FOUND`: There is no such person here.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `CONFLICT`: Somebody else was faster.
             *     - `IDEMPOTENCY_IN_PROGRESS`: The same request is still running.
             *     - `TENANT_NOT_ACTIVE`: The tenant is not active.
             *     - `USER_EXISTS`: The person is a member already.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: The body is too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: The body is not announced as JSON. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `CONFIRMATION_REQUIRED`: Say that you mean it.
             *     - `IDEMPOTENCY_KEY_REUSED`: The Idempotency-Key belongs to another request.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL_ERROR`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: A service we depend on is not answering. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
                /** @description The person. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "userId": "6f0c9a52-1f2d-4a7e-9a55-0d6b8a4f9d11",
                     *         "tenantId": "ten_01JD0000000000000000000001",
                     *         "email": "dana@acme.test",
                     *         "name": "Dana Reyes",
                     *         "role": "editor",
                     *         "grants": [],
                     *         "joinedAt": "2026-11-21T10:00:00Z",
                     *         "revision": 1,
                     *         "updatedAt": "2026-11-21T10:00:00Z"
                     *       },
                     *       "_links": {
                     *         "self": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/users/6f0c9a52-1f2d-4a7e-9a55-0d6b8a4f9d11"
                     *         },
                     *         "tenant": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001"
                     *         },
                     *         "update": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/users/6f0c9a52-1f2d-4a7e-9a55-0d6b8a4f9d11",
                     *           "method": "PATCH",
                     *           "title": "Change role or grants"
                     *         },
                     *         "remove": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/users/6f0c9a52-1f2d-4a7e-9a55-0d6b8a4f9d11",
                     *           "method": "DELETE",
                     *           "title": "Remove from the tenant"
                     *         }
                     *       },
                     *       "_meta": {
                     *         "timestamp": "2026-11-21T10:00:00Z",
                     *         "traceId": "1-6920a1b2-4c1f0a9be1b24c7d9a55f001"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["UserDocument"];
                };
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN.TENANT_FORBIDDEN"];
            404: components["responses"]["404.TENANT_NOT_FOUND.USER_NOT_FOUND"];
            429: components["responses"]["429.RATE_LIMITED"];
            500: components["responses"]["500.INTERNAL_ERROR"];
            503: components["responses"]["503.SERVICE_UNAVAILABLE"];
        };
    };
    removeUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Make the change only if the resource still has this revision. `*` takes any.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
                /** @description The person. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person is no member any more. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN.TENANT_FORBIDDEN"];
            404: components["responses"]["404.TENANT_NOT_FOUND.USER_NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.TENANT_NOT_ACTIVE"];
            412: components["responses"]["412.PRECONDITION_FAILED"];
            422: components["responses"]["422.LAST_ADMIN"];
            429: components["responses"]["429.RATE_LIMITED"];
            500: components["responses"]["500.INTERNAL_ERROR"];
            503: components["responses"]["503.SERVICE_UNAVAILABLE"];
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Make the change only if the resource still has this revision. `*` takes any.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
                /** @description The person. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "role": "designer",
                 *       "grants": [
                 *         "deploy:prod"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["UserUpdate"];
            };
        };
        responses: {
            /** @description The member as they are now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "userId": "6f0c9a52-1f2d-4a7e-9a55-0d6b8a4f9d11",
                     *         "tenantId": "ten_01JD0000000000000000000001",
                     *         "email": "dana@acme.test",
                     *         "name": "Dana Reyes",
                     *         "role": "editor",
                     *         "grants": [],
                     *         "joinedAt": "2026-11-21T10:00:00Z",
                     *         "revision": 1,
                     *         "updatedAt": "2026-11-21T10:00:00Z"
                     *       },
                     *       "_links": {
                     *         "self": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/users/6f0c9a52-1f2d-4a7e-9a55-0d6b8a4f9d11"
                     *         },
                     *         "tenant": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001"
                     *         },
                     *         "update": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/users/6f0c9a52-1f2d-4a7e-9a55-0d6b8a4f9d11",
                     *           "method": "PATCH",
                     *           "title": "Change role or grants"
                     *         },
                     *         "remove": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/users/6f0c9a52-1f2d-4a7e-9a55-0d6b8a4f9d11",
                     *           "method": "DELETE",
                     *           "title": "Remove from the tenant"
                     *         }
                     *       },
                     *       "_meta": {
                     *         "timestamp": "2026-11-21T10:00:00Z",
                     *         "traceId": "1-6920a1b2-4c1f0a9be1b24c7d9a55f001"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["UserDocument"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN.TENANT_FORBIDDEN"];
            404: components["responses"]["404.TENANT_NOT_FOUND.USER_NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.TENANT_NOT_ACTIVE"];
            412: components["responses"]["412.PRECONDITION_FAILED"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.CANNOT_DEMOTE_SELF.LAST_ADMIN"];
            429: components["responses"]["429.RATE_LIMITED"];
            500: components["responses"]["500.INTERNAL_ERROR"];
            503: components["responses"]["503.SERVICE_UNAVAILABLE"];
        };
    };
    listTeamMembers: {
        parameters: {
            query?: {
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the page starts, as the `next` link of the page before gave it. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
                /** @description The unit. */
                unitId: components["parameters"]["UnitId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of team members. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "userId": "6f0c9a52-1f2d-4a7e-9a55-0d6b8a4f9d11",
                     *           "unitId": "unit_01JD0000000000000000000003",
                     *           "tenantId": "ten_01JD0000000000000000000001",
                     *           "email": "dana@acme.test",
                     *           "name": "Dana Reyes",
                     *           "teamRole": "member",
                     *           "joinedAt": "2026-11-21T10:00:00Z",
                     *           "revision": 1,
                     *           "_links": {
                     *             "unit": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001/units/unit_01JD0000000000000000000003",
                     *               "title": "The team"
                     *             },
                     *             "user": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001/users/6f0c9a52-1f2d-4a7e-9a55-0d6b8a4f9d11",
                     *               "title": "The person"
                     *             },
                     *             "update": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001/units/unit_01JD0000000000000000000003/members/6f0c9a52-1f2d-4a7e-9a55-0d6b8a4f9d11",
                     *               "method": "PATCH",
                     *               "title": "Make lead or member"
                     *             },
                     *             "remove": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001/units/unit_01JD0000000000000000000003/members/6f0c9a52-1f2d-4a7e-9a55-0d6b8a4f9d11",
                     *               "method": "DELETE",
                     *               "title": "Take out of the team"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "_links": {
                     *         "self": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/units/unit_01JD0000000000000000000001/members"
                     *         }
                     *       },
                     *       "_meta": {
                     *         "timestamp": "2026-11-21T10:00:00Z",
                     *         "traceId": "1-6920a1b2-4c1f0a9be1b24c7d9a55f001",
                     *         "page": {
                     *           "limit": 20,
                     *           "count": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TeamMemberCollection"];
                };
            };
            400: components["responses"]["400.INVALID_CURSOR.VALIDATION_FAILED"];
            401: components["responses"]["401.UNAUTHENTICATED"];
            403: components["responses"]["403.TEAM_FORBIDDEN.TENANT_FORBIDDEN"];
            404: components["responses"]["404.TENANT_NOT_FOUND.UNIT_NOT_FOUND"];
            429: components["responses"]["429.RATE_LIMITED"];
            500: components["responses"]["500.INTERNAL_ERROR"];
            503: components["responses"]["503.SERVICE_UNAVAILABLE"];
        };
    };
    addTeamMember: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own key for this request. The same key and body within 24 hours answer the same response again.
                 * @example 7f3c2a9e-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
                /** @description The unit. */
                unitId: components["parameters"]["UnitId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "userId": "6f0c9a52-1f2d-4a7e-9a55-0d6b8a4f9d11",
                 *       "teamRole": "member"
                 *     }
                 */
                "application/json": components["schemas"]["TeamMemberAdd"];
            };
        };
        responses: {
            /** @description The team member. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "userId": "6f0c9a52-1f2d-4a7e-9a55-0d6b8a4f9d11",
                     *         "unitId": "unit_01JD0000000000000000000003",
                     *         "tenantId": "ten_01JD0000000000000000000001",
                     *         "email": "dana@acme.test",
                     *         "name": "Dana Reyes",
                     *         "teamRole": "member",
                     *         "joinedAt": "2026-11-21T10:00:00Z",
                     *         "revision": 1
                     *       },
                     *       "_links": {
                     *         "unit": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/units/unit_01JD0000000000000000000003",
                     *           "title": "The team"
                     *         },
                     *         "user": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/users/6f0c9a52-1f2d-4a7e-9a55-0d6b8a4f9d11",
                     *           "title": "The person"
                     *         },
                     *         "update": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/units/unit_01JD0000000000000000000003/members/6f0c9a52-1f2d-4a7e-9a55-0d6b8a4f9d11",
                     *           "method": "PATCH",
                     *           "title": "Make lead or member"
                     *         },
                     *         "remove": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/units/unit_01JD0000000000000000000003/members/6f0c9a52-1f2d-4a7e-9a55-0d6b8a4f9d11",
                     *           "method": "DELETE",
                     *           "title": "Take out of the team"
                     *         }
                     *       },
                     *       "_meta": {
                     *         "timestamp": "2026-11-21T10:00:00Z",
                     *         "traceId": "1-6920a1b2-4c1f0a9be1b24c7d9a55f001"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TeamMemberDocument"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN.TEAM_FORBIDDEN.TENANT_FORBIDDEN"];
            404: components["responses"]["404.TENANT_NOT_FOUND.UNIT_NOT_FOUND.USER_NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_PROGRESS.TEAM_MEMBER_EXISTS.TENANT_NOT_ACTIVE"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_KEY_REUSED.INVALID_TEAM.TEAM_LIMIT_EXCEEDED"];
            429: components["responses"]["429.RATE_LIMITED"];
            500: components["responses"]["500.INTERNAL_ERROR"];
            503: components["responses"]["503.SERVICE_UNAVAILABLE"];
        };
    };
    removeTeamMember: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Make the change only if the resource still has this revision. `*` takes any.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
                /** @description The unit. */
                unitId: components["parameters"]["UnitId"];
                /** @description The person. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person is out of the team. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN.TEAM_FORBIDDEN.TENANT_FORBIDDEN"];
            404: components["responses"]["404.TEAM_MEMBER_NOT_FOUND.TENANT_NOT_FOUND.UNIT_NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.TENANT_NOT_ACTIVE"];
            412: components["responses"]["412.PRECONDITION_FAILED"];
            422: components["responses"]["422.LAST_LEAD"];
            429: components["responses"]["429.RATE_LIMITED"];
            500: components["responses"]["500.INTERNAL_ERROR"];
            503: components["responses"]["503.SERVICE_UNAVAILABLE"];
        };
    };
    updateTeamMember: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Make the change only if the resource still has this revision. `*` takes any.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
                /** @description The unit. */
                unitId: components["parameters"]["UnitId"];
                /** @description The person. */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "teamRole": "lead"
                 *     }
                 */
                "application/json": components["schemas"]["TeamMemberUpdate"];
            };
        };
        responses: {
            /** @description The team member as they are now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "userId": "6f0c9a52-1f2d-4a7e-9a55-0d6b8a4f9d11",
                     *         "unitId": "unit_01JD0000000000000000000003",
                     *         "tenantId": "ten_01JD0000000000000000000001",
                     *         "email": "dana@acme.test",
                     *         "name": "Dana Reyes",
                     *         "teamRole": "member",
                     *         "joinedAt": "2026-11-21T10:00:00Z",
                     *         "revision": 1
                     *       },
                     *       "_links": {
                     *         "unit": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/units/unit_01JD0000000000000000000003",
                     *           "title": "The team"
                     *         },
                     *         "user": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/users/6f0c9a52-1f2d-4a7e-9a55-0d6b8a4f9d11",
                     *           "title": "The person"
                     *         },
                     *         "update": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/units/unit_01JD0000000000000000000003/members/6f0c9a52-1f2d-4a7e-9a55-0d6b8a4f9d11",
                     *           "method": "PATCH",
                     *           "title": "Make lead or member"
                     *         },
                     *         "remove": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/units/unit_01JD0000000000000000000003/members/6f0c9a52-1f2d-4a7e-9a55-0d6b8a4f9d11",
                     *           "method": "DELETE",
                     *           "title": "Take out of the team"
                     *         }
                     *       },
                     *       "_meta": {
                     *         "timestamp": "2026-11-21T10:00:00Z",
                     *         "traceId": "1-6920a1b2-4c1f0a9be1b24c7d9a55f001"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TeamMemberDocument"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN.TEAM_FORBIDDEN.TENANT_FORBIDDEN"];
            404: components["responses"]["404.TEAM_MEMBER_NOT_FOUND.TENANT_NOT_FOUND.UNIT_NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.TENANT_NOT_ACTIVE"];
            412: components["responses"]["412.PRECONDITION_FAILED"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.LAST_LEAD"];
            429: components["responses"]["429.RATE_LIMITED"];
            500: components["responses"]["500.INTERNAL_ERROR"];
            503: components["responses"]["503.SERVICE_UNAVAILABLE"];
        };
    };
    listInvitations: {
        parameters: {
            query?: {
                /** @description Only invitations in this state, a lapsed one counting as expired. */
                status?: components["schemas"]["InvitationStatus"];
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the page starts, as the `next` link of the page before gave it. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of invitations. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "invitationId": "inv_01JD0000000000000000000001",
                     *           "tenantId": "ten_01JD0000000000000000000001",
                     *           "email": "dana@acme.test",
                     *           "role": "editor",
                     *           "status": "pending",
                     *           "resendCount": 0,
                     *           "expiresAt": "2026-11-28T10:00:00Z",
                     *           "lastSentAt": "2026-11-21T10:00:00Z",
                     *           "invitedBy": "admin@acme.test",
                     *           "revision": 1,
                     *           "createdAt": "2026-11-21T10:00:00Z",
                     *           "updatedAt": "2026-11-21T10:00:00Z",
                     *           "_links": {
                     *             "self": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001/invitations/inv_01JD0000000000000000000001"
                     *             },
                     *             "cancel": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001/invitations/inv_01JD0000000000000000000001",
                     *               "method": "DELETE",
                     *               "title": "Take it back"
                     *             },
                     *             "resend": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001/invitations/inv_01JD0000000000000000000001/resend",
                     *               "method": "POST",
                     *               "title": "Send it again"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "_links": {
                     *         "self": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/invitations"
                     *         }
                     *       },
                     *       "_meta": {
                     *         "timestamp": "2026-11-21T10:00:00Z",
                     *         "traceId": "1-6920a1b2-4c1f0a9be1b24c7d9a55f001",
                     *         "page": {
                     *           "limit": 20,
                     *           "count": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["InvitationCollection"];
                };
            };
            400: components["responses"]["400.INVALID_CURSOR.VALIDATION_FAILED"];
            401: components["responses"]["401.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN.TENANT_FORBIDDEN"];
            404: components["responses"]["404.TENANT_NOT_FOUND"];
            429: components["responses"]["429.RATE_LIMITED"];
            500: components["responses"]["500.INTERNAL_ERROR"];
            503: components["responses"]["503.SERVICE_UNAVAILABLE"];
        };
    };
    createInvitation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own key for this request. The same key and body within 24 hours answer the same response again.
                 * @example 7f3c2a9e-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "dana@acme.test",
                 *       "role": "editor",
                 *       "message": "Come and help with the new pages"
                 *     }
                 */
                "application/json": components["schemas"]["InvitationCreate"];
            };
        };
        responses: {
            /** @description The invitation. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "invitationId": "inv_01JD0000000000000000000001",
                     *         "tenantId": "ten_01JD0000000000000000000001",
                     *         "email": "dana@acme.test",
                     *         "role": "editor",
                     *         "status": "pending",
                     *         "resendCount": 0,
                     *         "expiresAt": "2026-11-28T10:00:00Z",
                     *         "lastSentAt": "2026-11-21T10:00:00Z",
                     *         "invitedBy": "admin@acme.test",
                     *         "revision": 1,
                     *         "createdAt": "2026-11-21T10:00:00Z",
                     *         "updatedAt": "2026-11-21T10:00:00Z"
                     *       },
                     *       "_links": {
                     *         "self": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/invitations/inv_01JD0000000000000000000001"
                     *         },
                     *         "cancel": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/invitations/inv_01JD0000000000000000000001",
                     *           "method": "DELETE",
                     *           "title": "Take it back"
                     *         },
                     *         "resend": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/invitations/inv_01JD0000000000000000000001/resend",
                     *           "method": "POST",
                     *           "title": "Send it again"
                     *         }
                     *       },
                     *       "_meta": {
                     *         "timestamp": "2026-11-21T10:00:00Z",
                     *         "traceId": "1-6920a1b2-4c1f0a9be1b24c7d9a55f001"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["InvitationDocument"];
                };
            };
            /**
             * @description - `MALFORMED_BODY`: The body is not JSON.
             *     - `VALIDATION_FAILED`: The request does not fit the contract.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Sign in first. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `FORBIDDEN`: Your role does not allow this.
             *     - `TEAM_FORBIDDEN`: Not your team.
             *     - `TENANT_FORBIDDEN`: Not your tenant.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `TENANT_NOT_FOUND`: There is no such tenant.
             *     - `UNIT_NOT_FOUND`: There is no such unit.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `CONFLICT`: Somebody else was faster.
             *     - `IDEMPOTENCY_IN_PROGRESS`: The same request is still running.
             *     - `INVITATION_PENDING`: The person is invited already.
             *     - `TENANT_NOT_ACTIVE`: The tenant is not active.
             *     - `USER_EXISTS`: The person is a member already.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: The body is too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: The body is not announced as JSON. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `IDEMPOTENCY_KEY_REUSED`: The Idempotency-Key belongs to another request.
             *     - `INVALID_TEAM`: That unit is no team.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL_ERROR`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: A service we depend on is not answering. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
                /** @description The invitation. */
                invitationId: components["parameters"]["InvitationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invitation. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "invitationId": "inv_01JD0000000000000000000001",
                     *         "tenantId": "ten_01JD0000000000000000000001",
                     *         "email": "dana@acme.test",
                     *         "role": "editor",
                     *         "status": "pending",
                     *         "resendCount": 0,
                     *         "expiresAt": "2026-11-28T10:00:00Z",
                     *         "lastSentAt": "2026-11-21T10:00:00Z",
                     *         "invitedBy": "admin@acme.test",
                     *         "revision": 1,
                     *         "createdAt": "2026-11-21T10:00:00Z",
                     *         "updatedAt": "2026-11-21T10:00:00Z"
                     *       },
                     *       "_links": {
                     *         "self": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/invitations/inv_01JD0000000000000000000001"
                     *         },
                     *         "cancel": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/invitations/inv_01JD0000000000000000000001",
                     *           "method": "DELETE",
                     *           "title": "Take it back"
                     *         },
                     *         "resend": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/invitations/inv_01JD0000000000000000000001/resend",
                     *           "method": "POST",
                     *           "title": "Send it again"
                     *         }
                     *       },
                     *       "_meta": {
                     *         "timestamp": "2026-11-21T10:00:00Z",
                     *         "traceId": "1-6920a1b2-4c1f0a9be1b24c7d9a55f001"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["InvitationDocument"];
                };
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN.TENANT_FORBIDDEN"];
            404: components["responses"]["404.INVITATION_NOT_FOUND.TENANT_NOT_FOUND"];
            429: components["responses"]["429.RATE_LIMITED"];
            500: components["responses"]["500.INTERNAL_ERROR"];
            503: components["responses"]["503.SERVICE_UNAVAILABLE"];
        };
    };
    cancelInvitation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Make the change only if the resource still has this revision. `*` takes any.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
                /** @description The invitation. */
                invitationId: components["parameters"]["InvitationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invitation, cancelled. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "invitationId": "inv_01JD0000000000000000000001",
                     *         "tenantId": "ten_01JD0000000000000000000001",
                     *         "email": "dana@acme.test",
                     *         "role": "editor",
                     *         "status": "pending",
                     *         "resendCount": 0,
                     *         "expiresAt": "2026-11-28T10:00:00Z",
                     *         "lastSentAt": "2026-11-21T10:00:00Z",
                     *         "invitedBy": "admin@acme.test",
                     *         "revision": 1,
                     *         "createdAt": "2026-11-21T10:00:00Z",
                     *         "updatedAt": "2026-11-21T10:00:00Z"
                     *       },
                     *       "_links": {
                     *         "self": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/invitations/inv_01JD0000000000000000000001"
                     *         },
                     *         "cancel": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/invitations/inv_01JD0000000000000000000001",
                     *           "method": "DELETE",
                     *           "title": "Take it back"
                     *         },
                     *         "resend": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/invitations/inv_01JD0000000000000000000001/resend",
                     *           "method": "POST",
                     *           "title": "Send it again"
                     *         }
                     *       },
                     *       "_meta": {
                     *         "timestamp": "2026-11-21T10:00:00Z",
                     *         "traceId": "1-6920a1b2-4c1f0a9be1b24c7d9a55f001"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["InvitationDocument"];
                };
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN.TENANT_FORBIDDEN"];
            404: components["responses"]["404.INVITATION_NOT_FOUND.TENANT_NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.INVALID_STATE.TENANT_NOT_ACTIVE"];
            412: components["responses"]["412.PRECONDITION_FAILED"];
            429: components["responses"]["429.RATE_LIMITED"];
            500: components["responses"]["500.INTERNAL_ERROR"];
            503: components["responses"]["503.SERVICE_UNAVAILABLE"];
        };
    };
    resendInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
                /** @description The invitation. */
                invitationId: components["parameters"]["InvitationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invitation, pending again. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "invitationId": "inv_01JD0000000000000000000001",
                     *         "tenantId": "ten_01JD0000000000000000000001",
                     *         "email": "dana@acme.test",
                     *         "role": "editor",
                     *         "status": "pending",
                     *         "resendCount": 0,
                     *         "expiresAt": "2026-11-28T10:00:00Z",
                     *         "lastSentAt": "2026-11-21T10:00:00Z",
                     *         "invitedBy": "admin@acme.test",
                     *         "revision": 1,
                     *         "createdAt": "2026-11-21T10:00:00Z",
                     *         "updatedAt": "2026-11-21T10:00:00Z"
                     *       },
                     *       "_links": {
                     *         "self": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/invitations/inv_01JD0000000000000000000001"
                     *         },
                     *         "cancel": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/invitations/inv_01JD0000000000000000000001",
                     *           "method": "DELETE",
                     *           "title": "Take it back"
                     *         },
                     *         "resend": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/invitations/inv_01JD0000000000000000000001/resend",
                     *           "method": "POST",
                     *           "title": "Send it again"
                     *         }
                     *       },
                     *       "_meta": {
                     *         "timestamp": "2026-11-21T10:00:00Z",
                     *         "traceId": "1-6920a1b2-4c1f0a9be1b24c7d9a55f001"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["InvitationDocument"];
                };
            };
            /** @description `VALIDATION_FAILED`: The request does not fit the contract. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Sign in first. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `FORBIDDEN`: Your role does not allow this.
             *     - `TENANT_FORBIDDEN`: Not your tenant.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `INVITATION_NOT_FOUND`: There is no such invitation.
             *     - `TENANT_NOT_FOUND`: There is no such tenant.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `CONFLICT`: Somebody else was faster.
             *     - `INVALID_STATE`: Not in this state.
             *     - `INVITATION_PENDING`: The person is invited already.
             *     - `TENANT_NOT_ACTIVE`: The tenant is not active.
             *     - `USER_EXISTS`: The person is a member already.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `RESEND_LIMIT_EXCEEDED`: The invitation was sent often enough. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL_ERROR`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: A service we depend on is not answering. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInvitationByToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The token of the link in the mail. */
                token: components["parameters"]["InvitationToken"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invitation, as far as the invited person may see it. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "organizationName": "Acme",
                     *         "email": "dana@acme.test",
                     *         "role": "editor",
                     *         "status": "pending",
                     *         "expiresAt": "2026-11-28T10:00:00Z",
                     *         "invitedBy": "admin@acme.test",
                     *         "requiresRegistration": true
                     *       },
                     *       "_links": {
                     *         "self": {
                     *           "href": "/v1/invitations/{token}"
                     *         }
                     *       },
                     *       "_meta": {
                     *         "timestamp": "2026-11-21T10:00:00Z",
                     *         "traceId": "1-6920a1b2-4c1f0a9be1b24c7d9a55f001"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["InvitationPreviewDocument"];
                };
            };
            /** @description `VALIDATION_FAILED`: The request does not fit the contract. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Sign in first. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INVITATION_NOT_FOUND`: There is no such invitation. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `INVITATION_EXPIRED`: The invitation has lapsed.
             *     - `INVITATION_USED`: The link is used up.
             */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL_ERROR`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: A service we depend on is not answering. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The token of the link in the mail. */
                token: components["parameters"]["InvitationToken"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Dana Reyes",
                 *       "password": "Correct-Horse-9"
                 *     }
                 */
                "application/json": components["schemas"]["InvitationAccept"];
            };
        };
        responses: {
            /** @description The membership that came of it. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "userId": "6f0c9a52-1f2d-4a7e-9a55-0d6b8a4f9d11",
                     *         "tenantId": "ten_01JD0000000000000000000001",
                     *         "organizationName": "Acme",
                     *         "role": "editor",
                     *         "newUser": true
                     *       },
                     *       "_links": {
                     *         "sign-in": {
                     *           "href": "/v1/sessions",
                     *           "method": "POST",
                     *           "title": "Sign in"
                     *         }
                     *       },
                     *       "_meta": {
                     *         "timestamp": "2026-11-21T10:00:00Z",
                     *         "traceId": "1-6920a1b2-4c1f0a9be1b24c7d9a55f001"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["InvitationAcceptanceDocument"];
                };
            };
            /**
             * @description - `MALFORMED_BODY`: The body is not JSON.
             *     - `VALIDATION_FAILED`: The request does not fit the contract.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `SIGN_IN_REQUIRED`: Sign in to accept.
             *     - `UNAUTHENTICATED`: Sign in first.
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INVITATION_EMAIL_MISMATCH`: The invitation is for another address. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INVITATION_NOT_FOUND`: There is no such invitation. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `CONFLICT`: Somebody else was faster.
             *     - `TENANT_NOT_ACTIVE`: The tenant is not active.
             *     - `USER_EXISTS`: The person is a member already.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `INVITATION_EXPIRED`: The invitation has lapsed.
             *     - `INVITATION_USED`: The link is used up.
             */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: The body is too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: The body is not announced as JSON. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `INVALID_PASSWORD`: The password is too weak.
             *     - `PASSWORD_REQUIRED`: Choose a name and a password.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL_ERROR`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: A service we depend on is not answering. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declineInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The token of the link in the mail. */
                token: components["parameters"]["InvitationToken"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "I am leaving the company"
                 *     }
                 */
                "application/json": components["schemas"]["InvitationDecline"];
            };
        };
        responses: {
            /** @description The invitation, declined. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "organizationName": "Acme",
                     *         "email": "dana@acme.test",
                     *         "role": "editor",
                     *         "status": "pending",
                     *         "expiresAt": "2026-11-28T10:00:00Z",
                     *         "invitedBy": "admin@acme.test",
                     *         "requiresRegistration": true
                     *       },
                     *       "_links": {
                     *         "self": {
                     *           "href": "/v1/invitations/{token}/decline"
                     *         }
                     *       },
                     *       "_meta": {
                     *         "timestamp": "2026-11-21T10:00:00Z",
                     *         "traceId": "1-6920a1b2-4c1f0a9be1b24c7d9a55f001"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["InvitationPreviewDocument"];
                };
            };
            /**
             * @description - `MALFORMED_BODY`: The body is not JSON.
             *     - `VALIDATION_FAILED`: The request does not fit the contract.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Sign in first. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INVITATION_NOT_FOUND`: There is no such invitation. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `CONFLICT`: Somebody else was faster. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `INVITATION_EXPIRED`: The invitation has lapsed.
             *     - `INVITATION_USED`: The link is used up.
             */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: The body is too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: The body is not announced as JSON. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL_ERROR`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: A service we depend on is not answering. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSites: {
        parameters: {
            query?: {
                /** @description Only sites in this state. */
                status?: components["schemas"]["SiteStatus"];
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the page starts, as the `next` link of the page before gave it. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of sites. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "siteId": "site_01JD0000000000000000000002",
                     *           "tenantId": "ten_01JD0000000000000000000001",
                     *           "name": "Bloom Bakery",
                     *           "slug": "bloom-bakery",
                     *           "kind": "generated",
                     *           "status": "draft",
                     *           "versionCount": 1,
                     *           "currentVersionId": "ver_01JD0000000000000000000003",
                     *           "urls": {
                     *             "preview": "http://01jd0000000000000000000003.preview.localhost:8081/"
                     *           },
                     *           "createdBy": "6f0c9a52-1f2d-4a7e-9a55-0d6b8a4f9d11",
                     *           "revision": 2,
                     *           "createdAt": "2026-11-21T10:00:00Z",
                     *           "updatedAt": "2026-11-21T10:00:05Z",
                     *           "_links": {
                     *             "self": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002"
                     *             },
                     *             "tenant": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001"
                     *             },
                     *             "update": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002",
                     *               "method": "PATCH",
                     *               "title": "Rename or describe the site"
                     *             },
                     *             "delete": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002",
                     *               "method": "DELETE",
                     *               "title": "Delete the site"
                     *             },
                     *             "versions": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002/versions",
                     *               "title": "Its versions"
                     *             },
                     *             "current-version": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002/versions/ver_01JD0000000000000000000003",
                     *               "title": "The newest version"
                     *             },
                     *             "validate": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002/validations",
                     *               "method": "POST",
                     *               "title": "Score and scan the newest version"
                     *             },
                     *             "validations": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002/validations",
                     *               "title": "Earlier reports"
                     *             },
                     *             "brand-score": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002/brand-score",
                     *               "title": "The latest score"
                     *             },
                     *             "deploy-sit": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002/deployments",
                     *               "method": "POST",
                     *               "title": "Deploy to sit"
                     *             },
                     *             "deployments": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002/deployments",
                     *               "title": "Its deployments"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "_links": {
                     *         "self": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites"
                     *         }
                     *       },
                     *       "_meta": {
                     *         "timestamp": "2026-11-21T10:00:00Z",
                     *         "traceId": "1-6920a1b2-4c1f0a9be1b24c7d9a55f001",
                     *         "page": {
                     *           "limit": 20,
                     *           "count": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SiteCollection"];
                };
            };
            400: components["responses"]["400.INVALID_CURSOR.VALIDATION_FAILED"];
            401: components["responses"]["401.UNAUTHENTICATED"];
            403: components["responses"]["403.TENANT_FORBIDDEN"];
            404: components["responses"]["404.TENANT_NOT_FOUND"];
            429: components["responses"]["429.RATE_LIMITED"];
            500: components["responses"]["500.INTERNAL_ERROR"];
            503: components["responses"]["503.SERVICE_UNAVAILABLE"];
        };
    };
    createSite: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own key for this request. The same key and body within 24 hours answer the same response again.
                 * @example 7f3c2a9e-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Bloom Bakery",
                 *       "description": "The bakery in Market Street"
                 *     }
                 */
                "application/json": components["schemas"]["SiteCreate"];
            };
        };
        responses: {
            /** @description The site. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "siteId": "site_01JD0000000000000000000002",
                     *         "tenantId": "ten_01JD0000000000000000000001",
                     *         "name": "Bloom Bakery",
                     *         "slug": "bloom-bakery",
                     *         "kind": "generated",
                     *         "status": "draft",
                     *         "versionCount": 1,
                     *         "currentVersionId": "ver_01JD0000000000000000000003",
                     *         "urls": {
                     *           "preview": "http://01jd0000000000000000000003.preview.localhost:8081/"
                     *         },
                     *         "createdBy": "6f0c9a52-1f2d-4a7e-9a55-0d6b8a4f9d11",
                     *         "revision": 2,
                     *         "createdAt": "2026-11-21T10:00:00Z",
                     *         "updatedAt": "2026-11-21T10:00:05Z"
                     *       },
                     *       "_links": {
                     *         "self": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002"
                     *         },
                     *         "tenant": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001"
                     *         },
                     *         "update": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002",
                     *           "method": "PATCH",
                     *           "title": "Rename or describe the site"
                     *         },
                     *         "delete": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002",
                     *           "method": "DELETE",
                     *           "title": "Delete the site"
                     *         },
                     *         "versions": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002/versions",
                     *           "title": "Its versions"
                     *         },
                     *         "current-version": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002/versions/ver_01JD0000000000000000000003",
                     *           "title": "The newest version"
                     *         },
                     *         "validate": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002/validations",
                     *           "method": "POST",
                     *           "title": "Score and scan the newest version"
                     *         },
                     *         "validations": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002/validations",
                     *           "title": "Earlier reports"
                     *         },
                     *         "brand-score": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002/brand-score",
                     *           "title": "The latest score"
                     *         },
                     *         "deploy-sit": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002/deployments",
                     *           "method": "POST",
                     *           "title": "Deploy to sit"
                     *         },
                     *         "deployments": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002/deployments",
                     *           "title": "Its deployments"
                     *         }
                     *       },
                     *       "_meta": {
                     *         "timestamp": "2026-11-21T10:00:00Z",
                     *         "traceId": "1-6920a1b2-4c1f0a9be1b24c7d9a55f001"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SiteDocument"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN.TENANT_FORBIDDEN"];
            404: components["responses"]["404.TENANT_NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_PROGRESS.SLUG_TAKEN.TENANT_NOT_ACTIVE"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_KEY_REUSED.PLAN_LIMIT_EXCEEDED.SITE_TYPE_UNSUPPORTED"];
            429: components["responses"]["429.RATE_LIMITED"];
            500: components["responses"]["500.INTERNAL_ERROR"];
            503: components["responses"]["503.SERVICE_UNAVAILABLE"];
        };
    };
    getSite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
                /** @description The site. */
                siteId: components["parameters"]["SiteId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The site. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "siteId": "site_01JD0000000000000000000002",
                     *         "tenantId": "ten_01JD0000000000000000000001",
                     *         "name": "Bloom Bakery",
                     *         "slug": "bloom-bakery",
                     *         "kind": "generated",
                     *         "status": "draft",
                     *         "versionCount": 1,
                     *         "currentVersionId": "ver_01JD0000000000000000000003",
                     *         "urls": {
                     *           "preview": "http://01jd0000000000000000000003.preview.localhost:8081/"
                     *         },
                     *         "createdBy": "6f0c9a52-1f2d-4a7e-9a55-0d6b8a4f9d11",
                     *         "revision": 2,
                     *         "createdAt": "2026-11-21T10:00:00Z",
                     *         "updatedAt": "2026-11-21T10:00:05Z"
                     *       },
                     *       "_links": {
                     *         "self": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002"
                     *         },
                     *         "tenant": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001"
                     *         },
                     *         "update": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002",
                     *           "method": "PATCH",
                     *           "title": "Rename or describe the site"
                     *         },
                     *         "delete": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002",
                     *           "method": "DELETE",
                     *           "title": "Delete the site"
                     *         },
                     *         "versions": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002/versions",
                     *           "title": "Its versions"
                     *         },
                     *         "current-version": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002/versions/ver_01JD0000000000000000000003",
                     *           "title": "The newest version"
                     *         },
                     *         "validate": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002/validations",
                     *           "method": "POST",
                     *           "title": "Score and scan the newest version"
                     *         },
                     *         "validations": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002/validations",
                     *           "title": "Earlier reports"
                     *         },
                     *         "brand-score": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002/brand-score",
                     *           "title": "The latest score"
                     *         },
                     *         "deploy-sit": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002/deployments",
                     *           "method": "POST",
                     *           "title": "Deploy to sit"
                     *         },
                     *         "deployments": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002/deployments",
                     *           "title": "Its deployments"
                     *         }
                     *       },
                     *       "_meta": {
                     *         "timestamp": "2026-11-21T10:00:00Z",
                     *         "traceId": "1-6920a1b2-4c1f0a9be1b24c7d9a55f001"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SiteDocument"];
                };
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.UNAUTHENTICATED"];
            403: components["responses"]["403.TENANT_FORBIDDEN"];
            404: components["responses"]["404.SITE_NOT_FOUND.TENANT_NOT_FOUND"];
            429: components["responses"]["429.RATE_LIMITED"];
            500: components["responses"]["500.INTERNAL_ERROR"];
            503: components["responses"]["503.SERVICE_UNAVAILABLE"];
        };
    };
    deleteSite: {
        parameters: {
            query?: {
                /** @description Delete although the site serves prod; for administrators of the tenant. */
                force?: boolean;
            };
            header?: {
                /**
                 * @description Make the change only if the resource still has this revision. `*` takes any.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
                /** @description The site. */
                siteId: components["parameters"]["SiteId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The site is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN.TENANT_FORBIDDEN"];
            404: components["responses"]["404.SITE_NOT_FOUND.TENANT_NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.OPERATION_IN_PROGRESS.SITE_IS_LIVE.TENANT_NOT_ACTIVE"];
            412: components["responses"]["412.PRECONDITION_FAILED"];
            429: components["responses"]["429.RATE_LIMITED"];
            500: components["responses"]["500.INTERNAL_ERROR"];
            503: components["responses"]["503.SERVICE_UNAVAILABLE"];
        };
    };
    updateSite: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Make the change only if the resource still has this revision. `*` takes any.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
                /** @description The site. */
                siteId: components["parameters"]["SiteId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Bloom Bakery and Café"
                 *     }
                 */
                "application/json": components["schemas"]["SiteUpdate"];
            };
        };
        responses: {
            /** @description The site as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "siteId": "site_01JD0000000000000000000002",
                     *         "tenantId": "ten_01JD0000000000000000000001",
                     *         "name": "Bloom Bakery",
                     *         "slug": "bloom-bakery",
                     *         "kind": "generated",
                     *         "status": "draft",
                     *         "versionCount": 1,
                     *         "currentVersionId": "ver_01JD0000000000000000000003",
                     *         "urls": {
                     *           "preview": "http://01jd0000000000000000000003.preview.localhost:8081/"
                     *         },
                     *         "createdBy": "6f0c9a52-1f2d-4a7e-9a55-0d6b8a4f9d11",
                     *         "revision": 2,
                     *         "createdAt": "2026-11-21T10:00:00Z",
                     *         "updatedAt": "2026-11-21T10:00:05Z"
                     *       },
                     *       "_links": {
                     *         "self": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002"
                     *         },
                     *         "tenant": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001"
                     *         },
                     *         "update": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002",
                     *           "method": "PATCH",
                     *           "title": "Rename or describe the site"
                     *         },
                     *         "delete": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002",
                     *           "method": "DELETE",
                     *           "title": "Delete the site"
                     *         },
                     *         "versions": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002/versions",
                     *           "title": "Its versions"
                     *         },
                     *         "current-version": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002/versions/ver_01JD0000000000000000000003",
                     *           "title": "The newest version"
                     *         },
                     *         "validate": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002/validations",
                     *           "method": "POST",
                     *           "title": "Score and scan the newest version"
                     *         },
                     *         "validations": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002/validations",
                     *           "title": "Earlier reports"
                     *         },
                     *         "brand-score": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002/brand-score",
                     *           "title": "The latest score"
                     *         },
                     *         "deploy-sit": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002/deployments",
                     *           "method": "POST",
                     *           "title": "Deploy to sit"
                     *         },
                     *         "deployments": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002/deployments",
                     *           "title": "Its deployments"
                     *         }
                     *       },
                     *       "_meta": {
                     *         "timestamp": "2026-11-21T10:00:00Z",
                     *         "traceId": "1-6920a1b2-4c1f0a9be1b24c7d9a55f001"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SiteDocument"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN.TENANT_FORBIDDEN"];
            404: components["responses"]["404.SITE_NOT_FOUND.TENANT_NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.INVALID_STATE.TENANT_NOT_ACTIVE"];
            412: components["responses"]["412.PRECONDITION_FAILED"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["429.RATE_LIMITED"];
            500: components["responses"]["500.INTERNAL_ERROR"];
            503: components["responses"]["503.SERVICE_UNAVAILABLE"];
        };
    };
    listSiteVersions: {
        parameters: {
            query?: {
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the page starts, as the `next` link of the page before gave it. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
                /** @description The site. */
                siteId: components["parameters"]["SiteId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of versions. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "versionId": "ver_01JD0000000000000000000003",
                     *           "siteId": "site_01JD0000000000000000000002",
                     *           "tenantId": "ten_01JD0000000000000000000001",
                     *           "number": 1,
                     *           "source": "generated",
                     *           "title": "Bloom Bakery",
                     *           "generationId": "gen_01JD0000000000000000000004",
                     *           "contentHash": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *           "files": [
                     *             {
                     *               "path": "index.html",
                     *               "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *               "size": 18342,
                     *               "type": "text/html; charset=utf-8"
                     *             }
                     *           ],
                     *           "previewUrl": "http://01jd0000000000000000000003.preview.localhost:8081/",
                     *           "createdBy": "6f0c9a52-1f2d-4a7e-9a55-0d6b8a4f9d11",
                     *           "createdAt": "2026-11-21T10:00:05Z",
                     *           "_links": {
                     *             "self": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002/versions/ver_01JD0000000000000000000003"
                     *             },
                     *             "site": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002"
                     *             },
                     *             "generation": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001/generations/gen_01JD0000000000000000000004",
                     *               "title": "How it was written"
                     *             },
                     *             "validate": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002/validations",
                     *               "method": "POST",
                     *               "title": "Score and scan this version"
                     *             },
                     *             "deploy-sit": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002/deployments",
                     *               "method": "POST",
                     *               "title": "Deploy this version to sit"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "_links": {
                     *         "self": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002/versions"
                     *         }
                     *       },
                     *       "_meta": {
                     *         "timestamp": "2026-11-21T10:00:00Z",
                     *         "traceId": "1-6920a1b2-4c1f0a9be1b24c7d9a55f001",
                     *         "page": {
                     *           "limit": 20,
                     *           "count": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SiteVersionCollection"];
                };
            };
            400: components["responses"]["400.INVALID_CURSOR.VALIDATION_FAILED"];
            401: components["responses"]["401.UNAUTHENTICATED"];
            403: components["responses"]["403.TENANT_FORBIDDEN"];
            404: components["responses"]["404.SITE_NOT_FOUND.TENANT_NOT_FOUND"];
            429: components["responses"]["429.RATE_LIMITED"];
            500: components["responses"]["500.INTERNAL_ERROR"];
            503: components["responses"]["503.SERVICE_UNAVAILABLE"];
        };
    };
    getSiteVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
                /** @description The site. */
                siteId: components["parameters"]["SiteId"];
                /** @description The version. */
                versionId: components["parameters"]["VersionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "versionId": "ver_01JD0000000000000000000003",
                     *         "siteId": "site_01JD0000000000000000000002",
                     *         "tenantId": "ten_01JD0000000000000000000001",
                     *         "number": 1,
                     *         "source": "generated",
                     *         "title": "Bloom Bakery",
                     *         "generationId": "gen_01JD0000000000000000000004",
                     *         "contentHash": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *         "files": [
                     *           {
                     *             "path": "index.html",
                     *             "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *             "size": 18342,
                     *             "type": "text/html; charset=utf-8"
                     *           }
                     *         ],
                     *         "previewUrl": "http://01jd0000000000000000000003.preview.localhost:8081/",
                     *         "createdBy": "6f0c9a52-1f2d-4a7e-9a55-0d6b8a4f9d11",
                     *         "createdAt": "2026-11-21T10:00:05Z"
                     *       },
                     *       "_links": {
                     *         "self": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002/versions/ver_01JD0000000000000000000003"
                     *         },
                     *         "site": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002"
                     *         },
                     *         "generation": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/generations/gen_01JD0000000000000000000004",
                     *           "title": "How it was written"
                     *         },
                     *         "validate": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002/validations",
                     *           "method": "POST",
                     *           "title": "Score and scan this version"
                     *         },
                     *         "deploy-sit": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002/deployments",
                     *           "method": "POST",
                     *           "title": "Deploy this version to sit"
                     *         }
                     *       },
                     *       "_meta": {
                     *         "timestamp": "2026-11-21T10:00:00Z",
                     *         "traceId": "1-6920a1b2-4c1f0a9be1b24c7d9a55f001"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SiteVersionDocument"];
                };
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.UNAUTHENTICATED"];
            403: components["responses"]["403.TENANT_FORBIDDEN"];
            404: components["responses"]["404.TENANT_NOT_FOUND.VERSION_NOT_FOUND"];
            429: components["responses"]["429.RATE_LIMITED"];
            500: components["responses"]["500.INTERNAL_ERROR"];
            503: components["responses"]["503.SERVICE_UNAVAILABLE"];
        };
    };
    listGenerations: {
        parameters: {
            query?: {
                /** @description Only generations of this site. */
                siteId?: components["schemas"]["SiteId"];
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the page starts, as the `next` link of the page before gave it. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of generations. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "generationId": "gen_01JD0000000000000000000004",
                     *           "tenantId": "ten_01JD0000000000000000000001",
                     *           "siteId": "site_01JD0000000000000000000002",
                     *           "status": "generating",
                     *           "progress": 40,
                     *           "message": "Writing the page",
                     *           "prompt": "A page for Bloom Bakery in Market Street, a family bakery.",
                     *           "eventCount": 12,
                     *           "createdBy": "6f0c9a52-1f2d-4a7e-9a55-0d6b8a4f9d11",
                     *           "revision": 4,
                     *           "createdAt": "2026-11-21T10:00:00Z",
                     *           "updatedAt": "2026-11-21T10:00:02Z",
                     *           "_links": {
                     *             "self": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001/generations/gen_01JD0000000000000000000004"
                     *             },
                     *             "tenant": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001"
                     *             },
                     *             "site": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002"
                     *             },
                     *             "stream": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001/generations/gen_01JD0000000000000000000004/events",
                     *               "title": "Watch it being written"
                     *             },
                     *             "cancel": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001/generations/gen_01JD0000000000000000000004/cancel",
                     *               "method": "POST",
                     *               "title": "Stop it"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "_links": {
                     *         "self": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/generations"
                     *         }
                     *       },
                     *       "_meta": {
                     *         "timestamp": "2026-11-21T10:00:00Z",
                     *         "traceId": "1-6920a1b2-4c1f0a9be1b24c7d9a55f001",
                     *         "page": {
                     *           "limit": 20,
                     *           "count": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["GenerationCollection"];
                };
            };
            400: components["responses"]["400.INVALID_CURSOR.VALIDATION_FAILED"];
            401: components["responses"]["401.UNAUTHENTICATED"];
            403: components["responses"]["403.TENANT_FORBIDDEN"];
            404: components["responses"]["404.TENANT_NOT_FOUND"];
            429: components["responses"]["429.RATE_LIMITED"];
            500: components["responses"]["500.INTERNAL_ERROR"];
            503: components["responses"]["503.SERVICE_UNAVAILABLE"];
        };
    };
    generatePage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own key for this request. The same key and body within 24 hours answer the same response again.
                 * @example 7f3c2a9e-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "prompt": "A page for Bloom Bakery in Market Street, a family bakery. Sourdough from £4.50, open Tuesday to Sunday 7 to 3. Warm and friendly, with prices and a gallery.",
                 *       "sections": [
                 *         "hero",
                 *         "pricing",
                 *         "gallery",
                 *         "contact"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["GenerationCreate"];
            };
        };
        responses: {
            /** @description The writing, as server-sent events. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description The generation, waiting for a worker. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "generationId": "gen_01JD0000000000000000000004",
                     *         "tenantId": "ten_01JD0000000000000000000001",
                     *         "siteId": "site_01JD0000000000000000000002",
                     *         "status": "generating",
                     *         "progress": 40,
                     *         "message": "Writing the page",
                     *         "prompt": "A page for Bloom Bakery in Market Street, a family bakery.",
                     *         "eventCount": 12,
                     *         "createdBy": "6f0c9a52-1f2d-4a7e-9a55-0d6b8a4f9d11",
                     *         "revision": 4,
                     *         "createdAt": "2026-11-21T10:00:00Z",
                     *         "updatedAt": "2026-11-21T10:00:02Z"
                     *       },
                     *       "_links": {
                     *         "self": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/generations/gen_01JD0000000000000000000004"
                     *         },
                     *         "tenant": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001"
                     *         },
                     *         "site": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002"
                     *         },
                     *         "stream": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/generations/gen_01JD0000000000000000000004/events",
                     *           "title": "Watch it being written"
                     *         },
                     *         "cancel": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/generations/gen_01JD0000000000000000000004/cancel",
                     *           "method": "POST",
                     *           "title": "Stop it"
                     *         }
                     *       },
                     *       "_meta": {
                     *         "timestamp": "2026-11-21T10:00:00Z",
                     *         "traceId": "1-6920a1b2-4c1f0a9be1b24c7d9a55f001"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["GenerationDocument"];
                };
            };
            /**
             * @description - `MALFORMED_BODY`: The body is not JSON.
             *     - `VALIDATION_FAILED`: The request does not fit the contract.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Sign in first. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `FEATURE_DISABLED`: The plan does not include this.
             *     - `FORBIDDEN`: Your role does not allow this.
             *     - `TENANT_FORBIDDEN`: Not your tenant.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `SITE_NOT_FOUND`: There is no such site.
             *     - `TENANT_NOT_FOUND`: There is no such tenant.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `CONFLICT`: Somebody else was faster.
             *     - `IDEMPOTENCY_IN_PROGRESS`: The same request is still running.
             *     - `INVALID_STATE`: Not in this state.
             *     - `OPERATION_IN_PROGRESS`: Something is already under way.
             *     - `TENANT_NOT_ACTIVE`: The tenant is not active.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: The body is too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: The body is not announced as JSON. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `IDEMPOTENCY_KEY_REUSED`: The Idempotency-Key belongs to another request.
             *     - `INVALID_PROMPT`: The prompt says nothing that could be written about.
             *     - `PLAN_LIMIT_EXCEEDED`: The plan's limit is reached.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `CONCURRENCY_LIMIT`: As many are running as the plan allows.
             *     - `QUOTA_EXCEEDED`: The plan's quota is used up.
             *     - `RATE_LIMITED`: Too many requests.
             */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL_ERROR`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: A service we depend on is not answering. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getGeneration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
                /** @description The generation. */
                generationId: components["parameters"]["GenerationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The generation. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "generationId": "gen_01JD0000000000000000000004",
                     *         "tenantId": "ten_01JD0000000000000000000001",
                     *         "siteId": "site_01JD0000000000000000000002",
                     *         "status": "generating",
                     *         "progress": 40,
                     *         "message": "Writing the page",
                     *         "prompt": "A page for Bloom Bakery in Market Street, a family bakery.",
                     *         "eventCount": 12,
                     *         "createdBy": "6f0c9a52-1f2d-4a7e-9a55-0d6b8a4f9d11",
                     *         "revision": 4,
                     *         "createdAt": "2026-11-21T10:00:00Z",
                     *         "updatedAt": "2026-11-21T10:00:02Z"
                     *       },
                     *       "_links": {
                     *         "self": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/generations/gen_01JD0000000000000000000004"
                     *         },
                     *         "tenant": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001"
                     *         },
                     *         "site": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002"
                     *         },
                     *         "stream": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/generations/gen_01JD0000000000000000000004/events",
                     *           "title": "Watch it being written"
                     *         },
                     *         "cancel": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/generations/gen_01JD0000000000000000000004/cancel",
                     *           "method": "POST",
                     *           "title": "Stop it"
                     *         }
                     *       },
                     *       "_meta": {
                     *         "timestamp": "2026-11-21T10:00:00Z",
                     *         "traceId": "1-6920a1b2-4c1f0a9be1b24c7d9a55f001"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["GenerationDocument"];
                };
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.UNAUTHENTICATED"];
            403: components["responses"]["403.TENANT_FORBIDDEN"];
            404: components["responses"]["404.GENERATION_NOT_FOUND.TENANT_NOT_FOUND"];
            429: components["responses"]["429.RATE_LIMITED"];
            500: components["responses"]["500.INTERNAL_ERROR"];
            503: components["responses"]["503.SERVICE_UNAVAILABLE"];
        };
    };
    streamGeneration: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of the last event you have seen; the stream goes on behind it. */
                "Last-Event-ID"?: components["parameters"]["LastEventId"];
            };
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
                /** @description The generation. */
                generationId: components["parameters"]["GenerationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.UNAUTHENTICATED"];
            403: components["responses"]["403.TENANT_FORBIDDEN"];
            404: components["responses"]["404.GENERATION_NOT_FOUND.TENANT_NOT_FOUND"];
            429: components["responses"]["429.RATE_LIMITED"];
            500: components["responses"]["500.INTERNAL_ERROR"];
            503: components["responses"]["503.SERVICE_UNAVAILABLE"];
        };
    };
    cancelGeneration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
                /** @description The generation. */
                generationId: components["parameters"]["GenerationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cancelled generation. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "generationId": "gen_01JD0000000000000000000004",
                     *         "tenantId": "ten_01JD0000000000000000000001",
                     *         "siteId": "site_01JD0000000000000000000002",
                     *         "status": "generating",
                     *         "progress": 40,
                     *         "message": "Writing the page",
                     *         "prompt": "A page for Bloom Bakery in Market Street, a family bakery.",
                     *         "eventCount": 12,
                     *         "createdBy": "6f0c9a52-1f2d-4a7e-9a55-0d6b8a4f9d11",
                     *         "revision": 4,
                     *         "createdAt": "2026-11-21T10:00:00Z",
                     *         "updatedAt": "2026-11-21T10:00:02Z"
                     *       },
                     *       "_links": {
                     *         "self": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/generations/gen_01JD0000000000000000000004"
                     *         },
                     *         "tenant": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001"
                     *         },
                     *         "site": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002"
                     *         },
                     *         "stream": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/generations/gen_01JD0000000000000000000004/events",
                     *           "title": "Watch it being written"
                     *         },
                     *         "cancel": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/generations/gen_01JD0000000000000000000004/cancel",
                     *           "method": "POST",
                     *           "title": "Stop it"
                     *         }
                     *       },
                     *       "_meta": {
                     *         "timestamp": "2026-11-21T10:00:00Z",
                     *         "traceId": "1-6920a1b2-4c1f0a9be1b24c7d9a55f001"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["GenerationDocument"];
                };
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN.TENANT_FORBIDDEN"];
            404: components["responses"]["404.GENERATION_NOT_FOUND.TENANT_NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.INVALID_STATE.TENANT_NOT_ACTIVE"];
            429: components["responses"]["429.RATE_LIMITED"];
            500: components["responses"]["500.INTERNAL_ERROR"];
            503: components["responses"]["503.SERVICE_UNAVAILABLE"];
        };
    };
    listValidations: {
        parameters: {
            query?: {
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the page starts, as the `next` link of the page before gave it. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
                /** @description The site. */
                siteId: components["parameters"]["SiteId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of reports. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "validationId": "val_01JD0000000000000000000005",
                     *           "tenantId": "ten_01JD0000000000000000000001",
                     *           "siteId": "site_01JD0000000000000000000002",
                     *           "versionId": "ver_01JD0000000000000000000003",
                     *           "contentHash": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *           "level": "standard",
                     *           "score": 8.7,
                     *           "band": "acceptable",
                     *           "ruleScore": 8.95,
                     *           "aiScore": 8.25,
                     *           "scoringMode": "hybrid",
                     *           "categories": [
                     *             {
                     *               "category": "color_palette_compliance",
                     *               "score": 1.86,
                     *               "max": 2,
                     *               "ruleFraction": 0.95,
                     *               "aiFraction": 0.9
                     *             }
                     *           ],
                     *           "securityStatus": "passed",
                     *           "sitDecision": "approved",
                     *           "prodDecision": "approved_with_recommendations",
                     *           "findings": [],
                     *           "deferredChecks": [
                     *             "TYP-004"
                     *           ],
                     *           "createdBy": "6f0c9a52-1f2d-4a7e-9a55-0d6b8a4f9d11",
                     *           "createdAt": "2026-11-21T10:00:06Z",
                     *           "_links": {
                     *             "self": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002/validations/val_01JD0000000000000000000005"
                     *             },
                     *             "site": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002"
                     *             },
                     *             "version": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002/versions/ver_01JD0000000000000000000003",
                     *               "title": "The version it is about"
                     *             },
                     *             "deploy-sit": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002/deployments",
                     *               "method": "POST",
                     *               "title": "Deploy this version to sit"
                     *             },
                     *             "deploy-prod": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002/deployments",
                     *               "method": "POST",
                     *               "title": "Deploy this version to prod"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "_links": {
                     *         "self": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002/validations"
                     *         }
                     *       },
                     *       "_meta": {
                     *         "timestamp": "2026-11-21T10:00:00Z",
                     *         "traceId": "1-6920a1b2-4c1f0a9be1b24c7d9a55f001",
                     *         "page": {
                     *           "limit": 20,
                     *           "count": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ValidationCollection"];
                };
            };
            400: components["responses"]["400.INVALID_CURSOR.VALIDATION_FAILED"];
            401: components["responses"]["401.UNAUTHENTICATED"];
            403: components["responses"]["403.TENANT_FORBIDDEN"];
            404: components["responses"]["404.SITE_NOT_FOUND.TENANT_NOT_FOUND"];
            429: components["responses"]["429.RATE_LIMITED"];
            500: components["responses"]["500.INTERNAL_ERROR"];
            503: components["responses"]["503.SERVICE_UNAVAILABLE"];
        };
    };
    validateSite: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own key for this request. The same key and body within 24 hours answer the same response again.
                 * @example 7f3c2a9e-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
                /** @description The site. */
                siteId: components["parameters"]["SiteId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "level": "standard"
                 *     }
                 */
                "application/json": components["schemas"]["ValidationCreate"];
            };
        };
        responses: {
            /** @description The report. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "validationId": "val_01JD0000000000000000000005",
                     *         "tenantId": "ten_01JD0000000000000000000001",
                     *         "siteId": "site_01JD0000000000000000000002",
                     *         "versionId": "ver_01JD0000000000000000000003",
                     *         "contentHash": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *         "level": "standard",
                     *         "score": 8.7,
                     *         "band": "acceptable",
                     *         "ruleScore": 8.95,
                     *         "aiScore": 8.25,
                     *         "scoringMode": "hybrid",
                     *         "categories": [
                     *           {
                     *             "category": "color_palette_compliance",
                     *             "score": 1.86,
                     *             "max": 2,
                     *             "ruleFraction": 0.95,
                     *             "aiFraction": 0.9
                     *           }
                     *         ],
                     *         "securityStatus": "passed",
                     *         "sitDecision": "approved",
                     *         "prodDecision": "approved_with_recommendations",
                     *         "findings": [],
                     *         "deferredChecks": [
                     *           "TYP-004"
                     *         ],
                     *         "createdBy": "6f0c9a52-1f2d-4a7e-9a55-0d6b8a4f9d11",
                     *         "createdAt": "2026-11-21T10:00:06Z"
                     *       },
                     *       "_links": {
                     *         "self": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002/validations/val_01JD0000000000000000000005"
                     *         },
                     *         "site": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002"
                     *         },
                     *         "version": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002/versions/ver_01JD0000000000000000000003",
                     *           "title": "The version it is about"
                     *         },
                     *         "deploy-sit": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002/deployments",
                     *           "method": "POST",
                     *           "title": "Deploy this version to sit"
                     *         },
                     *         "deploy-prod": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002/deployments",
                     *           "method": "POST",
                     *           "title": "Deploy this version to prod"
                     *         }
                     *       },
                     *       "_meta": {
                     *         "timestamp": "2026-11-21T10:00:00Z",
                     *         "traceId": "1-6920a1b2-4c1f0a9be1b24c7d9a55f001"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ValidationDocument"];
                };
            };
            /**
             * @description - `MALFORMED_BODY`: The body is not JSON.
             *     - `VALIDATION_FAILED`: The request does not fit the contract.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Sign in first. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `FORBIDDEN`: Your role does not allow this.
             *     - `TENANT_FORBIDDEN`: Not your tenant.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `SITE_NOT_FOUND`: There is no such site.
             *     - `TENANT_NOT_FOUND`: There is no such tenant.
             *     - `VERSION_NOT_FOUND`: There is no such version.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `CONFLICT`: Somebody else was faster.
             *     - `IDEMPOTENCY_IN_PROGRESS`: The same request is still running.
             *     - `NO_VERSION`: The site has no page yet.
             *     - `TENANT_NOT_ACTIVE`: The tenant is not active.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: The body is too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: The body is not announced as JSON. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `IDEMPOTENCY_KEY_REUSED`: The Idempotency-Key belongs to another request.
             *     - `MISSING_BRAND`: A strict validation needs a brand.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL_ERROR`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: A service we depend on is not answering. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getValidation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
                /** @description The site. */
                siteId: components["parameters"]["SiteId"];
                /** @description The report. */
                validationId: components["parameters"]["ValidationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "validationId": "val_01JD0000000000000000000005",
                     *         "tenantId": "ten_01JD0000000000000000000001",
                     *         "siteId": "site_01JD0000000000000000000002",
                     *         "versionId": "ver_01JD0000000000000000000003",
                     *         "contentHash": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                     *         "level": "standard",
                     *         "score": 8.7,
                     *         "band": "acceptable",
                     *         "ruleScore": 8.95,
                     *         "aiScore": 8.25,
                     *         "scoringMode": "hybrid",
                     *         "categories": [
                     *           {
                     *             "category": "color_palette_compliance",
                     *             "score": 1.86,
                     *             "max": 2,
                     *             "ruleFraction": 0.95,
                     *             "aiFraction": 0.9
                     *           }
                     *         ],
                     *         "securityStatus": "passed",
                     *         "sitDecision": "approved",
                     *         "prodDecision": "approved_with_recommendations",
                     *         "findings": [],
                     *         "deferredChecks": [
                     *           "TYP-004"
                     *         ],
                     *         "createdBy": "6f0c9a52-1f2d-4a7e-9a55-0d6b8a4f9d11",
                     *         "createdAt": "2026-11-21T10:00:06Z"
                     *       },
                     *       "_links": {
                     *         "self": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002/validations/val_01JD0000000000000000000005"
                     *         },
                     *         "site": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002"
                     *         },
                     *         "version": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002/versions/ver_01JD0000000000000000000003",
                     *           "title": "The version it is about"
                     *         },
                     *         "deploy-sit": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002/deployments",
                     *           "method": "POST",
                     *           "title": "Deploy this version to sit"
                     *         },
                     *         "deploy-prod": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002/deployments",
                     *           "method": "POST",
                     *           "title": "Deploy this version to prod"
                     *         }
                     *       },
                     *       "_meta": {
                     *         "timestamp": "2026-11-21T10:00:00Z",
                     *         "traceId": "1-6920a1b2-4c1f0a9be1b24c7d9a55f001"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ValidationDocument"];
                };
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.UNAUTHENTICATED"];
            403: components["responses"]["403.TENANT_FORBIDDEN"];
            404: components["responses"]["404.TENANT_NOT_FOUND.VALIDATION_NOT_FOUND"];
            429: components["responses"]["429.RATE_LIMITED"];
            500: components["responses"]["500.INTERNAL_ERROR"];
            503: components["responses"]["503.SERVICE_UNAVAILABLE"];
        };
    };
    getBrandScore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
                /** @description The site. */
                siteId: components["parameters"]["SiteId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The score. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "tenantId": "ten_01JD0000000000000000000001",
                     *         "siteId": "site_01JD0000000000000000000002",
                     *         "versionId": "ver_01JD0000000000000000000003",
                     *         "validationId": "val_01JD0000000000000000000005",
                     *         "score": 8.7,
                     *         "band": "acceptable",
                     *         "categories": [
                     *           {
                     *             "category": "color_palette_compliance",
                     *             "score": 1.86,
                     *             "max": 2,
                     *             "ruleFraction": 0.95,
                     *             "aiFraction": 0.9
                     *           }
                     *         ],
                     *         "validatedAt": "2026-11-21T10:00:06Z"
                     *       },
                     *       "_links": {
                     *         "self": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002/brand-score"
                     *         },
                     *         "site": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002"
                     *         },
                     *         "validation": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002/validations/val_01JD0000000000000000000005",
                     *           "title": "The whole report"
                     *         }
                     *       },
                     *       "_meta": {
                     *         "timestamp": "2026-11-21T10:00:00Z",
                     *         "traceId": "1-6920a1b2-4c1f0a9be1b24c7d9a55f001"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["BrandScoreDocument"];
                };
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.UNAUTHENTICATED"];
            403: components["responses"]["403.TENANT_FORBIDDEN"];
            404: components["responses"]["404.SITE_NOT_FOUND.TENANT_NOT_FOUND"];
            409: components["responses"]["409.NO_VERSION"];
            429: components["responses"]["429.RATE_LIMITED"];
            500: components["responses"]["500.INTERNAL_ERROR"];
            503: components["responses"]["503.SERVICE_UNAVAILABLE"];
        };
    };
    listDeployments: {
        parameters: {
            query?: {
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the page starts, as the `next` link of the page before gave it. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
                /** @description The site. */
                siteId: components["parameters"]["SiteId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of deployments. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "deploymentId": "dep_01JD0000000000000000000006",
                     *           "tenantId": "ten_01JD0000000000000000000001",
                     *           "siteId": "site_01JD0000000000000000000002",
                     *           "environment": "sit",
                     *           "status": "completed",
                     *           "versionId": "ver_01JD0000000000000000000003",
                     *           "brandScore": 9.1,
                     *           "url": "http://bloom-bakery.sit.localhost:8081/",
                     *           "operationId": "op_01JD0000000000000000000007",
                     *           "createdBy": "6f0c9a52-1f2d-4a7e-9a55-0d6b8a4f9d11",
                     *           "revision": 3,
                     *           "createdAt": "2026-11-21T10:00:10Z",
                     *           "updatedAt": "2026-11-21T10:00:12Z",
                     *           "completedAt": "2026-11-21T10:00:12Z",
                     *           "_links": {
                     *             "self": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002/deployments/dep_01JD0000000000000000000006"
                     *             },
                     *             "site": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002"
                     *             },
                     *             "version": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002/versions/ver_01JD0000000000000000000003",
                     *               "title": "What was deployed"
                     *             },
                     *             "operation": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001/operations/op_01JD0000000000000000000007",
                     *               "title": "The work behind it"
                     *             },
                     *             "deploy-prod": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002/deployments",
                     *               "method": "POST",
                     *               "title": "Deploy this version to prod"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "_links": {
                     *         "self": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002/deployments"
                     *         }
                     *       },
                     *       "_meta": {
                     *         "timestamp": "2026-11-21T10:00:00Z",
                     *         "traceId": "1-6920a1b2-4c1f0a9be1b24c7d9a55f001",
                     *         "page": {
                     *           "limit": 20,
                     *           "count": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["DeploymentCollection"];
                };
            };
            400: components["responses"]["400.INVALID_CURSOR.VALIDATION_FAILED"];
            401: components["responses"]["401.UNAUTHENTICATED"];
            403: components["responses"]["403.TENANT_FORBIDDEN"];
            404: components["responses"]["404.SITE_NOT_FOUND.TENANT_NOT_FOUND"];
            429: components["responses"]["429.RATE_LIMITED"];
            500: components["responses"]["500.INTERNAL_ERROR"];
            503: components["responses"]["503.SERVICE_UNAVAILABLE"];
        };
    };
    deploySite: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your own key for this request. The same key and body within 24 hours answer the same response again.
                 * @example 7f3c2a9e-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
                /** @description The site. */
                siteId: components["parameters"]["SiteId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "environment": "sit"
                 *     }
                 */
                "application/json": components["schemas"]["DeploymentCreate"];
            };
        };
        responses: {
            /** @description The operation that does the work. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "operationId": "op_01JD0000000000000000000007",
                     *         "tenantId": "ten_01JD0000000000000000000001",
                     *         "siteId": "site_01JD0000000000000000000002",
                     *         "type": "site_deployment",
                     *         "status": "in_progress",
                     *         "progress": 40,
                     *         "message": "Uploading 3 files",
                     *         "steps": [
                     *           {
                     *             "name": "package",
                     *             "status": "completed"
                     *           },
                     *           {
                     *             "name": "upload",
                     *             "status": "in_progress",
                     *             "message": "Uploading 3 files"
                     *           }
                     *         ],
                     *         "attempt": 1,
                     *         "deploymentId": "dep_01JD0000000000000000000006",
                     *         "createdBy": "6f0c9a52-1f2d-4a7e-9a55-0d6b8a4f9d11",
                     *         "revision": 2,
                     *         "createdAt": "2026-11-21T10:00:10Z",
                     *         "updatedAt": "2026-11-21T10:00:11Z"
                     *       },
                     *       "_links": {
                     *         "self": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/operations/op_01JD0000000000000000000007"
                     *         },
                     *         "tenant": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001"
                     *         },
                     *         "site": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002"
                     *         },
                     *         "deployment": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002/deployments/dep_01JD0000000000000000000006",
                     *           "title": "What it works on"
                     *         }
                     *       },
                     *       "_meta": {
                     *         "timestamp": "2026-11-21T10:00:00Z",
                     *         "traceId": "1-6920a1b2-4c1f0a9be1b24c7d9a55f001"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OperationDocument"];
                };
            };
            /**
             * @description - `MALFORMED_BODY`: The body is not JSON.
             *     - `VALIDATION_FAILED`: The request does not fit the contract.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNAUTHENTICATED`: Sign in first. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `FORBIDDEN`: Your role does not allow this.
             *     - `PROD_FORBIDDEN`: You may not deploy to prod.
             *     - `TENANT_FORBIDDEN`: Not your tenant.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `SITE_NOT_FOUND`: There is no such site.
             *     - `TENANT_NOT_FOUND`: There is no such tenant.
             *     - `VERSION_NOT_FOUND`: There is no such version.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `CONFLICT`: Somebody else was faster.
             *     - `IDEMPOTENCY_IN_PROGRESS`: The same request is still running.
             *     - `INVALID_STATE`: Not in this state.
             *     - `NO_VERSION`: The site has no page yet.
             *     - `OPERATION_IN_PROGRESS`: Something is already under way.
             *     - `TENANT_NOT_ACTIVE`: The tenant is not active.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: The body is too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: The body is not announced as JSON. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description - `BRAND_SCORE_LOW`: The brand score is too low.
             *     - `IDEMPOTENCY_KEY_REUSED`: The Idempotency-Key belongs to another request.
             *     - `SCORING_INCOMPLETE`: The score is incomplete.
             *     - `SECURITY_VIOLATION`: The page failed the security scan.
             *     - `SIT_DEPLOYMENT_REQUIRED`: Deploy this version to sit first.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `INTERNAL_ERROR`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `SERVICE_UNAVAILABLE`: A service we depend on is not answering. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeployment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
                /** @description The site. */
                siteId: components["parameters"]["SiteId"];
                /** @description The deployment. */
                deploymentId: components["parameters"]["DeploymentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deployment. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "deploymentId": "dep_01JD0000000000000000000006",
                     *         "tenantId": "ten_01JD0000000000000000000001",
                     *         "siteId": "site_01JD0000000000000000000002",
                     *         "environment": "sit",
                     *         "status": "completed",
                     *         "versionId": "ver_01JD0000000000000000000003",
                     *         "brandScore": 9.1,
                     *         "url": "http://bloom-bakery.sit.localhost:8081/",
                     *         "operationId": "op_01JD0000000000000000000007",
                     *         "createdBy": "6f0c9a52-1f2d-4a7e-9a55-0d6b8a4f9d11",
                     *         "revision": 3,
                     *         "createdAt": "2026-11-21T10:00:10Z",
                     *         "updatedAt": "2026-11-21T10:00:12Z",
                     *         "completedAt": "2026-11-21T10:00:12Z"
                     *       },
                     *       "_links": {
                     *         "self": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002/deployments/dep_01JD0000000000000000000006"
                     *         },
                     *         "site": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002"
                     *         },
                     *         "version": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002/versions/ver_01JD0000000000000000000003",
                     *           "title": "What was deployed"
                     *         },
                     *         "operation": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/operations/op_01JD0000000000000000000007",
                     *           "title": "The work behind it"
                     *         },
                     *         "deploy-prod": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002/deployments",
                     *           "method": "POST",
                     *           "title": "Deploy this version to prod"
                     *         }
                     *       },
                     *       "_meta": {
                     *         "timestamp": "2026-11-21T10:00:00Z",
                     *         "traceId": "1-6920a1b2-4c1f0a9be1b24c7d9a55f001"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["DeploymentDocument"];
                };
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.UNAUTHENTICATED"];
            403: components["responses"]["403.TENANT_FORBIDDEN"];
            404: components["responses"]["404.DEPLOYMENT_NOT_FOUND.TENANT_NOT_FOUND"];
            429: components["responses"]["429.RATE_LIMITED"];
            500: components["responses"]["500.INTERNAL_ERROR"];
            503: components["responses"]["503.SERVICE_UNAVAILABLE"];
        };
    };
    listTenantOperations: {
        parameters: {
            query?: {
                /** @description How many items a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the page starts, as the `next` link of the page before gave it. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of operations. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "operationId": "op_01JD0000000000000000000007",
                     *           "tenantId": "ten_01JD0000000000000000000001",
                     *           "siteId": "site_01JD0000000000000000000002",
                     *           "type": "site_deployment",
                     *           "status": "in_progress",
                     *           "progress": 40,
                     *           "message": "Uploading 3 files",
                     *           "steps": [
                     *             {
                     *               "name": "package",
                     *               "status": "completed"
                     *             },
                     *             {
                     *               "name": "upload",
                     *               "status": "in_progress",
                     *               "message": "Uploading 3 files"
                     *             }
                     *           ],
                     *           "attempt": 1,
                     *           "deploymentId": "dep_01JD0000000000000000000006",
                     *           "createdBy": "6f0c9a52-1f2d-4a7e-9a55-0d6b8a4f9d11",
                     *           "revision": 2,
                     *           "createdAt": "2026-11-21T10:00:10Z",
                     *           "updatedAt": "2026-11-21T10:00:11Z",
                     *           "_links": {
                     *             "self": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001/operations/op_01JD0000000000000000000007"
                     *             },
                     *             "tenant": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001"
                     *             },
                     *             "site": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002"
                     *             },
                     *             "deployment": {
                     *               "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002/deployments/dep_01JD0000000000000000000006",
                     *               "title": "What it works on"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "_links": {
                     *         "self": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/operations"
                     *         }
                     *       },
                     *       "_meta": {
                     *         "timestamp": "2026-11-21T10:00:00Z",
                     *         "traceId": "1-6920a1b2-4c1f0a9be1b24c7d9a55f001",
                     *         "page": {
                     *           "limit": 20,
                     *           "count": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OperationCollection"];
                };
            };
            400: components["responses"]["400.INVALID_CURSOR.VALIDATION_FAILED"];
            401: components["responses"]["401.UNAUTHENTICATED"];
            403: components["responses"]["403.TENANT_FORBIDDEN"];
            404: components["responses"]["404.TENANT_NOT_FOUND"];
            429: components["responses"]["429.RATE_LIMITED"];
            500: components["responses"]["500.INTERNAL_ERROR"];
            503: components["responses"]["503.SERVICE_UNAVAILABLE"];
        };
    };
    getOperation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant everything below belongs to. */
                tenantId: components["parameters"]["TenantId"];
                /** @description The operation. */
                operationId: components["parameters"]["OperationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The operation. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "operationId": "op_01JD0000000000000000000007",
                     *         "tenantId": "ten_01JD0000000000000000000001",
                     *         "siteId": "site_01JD0000000000000000000002",
                     *         "type": "site_deployment",
                     *         "status": "in_progress",
                     *         "progress": 40,
                     *         "message": "Uploading 3 files",
                     *         "steps": [
                     *           {
                     *             "name": "package",
                     *             "status": "completed"
                     *           },
                     *           {
                     *             "name": "upload",
                     *             "status": "in_progress",
                     *             "message": "Uploading 3 files"
                     *           }
                     *         ],
                     *         "attempt": 1,
                     *         "deploymentId": "dep_01JD0000000000000000000006",
                     *         "createdBy": "6f0c9a52-1f2d-4a7e-9a55-0d6b8a4f9d11",
                     *         "revision": 2,
                     *         "createdAt": "2026-11-21T10:00:10Z",
                     *         "updatedAt": "2026-11-21T10:00:11Z"
                     *       },
                     *       "_links": {
                     *         "self": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/operations/op_01JD0000000000000000000007"
                     *         },
                     *         "tenant": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001"
                     *         },
                     *         "site": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002"
                     *         },
                     *         "deployment": {
                     *           "href": "/v1/tenants/ten_01JD0000000000000000000001/sites/site_01JD0000000000000000000002/deployments/dep_01JD0000000000000000000006",
                     *           "title": "What it works on"
                     *         }
                     *       },
                     *       "_meta": {
                     *         "timestamp": "2026-11-21T10:00:00Z",
                     *         "traceId": "1-6920a1b2-4c1f0a9be1b24c7d9a55f001"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OperationDocument"];
                };
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.UNAUTHENTICATED"];
            403: components["responses"]["403.TENANT_FORBIDDEN"];
            404: components["responses"]["404.OPERATION_NOT_FOUND.TENANT_NOT_FOUND"];
            429: components["responses"]["429.RATE_LIMITED"];
            500: components["responses"]["500.INTERNAL_ERROR"];
            503: components["responses"]["503.SERVICE_UNAVAILABLE"];
        };
    };
}
