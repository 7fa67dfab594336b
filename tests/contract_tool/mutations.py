"""Single edits of the real designs, each with what must be said about it.

`at` is the text in the edited design whose line must be named; left out, it is the first line the edit changes. `was_at` is
such a text in the design as it was, for what is gone as a whole. The verdict is that of the edit's gravest change.
"""

from dataclasses import dataclass, field
from typing import Literal

CONVENTIONS, TENANT, USER, SITE = "00-conventions.md", "01-tenant.md", "02-user.md", "04-site.md"
GENERATION, VALIDATION, DEPLOYMENT, OPERATION = "05-generation.md", "06-validation.md", "07-deployment.md", "12-operation.md"
Verdict = Literal["breaking", "compatible", "documentation", "refused"]


@dataclass(frozen=True)
class Mutation:
    """`everywhere` replaces in all designs; `also` holds further edits that belong to the same one; `code` is a refusal's."""

    name: str
    verdict: Verdict
    design: str
    before: str
    after: str
    at: str = ""
    was_at: str = ""
    code: str = ""
    at_design: str = ""
    everywhere: bool = False
    also: tuple[tuple[str, str, str], ...] = field(default=())


def breaking(name: str, design: str, before: str, after: str, at: str = "", was_at: str = "", **more: object) -> Mutation:
    return Mutation(name, "breaking", design, before, after, at, was_at, **more)  # type: ignore[arg-type]


def compatible(name: str, design: str, before: str, after: str, at: str = "", **more: object) -> Mutation:
    return Mutation(name, "compatible", design, before, after, at, **more)  # type: ignore[arg-type]


def documentation(name: str, design: str, before: str, after: str, at: str = "") -> Mutation:
    return Mutation(name, "documentation", design, before, after, at)


def refused(name: str, code: str, design: str, before: str, after: str, at: str = "", at_design: str = "") -> Mutation:
    return Mutation(name, "refused", design, before, after, at, code=code, at_design=at_design)


SCORE_PATH = "  /v1/tenants/{tenantId}/sites/{siteId}/brand-score:\n"
FORCE = """        - name: force
          in: query
          description: Delete although the site serves prod; for administrators of the tenant.
"""
SITE_FILTER = "        - name: siteId\n          in: query\n"
STATUS_FILTER = """        - name: status
          in: query
          description: Only those in this state.
          schema: {$ref: "#/components/schemas/GenerationStatus"}
"""
MORE = "        locale: {type: string, maxLength: 10, description: The language it is written in}\n"
SITE_COUNT = "        versionCount: {type: integer, minimum: 0, description: How many versions it has}\n"
SCORE = "brandScore: {type: number, minimum: 0, maximum: 10, description: The score of the finished page}"
DELETE_LINK = "delete: {operationId: deleteSite, title: Delete the site, x-when: {status: [draft, staged, live]}}"
SUGGESTIONS = """        suggestions:
          type: array
          maxItems: 10
          description: What to ask for next
          items: {type: string, maxLength: 300}
"""
LIST_OPERATIONS = """    get:
      operationId: listTenantOperations
      summary: List the tenant's operations
      description: Newest first.
      tags: [operation]
      x-roles: [any]
      parameters:
        - $ref: "#/components/parameters/Limit"
        - $ref: "#/components/parameters/Cursor"
      responses:
        "200":
          description: A page of operations.
          content:
            application/json:
              schema: {type: array, items: {$ref: "#/components/schemas/Operation"}}
"""
LIST_PATH = '  /v1/tenants/{tenantId}/operations:\n    parameters:\n      - $ref: "#/components/parameters/TenantId"\n'
TENANT_LINK = "        operations: {operationId: listTenantOperations, title: Long-running work}\n"
TOKEN_TYPE = "    TokenType:\n      description: How the token is sent.\n      type: string\n      enum: [bearer]\n"
NEW_OPERATION = """  /v1/me/profile:
    get:
      operationId: readMyProfile
      summary: My profile
      description: The same person by another way.
      tags: [user]
      x-roles: [self]
      responses:
        "200":
          description: The person.
          content:
            application/json:
              schema: {$ref: "#/components/schemas/Me"}
components:
  parameters:
    UserId:
"""
OUTGOING = "      deprecated: true\n      x-deprecated-since: 2026-12-01\n      x-sunset: 2999-06-01\n"
SCORE_SUMMARY = "      summary: Read the score of the newest version\n"

MUTATIONS = [
    # --- names -------------------------------------------------------------------------------------------------------
    breaking("a property of an answer is renamed", SITE, "        prodVersionId:", "        liveVersionId:"),
    refused(
        "a required property is renamed, the list not",
        "REQUIRED",
        OPERATION,
        "        name: {type: string, maxLength: 60, description: The step}",
        "        label: {type: string, maxLength: 60, description: The step}",
        at="      required: [name, status]",
    ),
    compatible("a schema is renamed everywhere", TENANT, "BrandTone", "ToneOfVoice", at="    ToneOfVoice:", everywhere=True),
    breaking(
        "an operationId is renamed everywhere",
        VALIDATION,
        "getBrandScore",
        "readBrandScore",
        at="      operationId: readBrandScore",
        everywhere=True,
    ),
    refused(
        "an operationId is renamed, the link to it not",
        "LINK",
        VALIDATION,
        "      operationId: getBrandScore",
        "      operationId: readBrandScore",
        at="        brand-score: {operationId",
        at_design=SITE,
    ),
    breaking("a path is renamed", VALIDATION, SCORE_PATH, SCORE_PATH.replace("brand-score", "score")),
    breaking(
        "a method is another one",
        GENERATION,
        "    post:\n      operationId: cancelGeneration",
        "    put:\n      operationId: cancelGeneration",
    ),
    # --- parameters --------------------------------------------------------------------------------------------------
    breaking("a query parameter is renamed", SITE, "- name: force", "- name: anyway"),
    breaking(
        "a query parameter becomes required",
        SITE,
        FORCE,
        FORCE + "          required: true\n",
        at="          required: true\n          schema: {type: boolean",
    ),
    breaking(
        "a header has another type",
        CONVENTIONS,
        "schema: {type: integer, minimum: 0, maximum: 1000000}",
        "schema: {type: string, maxLength: 20}",
    ),
    breaking("a query parameter's upper bound falls", CONVENTIONS, "maximum: 100, default: 20}", "maximum: 50, default: 20}"),
    compatible("a query parameter's upper bound rises", CONVENTIONS, "maximum: 100, default: 20}", "maximum: 200, default: 20}"),
    breaking("a default is another one", CONVENTIONS, "maximum: 100, default: 20}", "maximum: 100, default: 10}"),
    compatible(
        "a new optional parameter",
        GENERATION,
        SITE_FILTER,
        STATUS_FILTER + SITE_FILTER,
    ),
    # --- requests ----------------------------------------------------------------------------------------------------
    breaking("a body's field becomes required", SITE, "      required: [name]\n", "      required: [name, description]\n"),
    compatible("a body's field is no longer required", USER, "required: [email, password]", "required: [email]"),
    compatible("nothing of a body is required", GENERATION, "      required: [prompt]\n", "", at="    GenerationCreate:"),
    breaking("a body becomes required", VALIDATION, "        required: false\n", "        required: true\n"),
    compatible(
        "a new optional field of a body",
        SITE,
        '        kind: {$ref: "#/components/schemas/SiteKind"}\n      additional',
        '        kind: {$ref: "#/components/schemas/SiteKind"}\n' + MORE + "      additional",
        at=MORE,
    ),
    breaking(
        "a text may be shorter at most",
        SITE,
        "      minLength: 3\n      maxLength: 100\n",
        "      minLength: 3\n      maxLength: 60\n",
        at="      maxLength: 60",
    ),
    compatible(
        "a text may be shorter at least", GENERATION, "prompt: {type: string, minLength: 10,", "prompt: {type: string, minLength: 5,"
    ),
    breaking("a pattern is another one", SITE, 'pattern: "^[a-z0-9][a-z0-9-]*[a-z0-9]$"', 'pattern: "^[a-z][a-z0-9-]*[a-z0-9]$"'),
    breaking(
        "a list takes fewer items",
        GENERATION,
        "          maxItems: 11\n          uniqueItems: true\n",
        "          maxItems: 5\n          uniqueItems: true\n",
    ),
    compatible(
        "a list takes the same item twice",
        GENERATION,
        "          uniqueItems: true\n",
        "",
        at="        sections:\n          type: array\n          maxItems: 11\n          description: Sections the page must have",
    ),
    breaking("an enum of a body loses a value", SITE, "enum: [generated, wordpress]", "enum: [generated]"),
    # --- answers -----------------------------------------------------------------------------------------------------
    breaking(
        "a field of an answer has another type",
        GENERATION,
        SCORE,
        SCORE.replace("number, minimum: 0, maximum: 10", "string, maxLength: 10"),
    ),
    breaking(
        "a time becomes a day", GENERATION, "completedAt: {type: string, format: date-time,", "completedAt: {type: string, format: date,"
    ),
    refused(
        "a type the example does not fit",
        "EXAMPLE",
        SITE,
        "versionCount: {type: integer, minimum: 0,",
        "versionCount: {type: string, maxLength: 9,",
        at="        versionCount: 1\n",
    ),
    breaking("a field of an answer is no longer certain", SITE, "versionCount, urls, createdBy", "versionCount, createdBy"),
    compatible(
        "a field of an answer is certain",
        DEPLOYMENT,
        "status, versionId, url, operationId,",
        "status, versionId, brandScore, url, operationId,",
    ),
    breaking("a field of an answer is gone", GENERATION, SUGGESTIONS, "", at="      properties:\n        generationId:"),
    compatible("a new field of an answer", SITE, SITE_COUNT, SITE_COUNT + MORE, at=MORE),
    compatible(
        "an enum of answers has one more value",
        SITE,
        "enum: [draft, staged, live, archived]",
        "enum: [draft, staged, live, paused, archived]",
    ),
    breaking("another success", SITE, '        "201":\n', '        "200":\n'),
    # --- access ------------------------------------------------------------------------------------------------------
    breaking(
        "a role may no longer call",
        SITE,
        "x-roles: [tenant_admin, team_lead, designer, editor]\n",
        "x-roles: [tenant_admin, team_lead, designer]\n",
    ),
    compatible(
        "one more role may call", SITE, "x-roles: [tenant_admin, designer, owner]", "x-roles: [tenant_admin, designer, editor, owner]"
    ),
    breaking(
        "not everybody may call",
        TENANT,
        "description: The tenant, what its plan allows, and where one can go from it.\n      tags: [tenant]\n      x-roles: [any]",
        "description: The tenant, what its plan allows, and where one can go from it.\n      tags: [tenant]\n      x-roles: [viewer]",
        at="      x-roles: [viewer]",
    ),
    breaking(
        "a grant no longer allows",
        DEPLOYMENT,
        '      x-grants: ["deploy:prod"]\n      x-idem',
        "      x-idem",
        at="    post:\n      operationId: deploySite",
    ),
    refused(
        "an operation says nothing of access",
        "ACCESS",
        CONVENTIONS,
        "      security: []\n      x-raw: true\n",
        "      x-raw: true\n",
        at="    get:\n      operationId: getContract",
    ),
    breaking(
        "a public operation asks to sign in", CONVENTIONS, "      security: []\n      responses:", "      x-roles: [any]\n      responses:"
    ),
    breaking(
        "a read is kept to active tenants",
        TENANT,
        "set.\n      tags: [tenant]\n      x-roles: [any]\n      responses:",
        "set.\n      tags: [tenant]\n      x-roles: [any]\n      x-tenant-states: [active]\n      responses:",
        at="      x-tenant-states: [active]\n      responses:",
    ),
    compatible(
        "a write is allowed in parked tenants",
        TENANT,
        "unset.\n      tags: [tenant]\n      x-roles: [tenant_admin, designer]\n",
        "unset.\n      tags: [tenant]\n      x-roles: [tenant_admin, designer]\n      x-tenant-states: [active, parked]\n",
        at="      x-tenant-states: [active, parked]",
    ),
    # --- links -------------------------------------------------------------------------------------------------------
    breaking(
        "a link is gone",
        SITE,
        "        deployments: {operationId: listDeployments, title: Its deployments}\n",
        "",
        at="      x-links:\n        self: {operationId: getSite}\n        tenant:",
    ),
    breaking("a link leads elsewhere", SITE, "versions: {operationId: listSiteVersions,", "versions: {operationId: listDeployments,"),
    refused("a link leads nowhere", "LINK", SITE, "versions: {operationId: listSiteVersions,", "versions: {operationId: listVersions,"),
    compatible(
        "a new link",
        DEPLOYMENT,
        "        site: {operationId: getSite}\n        version:",
        "        site: {operationId: getSite}\n        tenant: {operationId: getTenant}\n        version:",
        at="        tenant: {operationId: getTenant}",
    ),
    breaking("a link is shown in fewer states", SITE, DELETE_LINK, DELETE_LINK.replace("[draft, staged, live]", "[draft]")),
    compatible("a link is shown in more states", SITE, DELETE_LINK, DELETE_LINK.replace("live]", "live, archived]")),
    refused("a link waits for a state there is not", "CONDITION", SITE, DELETE_LINK, DELETE_LINK.replace("live]", "gone]")),
    documentation("a link has another title", SITE, "title: Its deployments", "title: Where it went"),
    # --- problems ----------------------------------------------------------------------------------------------------
    compatible(
        "an operation has one more problem",
        SITE,
        "x-problems: [VERSION_NOT_FOUND]",
        "x-problems: [VERSION_NOT_FOUND, CONFLICT]",
    ),
    documentation(
        "an operation has one problem less",
        SITE,
        "x-problems: [SITE_NOT_FOUND, INVALID_STATE, CONFLICT]",
        "x-problems: [SITE_NOT_FOUND, INVALID_STATE]",
    ),
    refused("a problem nobody defined", "PROBLEM", SITE, "x-problems: [VERSION_NOT_FOUND]", "x-problems: [VERSION_MISSING]"),
    breaking(
        "a problem has another status",
        SITE,
        "  SLUG_TAKEN:\n    status: 409\n",
        "  SLUG_TAKEN:\n    status: 422\n",
        at="    status: 422\n    title: The address is taken",
    ),
    documentation("a problem is explained better", SITE, "title: The address is taken", "title: The address belongs to somebody else"),
    # --- operations and schemas --------------------------------------------------------------------------------------
    breaking("an operation is gone", OPERATION, LIST_PATH + LIST_OPERATIONS, "", was_at=LIST_OPERATIONS, also=((TENANT, TENANT_LINK, ""),)),
    compatible(
        "a new operation", USER, "components:\n  parameters:\n    UserId:\n", NEW_OPERATION, at="    get:\n      operationId: readMyProfile"
    ),
    refused("a schema is gone that is used", "REFERENCE", USER, TOKEN_TYPE, "", at="        tokenType: {$ref"),
    compatible("an operation is on its way out", VALIDATION, SCORE_SUMMARY, SCORE_SUMMARY + OUTGOING, at="      deprecated: true"),
    compatible(
        "an operation moves to another module",
        VALIDATION,
        SCORE_SUMMARY,
        SCORE_SUMMARY + "      x-service: site\n",
        at="      x-service: site",
    ),
    # --- promises ----------------------------------------------------------------------------------------------------
    breaking("a key is no longer taken", GENERATION, "      x-idempotent: true\n", "", at="    post:\n      operationId: generatePage"),
    compatible(
        "a key is taken now",
        GENERATION,
        "      x-problems: [GENERATION_NOT_FOUND, INVALID_STATE, CONFLICT]\n",
        "      x-problems: [GENERATION_NOT_FOUND, INVALID_STATE, CONFLICT]\n      x-idempotent: true\n",
        at="      x-idempotent: true\n      responses:",
    ),
    breaking(
        "a stream of other events",
        GENERATION,
        "      x-stream: GenerationEvent\n      x-problems: [GENERATION_NOT_FOUND]",
        "      x-stream: StageEvent\n      x-problems: [GENERATION_NOT_FOUND]",
    ),
    breaking(
        "an event lacks what was certain", GENERATION, "      required: [type, progress, message]\n", "      required: [type, progress]\n"
    ),
    compatible(
        "an event's enum has one more value",
        GENERATION,
        "enum: [analyzing, outlining, styling,",
        "enum: [analyzing, outlining, drawing, styling,",
    ),
    # --- prose -------------------------------------------------------------------------------------------------------
    documentation(
        "a schema's description", SITE, "description: What to change of a site.", "description: What to change of a site, if anything."
    ),
    documentation("an operation's summary", TENANT, "summary: Read the tenant's brand", "summary: Read the brand"),
    documentation("a schema's example", SITE, "      example: Bloom Bakery\n", "      example: Corner Bakery\n"),
    documentation("the version", CONVENTIONS, "version: 0.1.0\n  description: >-", "version: 0.2.0\n  description: >-"),
    # --- slips -------------------------------------------------------------------------------------------------------
    refused(
        "broken YAML",
        "YAML",
        SITE,
        "      operationId: createSite\n",
        "      operationId: [createSite\n",
        at="      summary: Create an empty site",
    ),
    refused("a misspelled extension", "EXTENSION", SITE, "      x-idempotent: true\n", "      x-idempotency: true\n"),
]
