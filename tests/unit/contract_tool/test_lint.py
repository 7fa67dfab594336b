"""Each rule of the linter finds its mistake, at its line."""

import pytest

from contract.findings import Finding
from contract.lint.registry import RULES, Stage

from .conftest import CONVENTIONS, PLANT

GET_PLANT = (
    "      operationId: getPlant\n      summary: Read a plant\n      description: One plant.\n      tags: [plant]\n      x-roles: [any]"
)
LIST_ANSWER = '{type: array, items: {$ref: "#/components/schemas/Plant"}}'
EVENT_STREAM = '"200": {description: The growing., content: {text/event-stream: {schema: {type: string}}}}'

GROWTH = '{$ref: "#/components/schemas/Growth"}'
MEMBERS = 'oneOf: [{$ref: "#/components/schemas/LeafEvent"}, {$ref: "#/components/schemas/FruitEvent"}]'
PICTURE = "content: {image/png: {schema: {type: string, format: binary}}}}\n      responses"

# What is changed in the plants' design, into what, and the finding that has to follow.
MISTAKES = {
    "openapi: a key too many": ("summary: List plants", "sumary: List plants", "OPENAPI", "`sumary` does not belong here"),
    "openapi: a comma unquoted": (
        "{type: string, maxLength: 40, description: Its name}",
        "{type: string, description: Its name, in words}",
        "OPENAPI",
        "`in words` does not belong here; quote a text with a comma in braces",
    ),
    "openapi: a wrong type": ("required: [name]", "required: name", "OPENAPI", 'is not of type "array"'),
    "openapi: a deep fault": ("{type: integer, minimum: 0, description: Centimetres}", "{type: int}", "OPENAPI", '"int" is not one of'),
    "extension: unknown": ("x-grants:", "x-grant:", "EXTENSION", "`x-grant` is not known on an operation"),
    "extension: misplaced": (
        "      properties: {name: {",
        "      x-idempotent: true\n      properties: {name: {",
        "EXTENSION",
        "belongs on: operation",
    ),
    "extension: a role nobody has": ("x-roles: [editor, owner]", "x-roles: [gardener]", "EXTENSION", "`x-roles`"),
    "extension: grants have a pattern": ('["plant:all"]', "[everything]", "EXTENSION", "`x-grants`"),
    "extension: an unknown operator": ("height: {lt: 900}", "height: {below: 900}", "EXTENSION", "`x-links`"),
    "extension: a problem without a remedy": (", remedy: List plants.}", "}", "EXTENSION", '"remedy" is a required property'),
    "reference: nowhere": ("#/components/schemas/PlantUpdate", "#/components/schemas/PlantChange", "REFERENCE", "leads nowhere"),
    "reference: another file": ("#/components/schemas/PlantUpdate", "other.yaml#/PlantUpdate", "REFERENCE", "is not of the form"),
    "reference: the wrong kind": (
        "#/components/parameters/IfMatch",
        "#/components/headers/ETag",
        "REFERENCE",
        "is a header where a parameter belongs",
    ),
    "reference: in a circle": (
        "PlantKind: {description: What it is., type: string, enum: [tree, herb]}",
        'PlantKind: {$ref: "#/components/schemas/PlantKind"}',
        "REFERENCE",
        "leads back to itself",
    ),
    "reference: a part of itself": (
        "    PlantUpdate:\n      description: What to change.\n",
        "    PlantUpdate:\n      description: What to change.\n      allOf: [{oneOf: [{$ref: '#/components/schemas/PlantUpdate'}]}]\n",
        "REFERENCE",
        "leads back to itself",
    ),
    "reference: a discriminator's": (
        'leaf: "#/components/schemas/LeafEvent"',
        'leaf: "#/components/schemas/Leaf"',
        "REFERENCE",
        "leads nowhere",
    ),
    "operation: no id": (
        "      operationId: getPlant\n",
        "",
        "OPERATION_ID",
        "GET /v1/tenants/{tenantId}/plants/{plantId} has no operationId",
    ),
    "operation: an id twice": ("operationId: updatePlant", "operationId: getPlant", "DUPLICATE", f"already used at {PLANT}:40"),
    "status: no number": ('"204": {description: Gone.}', "default: {description: Gone.}", "STATUS", "`default` is no status"),
    "status: no success": ('"204": {description: Gone.}', '"404": {description: Gone.}', "STATUS", "what it answers when all is well"),
    "result: inline": (LIST_ANSWER, "{type: object}", "INLINE", "a result is"),
    "access: not stated": ("      x-roles: [tenant_admin]\n", "", "ACCESS", "neither x-roles nor"),
    "access: stated twice": ("security: []", "security: []\n      x-roles: [any]", "ACCESS", "is public and names roles"),
    "operation: no summary": ("      summary: Dig it out\n", "", "UNDESCRIBED", "`deletePlant` has no summary"),
    "operation: no description": ("      description: Gone.\n", "", "UNDESCRIBED", "`deletePlant` has no description"),
    "name: no verb first": ("operationId: deletePlant", "operationId: plantDeletion", "NAME", "a known verb first"),
    "name: not camelCase": ("operationId: deletePlant", "operationId: delete_plant", "NAME", "is not camelCase"),
    "path: not v1": ("/v1/events:", "/v2/events:", "PATH", "does not begin with /v1"),
    "path: not kebab-case": ("/v1/pictures:", "/v1/my_pictures:", "PATH", "kebab-case"),
    "parameter: not camelCase": ("name: dry, in: query", "name: is_dry, in: query", "NAME", "`is_dry`"),
    "parameter: not declared": (
        "/v1/pictures:",
        "/v1/pictures/{pictureId}:",
        "PARAMETER",
        "does not declare the path parameter `pictureId`",
    ),
    "parameter: not described": ("{name: dry, in: query, description: Only dry ones., ", "{name: dry, in: query, ", "UNDESCRIBED", "`dry`"),
    "parameter: shared, not described": ("required: true, description: The plant., ", "required: true, ", "UNDESCRIBED", "`PlantId`"),
    "id: without a pattern": ('type: string, pattern: "^plant_[0-9]+$", ', "type: string, ", "ID_PATTERN", "has no pattern"),
    "method: an idempotent read": (
        "      x-problems: [PLANT_NOT_FOUND]\n      x-aliases",
        "      x-idempotent: true\n      x-aliases",
        "METHOD",
        "on a POST",
    ),
    "method: a body to read": (
        "      operationId: streamGrowth\n",
        f"      operationId: streamGrowth\n      requestBody: {{content: {{application/json: {{schema: {GROWTH}}}}}}}\n",
        "METHOD",
        "a GET has no body",
    ),
    "stream: not declared": (
        f'      parameters: [{{$ref: "#/components/parameters/LastEventId"}}]\n      responses:\n        {EVENT_STREAM}',
        '      responses:\n        "204": {description: No.}',
        "STREAM",
        "belong together",
    ),
    "stream: an unknown schema": ("x-stream: GrowthEvent", "x-stream: Growing", "STREAM", "there is no schema `Growing`"),
    "link: no such operation": ("self: {operationId: getPlant}", "self: {operationId: getTree}", "LINK", "there is no such operation"),
    "link: no such field": ("parameters: {kind: kind}", "parameters: {kind: species}", "LINK", "`Plant` has no field `species`"),
    "link: no such parameter": ("parameters: {kind: kind}", "parameters: {species: kind}", "LINK", "has no parameter `species`"),
    "link: cannot be filled": (
        "example: {days: 3}",
        "x-links: {plant: {operationId: getLeaf}}\n      example: {days: 3}",
        "LINK",
        "no such operation",
    ),
    "link: a body's field": ("body: {days: 3}", "body: {weeks: 3}", "LINK", "has no field `weeks`"),
    "condition: no such field": ("x-when: {kind: [tree]", "x-when: {species: [tree]", "CONDITION", "has no field `species`"),
    "condition: never true": ("x-when: {kind: [tree]", "x-when: {kind: [bush]", "CONDITION", "the field is never `bush`"),
    "condition: compares words": ("height: {lt: 900}", "name: {lt: 900}", "CONDITION", "the field is no number"),
    "problem: unknown": ("x-problems: [PLANT_EXISTS]", "x-problems: [PLANT_TAKEN]", "PROBLEM", "PLANT_TAKEN is in no x-problem-codes"),
    "schema: an inline object": (
        "notes: {type: object, additionalProperties: {type: string, maxLength: 20}, ",
        "notes: {type: object, ",
        "INLINE",
        "gets a name",
    ),
    "schema: an inline enum": (
        'kind: {$ref: "#/components/schemas/PlantKind"}\n        nick',
        "kind: {type: string, enum: [a, b]}\n        nick",
        "INLINE",
        "gets a name",
    ),
    "schema: not described": ("      description: What to change.\n", "", "UNDESCRIBED", "`PlantUpdate` has no description"),
    "schema: a name": (
        "    PlantId: {description",
        "    plant: {description: x, type: string}\n    PlantId: {description",
        "NAME",
        "PascalCase",
    ),
    "property: not camelCase": ("email: {type", "e_mail: {type", "NAME", "`e_mail` is not in camelCase"),
    "property: a bare id": ("email: {type", "id: {type", "NAME", "`siteId`, not `id`"),
    "enum: not lower_snake": ("enum: [tree, herb]", "enum: [tree, Herb]", "ENUM", "`Herb`"),
    "null": ("email: {type: string", "email: {nullable: true, type: string", "NULLABLE", "leave the field out"),
    "required: not there": ("required: [days]", "required: [days, weeks]", "REQUIRED", "`weeks` is required"),
    "pattern: look-around": ('pattern: "^plant_[0-9]+$"', 'pattern: "^(?=plant)p.*$"', "PATTERN", "cannot be used"),
    "body: open": (
        "properties: {name: {type: string, maxLength: 40}}\n      additionalProperties: false",
        "properties: {name: {type: string, maxLength: 40}}",
        "OPEN",
        "`PlantUpdate`",
    ),
    "body: an endless word": (
        "name: {type: string, maxLength: 40, ",
        "name: {type: string, ",
        "UNBOUNDED",
        "maxLength, enum, pattern, format",
    ),
    "body: an endless list": ("{type: array, maxItems: 3, ", "{type: array, ", "UNBOUNDED", "maxItems"),
    "body: a password is no bound": (
        "name: {type: string, maxLength: 40, ",
        "name: {type: string, format: password, ",
        "UNBOUNDED",
        "maxLength",
    ),
    "body: inline": (
        '{application/json: {schema: {$ref: "#/components/schemas/PlantUpdate"}}}',
        "{application/json: {schema: {type: array, maxItems: 1, items: {type: integer}}}}",
        "INLINE",
        "the body of `updatePlant`",
    ),
    "example: none for a body": ("      example: {name: Oak, kind: tree}\n", "", "NO_EXAMPLE", "createPlant"),
    "example: none for a resource": (
        "      example: {type: leaf, count: 1}\n",
        "",
        "NO_EXAMPLE",
        "`GrowthEvent`, which `listEvents` answers",
    ),
    "example: does not fit": ("        height: 200\n", "        height: high\n", "EXAMPLE", '"high" is not of type "integer"'),
    "example: of another format": ('plantedAt: "2026-11-21T10:00:00Z"', "plantedAt: yesterday", "EXAMPLE", "date-time"),
    "example: of a parameter": ("description: Only dry ones., ", "description: Only dry ones., example: 3, ", "EXAMPLE", "is not of type"),
    "unused schema": (
        "    PlantId: {description",
        "    Weed: {description: x, type: string}\n    PlantId: {description",
        "UNUSED",
        "`Weed` of components.schemas",
    ),
    "unused parameter": (
        "    PlantId: {name",
        "    WeedId: {name: w, in: query, description: x, schema: {type: string}}\n    PlantId: {name",
        "UNUSED",
        "`WeedId` of components.parameters",
    ),
    "schema: takes anything": ("email: {type: string, format: email, ", "email: {", "UNTYPED", "say its type"),
    "schema: a list of anything": (", items: {type: string, maxLength: 20}", "", "UNTYPED", "what its items are"),
    "schema: a format nobody checks": ("format: email", "format: mail", "FORMAT", "`mail`"),
    "enum: of another type": ("enum: [tree, herb]", "enum: [tree, 3]", "ENUM", "`3` is no string"),
    "security: no such scheme": ("security: [{bearer: []}, {}]", "security: [{basic: []}, {}]", "ACCESS", "no security scheme `basic`"),
    "tag: not declared": ("      tags: [plant]\n      security: []", "      tags: [weed]\n      security: []", "TAG", "`weed`"),
    "body: of no media type": (PICTURE, "content: {}}\n      responses", "INLINE", "has no media type"),
    "status: nothing to say": ('"204": {description: Gone.}', '"200": {description: Gone.}', "STATUS", "a 200 has content"),
    "condition: of another type": ("height: {lt: 900}", "height: tall", "CONDITION", "the field is never `tall`"),
    "condition: a number for a flag": ("height: {lt: 900}", "height: true", "CONDITION", "the field is never `True`"),
    "extension: in a response": (LIST_ANSWER, f"{LIST_ANSWER}, x-odd: 1", "EXTENSION", "on a part of an operation"),
    "schema: a one of nothing": (MEMBERS, "oneOf: []", "EXAMPLE", "the schema itself is none"),
    "name taken": (
        "    Growth:\n",
        "    PlantDocument: {description: x, type: string}\n    Growth:\n",
        "NAME_TAKEN",
        "the bundle adds a schema `PlantDocument`",
    ),
    "alias: a path twice": (
        '["/v1/plants/{plantId}"]',
        '["/v1/tenants/{tenantId}/plants/{plantId}"]',
        "DUPLICATE",
        "already is `getPlant`",
    ),
    "parameter: one argument twice": ("{name: kind, in: query,", "{name: tenantId, in: query,", "NAME_TAKEN", "the argument `tenant_id`"),
    "alias: asks for more": ('["/v1/plants/{plantId}"]', '["/v1/plants/{plantId}/{leafId}"]', "PARAMETER", "the alias asks for `leafId`"),
}


@pytest.mark.parametrize(("old", "new", "code", "message"), MISTAKES.values(), ids=MISTAKES)
def test_a_mistake_is_found(findings, old, new, code, message):
    found = findings((old, new))
    assert any(finding.code == code and message in finding.message for finding in found), "\n".join(map(str, found))
    assert all(finding.place.path in {PLANT, CONVENTIONS} for finding in found)


def test_the_designs_as_they_are_have_no_findings(findings):
    assert findings() == []


@pytest.mark.parametrize(
    "name", ["condition: never true", "enum: not lower_snake", "example: does not fit", "openapi: a key too many", "body: an endless list"]
)
def test_a_finding_names_the_line_of_the_mistake(garden, findings, name):
    old, new, *_ = MISTAKES[name]
    text = (garden / PLANT).read_text(encoding="utf-8")
    line = text[: text.index(old.lstrip())].count("\n") + 1
    assert {finding.place.line for finding in findings((old, new))} == {line}


def test_every_finding_of_a_stage_is_reported(findings):
    found = findings(("enum: [tree, herb]", "enum: [Tree, Herb]"), ("      summary: Dig it out\n", ""))
    assert [finding.code for finding in found if finding.code in {"ENUM", "UNDESCRIBED"}] == ["UNDESCRIBED", "ENUM", "ENUM"]


def test_a_link_that_cannot_be_filled(findings):
    """Growth is answered only below a plant, so its links may use the plant; an event is answered anywhere."""
    found = findings(
        ("example: {type: leaf, count: 1}", "x-links: {plant: {operationId: getPlant}}\n      example: {type: leaf, count: 1}")
    )
    assert any("`plantId` is neither a field of `GrowthEvent` nor in the path of `listEvents`" in finding.message for finding in found)


@pytest.mark.parametrize(("name", "codes"), [("X-Odd", []), ("x_odd", ["NAME"])])
def test_headers_have_a_spelling_of_their_own(findings, name, codes):
    header = f"        - {{name: {name}, in: header, description: Odd., schema: {{type: string}}}}\n        - {{name: dry"
    assert [finding.code for finding in findings(("        - {name: dry", header))] == codes


def test_a_link_filled_from_the_request(findings):
    assert findings(("example: {days: 3}", "x-links: {plant: {operationId: getPlant}}\n      example: {days: 3}")) == []


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("openapi: 3.0.3", "openapi: 3.0.2", "VERSION"),
        ("openapi: 3.0.3\n", "", "VERSION"),
        ("    ETag: {schema: {type: string}}\n", "", "CONVENTION"),
        ("    IdempotencyKey: {", "    Key: {", "CONVENTION"),
        ("    Problem:\n", "    Trouble:\n", "CONVENTION"),
        ("  RATE_LIMITED: {status", "  TOO_FAST: {status", "PROBLEM"),
    ],
)
def test_what_the_conventions_owe(findings, old, new, code):
    assert code in {finding.code for finding in findings((old, new), path=CONVENTIONS)}


def test_tenant_states_are_those_of_the_tenant(findings):
    status = "    TenantStatus: {description: State., type: string, enum: [active, sleeping]}\n    PlantId: {description"
    use = ("        email: {type", '        state: {$ref: "#/components/schemas/TenantStatus"}\n        email: {type')
    found = findings(("    PlantId: {description", status), use)
    assert [(finding.code, finding.message) for finding in found] == [("TENANT_STATE", "`parked` is none of active, any, sleeping")]


def test_a_bundle_that_is_no_valid_document_is_reported(findings):
    """The default is no value of the schema: OpenAPI's own validator says so, and we say where."""
    found = findings(("{type: boolean, default: false}", "{type: boolean, default: 3}"))
    assert [(finding.code, finding.place) for finding in found] == [("BUNDLE", found[0].place)]


def test_an_example_broken_by_the_envelope_is_reported(findings):
    old = "      properties: {timestamp: {type: string, format: date-time}, traceId: {type: string}}\n"
    new = "      properties: {timestamp: {type: string, format: date-time}, traceId: {type: integer}}\n"
    found = findings((old, new), path=CONVENTIONS)
    assert {finding.code for finding in found} == {"BUNDLE"}


@pytest.mark.parametrize("junk", ["3", "[]", "null", "{a: 1}", "[null]", "{get: 3}", "word"])
@pytest.mark.parametrize("key", ["openapi", "info", "paths", "components", "tags", "x-problem-codes", "x-service", "security"])
def test_no_junk_breaks_the_linter(findings, key, junk):
    found = findings(("x-service: growth\n", f"{key}: {junk}\n"), ("paths:\n  /v1/tenants/{tenantId}/plants/{plantId}/growth", "x-x:\n  a"))
    assert all(isinstance(finding, Finding) for finding in found)
    assert found


def test_rules_are_registered_once():
    names = [rule.__name__ for rules in RULES.values() for rule in rules]
    assert len(names) == len(set(names))
    assert all(RULES[stage] for stage in Stage)
