"""What the bundle adds to the designs."""

import pytest

from contract.bundle.bundler import bundle
from contract.bundle.names import RATE_HEADERS
from contract.conditions import holds
from contract.design import Design
from contract.extract.designs import read_design

from .conftest import CONVENTIONS, change

PLANTS = "/v1/tenants/{tenantId}/plants"
PLANT = PLANTS + "/{plantId}"


@pytest.fixture
def document(design: Design):
    return bundle(design)


def response(document, path, method, status):
    return document["paths"][path][method]["responses"][status]


def media(document, path, method, status):
    return response(document, path, method, status)["content"]["application/json"]


class TestEnvelopes:
    def test_a_resource_is_wrapped(self, document):
        assert media(document, PLANT, "get", "200")["schema"] == {"$ref": "#/components/schemas/PlantDocument"}
        envelope = document["components"]["schemas"]["PlantDocument"]
        assert envelope["required"] == ["data", "_links", "_meta"]
        assert envelope["additionalProperties"] is False
        assert envelope["properties"]["data"] == {"$ref": "#/components/schemas/Plant"}

    def test_its_links_are_named(self, document):
        links = document["components"]["schemas"]["PlantLinks"]
        assert set(links["properties"]) == {"self", "update", "grow", "siblings"}
        assert "required" not in links

    def test_a_resource_without_links_has_self(self, document):
        assert set(document["components"]["schemas"]["GrowthLinks"]["properties"]) == {"self"}

    def test_an_item_carries_its_links_beside_its_fields(self, document):
        item = document["components"]["schemas"]["PlantResource"]
        assert item["additionalProperties"] is False
        assert item["required"][-1] == "_links"
        assert {"plantId", "_links"} <= set(item["properties"])
        assert media(document, PLANTS, "get", "200")["schema"] == {"$ref": "#/components/schemas/PlantCollection"}

    def test_a_union_is_flattened_member_by_member(self, document):
        schemas = document["components"]["schemas"]
        assert schemas["GrowthEventResource"]["discriminator"]["mapping"]["leaf"] == "#/components/schemas/GrowthEventLeafEventResource"
        assert "_links" in schemas["GrowthEventLeafEventResource"]["properties"]

    def test_a_raw_answer_is_left_alone(self, document):
        assert response(document, "/v1/pictures", "post", "200")["content"] == {
            "image/png": {"schema": {"type": "string", "format": "binary"}}
        }

    def test_a_stream_is_left_alone(self, document):
        stream = document["paths"][PLANT + "/growth"]["get"]
        assert stream["responses"]["200"]["content"] == {"text/event-stream": {"schema": {"type": "string"}}}
        assert stream["x-stream"] == "GrowthEvent"

    def test_a_resource_inside_an_event_carries_its_links(self, garden):
        change(
            garden,
            'plant: {$ref: "#/components/schemas/PlantKind"}}\n      additionalProperties: false\n',
            'plant: {$ref: "#/components/schemas/Plant"}}\n      additionalProperties: false\n'
            "      example: {type: fruit, plant: {plantId: plant_1}}\n",
        )
        event = bundle(read_design(garden)[0])["components"]["schemas"]["FruitEvent"]
        assert event["properties"]["plant"] == {"$ref": "#/components/schemas/PlantResource"}
        assert event["example"]["plant"]["_links"] == {}

    def test_an_allof_is_flattened_for_collections(self, garden):
        change(
            garden,
            "      required: [plantId, tenantId, name, kind, height, revision, plantedAt]\n",
            '      allOf: [{$ref: "#/components/schemas/Growth"}]\n      required: [plantId]\n',
        )
        item = bundle(read_design(garden)[0])["components"]["schemas"]["PlantResource"]
        assert item["required"] == ["days", "plantId", "_links"]
        assert {"days", "plantId"} <= set(item["properties"])

    def test_the_design_itself_stays_as_it_was(self, design):
        bundle(design)
        assert "PlantDocument" not in design.schemas
        assert bundle(design) == bundle(design)


class TestExamples:
    def test_an_example_becomes_a_whole_response(self, document):
        example = media(document, PLANT, "get", "200")["example"]
        assert example["data"]["plantId"] == "plant_1"
        assert example["_links"]["self"] == {"href": "/v1/tenants/ten_1/plants/plant_1"}
        assert example["_links"]["update"] == {"href": "/v1/tenants/ten_1/plants/plant_1", "method": "PATCH", "title": "Change it"}
        assert set(example["_meta"]) == {"timestamp", "traceId"}

    def test_a_list_shows_one_item(self, document):
        example = media(document, PLANTS, "get", "200")["example"]
        assert example["_meta"]["page"] == {"limit": 20, "count": 1}
        assert example["_links"] == {"self": {"href": "/v1/tenants/ten_1/plants"}}

    def test_links_whose_condition_fails_are_not_shown(self, garden):
        change(garden, "        height: 200\n", "        height: 1000\n")
        example = media(bundle(read_design(garden)[0]), PLANT, "get", "200")["example"]
        assert "update" not in example["_links"]

    def test_the_example_of_the_media_type_wins(self, garden):
        old = '"201": {description: The plant., content: {application/json: {'
        change(garden, old, old + "example: {plantId: plant_9, tenantId: ten_1}, ")
        document = bundle(read_design(garden)[0])
        assert media(document, PLANTS, "post", "201")["example"]["data"]["plantId"] == "plant_9"

    def test_the_conventions_may_bring_their_own_meta(self, garden):
        change(garden, "    Meta:\n", "    Meta:\n      example: {timestamp: now, traceId: t}\n", CONVENTIONS)
        assert media(bundle(read_design(garden)[0]), PLANT, "get", "200")["example"]["_meta"] == {"timestamp": "now", "traceId": "t"}

    def test_without_examples_the_bundle_has_none(self, garden):
        change(garden, "      example: {days: 3}\n", "")
        assert "example" not in media(bundle(read_design(garden)[0]), PLANT + "/growth", "post", "202")

    def test_a_link_nobody_can_fill_is_left_out(self, garden):
        change(garden, ", example: ten_1}", "}", CONVENTIONS)
        change(garden, "example: {days: 3}", "x-links: {plant: {operationId: getPlant}}\n      example: {days: 3}")
        example = media(bundle(read_design(garden)[0]), PLANT + "/growth", "post", "202")["example"]
        assert example["_links"] == {"self": {"href": PLANT + "/growth"}}

    def test_a_body_repeats_its_schemas_example(self, document):
        body = document["paths"][PLANTS]["post"]["requestBody"]["content"]["application/json"]
        assert body["example"] == {"name": "Oak", "kind": "tree"}


class TestLinks:
    def test_fields_fill_the_parameters(self, document):
        links = response(document, PLANT, "get", "200")["links"]
        assert links["self"] == {
            "operationId": "getPlant",
            "parameters": {"tenantId": "$response.body#/data/tenantId", "plantId": "$response.body#/data/plantId"},
        }
        assert links["update"]["x-when"] == {"kind": ["tree"], "height": {"lt": 900}}
        assert links["grow"]["requestBody"] == {"days": 3}
        assert links["siblings"]["parameters"]["kind"] == "$response.body#/data/kind"

    def test_a_list_links_from_its_first_item(self, document):
        links = response(document, PLANTS, "get", "200")["links"]
        assert links["self"]["parameters"]["plantId"] == "$response.body#/data/0/plantId"

    def test_what_is_no_field_comes_from_the_path(self, garden):
        change(garden, "example: {days: 3}", "x-links: {plant: {operationId: getPlant}}\n      example: {days: 3}")
        links = response(bundle(read_design(garden)[0]), PLANT + "/growth", "post", "202")["links"]
        assert links["plant"]["parameters"]["plantId"] == "$request.path.plantId"


class TestProblems:
    def codes(self, document, path, method):
        found = {}
        for status, node in document["paths"][path][method]["responses"].items():
            if "$ref" in node:
                shared = document["components"]["responses"][node["$ref"].rsplit("/", 1)[-1]]
                found[status] = shared["x-problem-codes"]
        return found

    def test_a_read_answers_the_common_ones_and_its_own(self, document):
        assert self.codes(document, PLANT, "get") == {
            "400": ["VALIDATION_FAILED"],
            "401": ["UNAUTHENTICATED"],
            "403": ["TENANT_FORBIDDEN"],
            "404": ["PLANT_NOT_FOUND"],
            "429": ["RATE_LIMITED"],
            "500": ["INTERNAL_ERROR"],
            "503": ["SERVICE_UNAVAILABLE"],
        }

    def test_what_not_everybody_may_do_answers_forbidden(self, document):
        assert self.codes(document, PLANTS, "post")["403"] == ["FORBIDDEN", "TENANT_FORBIDDEN"]

    def test_a_creating_post_answers_those_of_its_key_and_body(self, document):
        codes = self.codes(document, PLANTS, "post")
        assert codes["409"] == ["IDEMPOTENCY_IN_PROGRESS", "PLANT_EXISTS", "TENANT_NOT_ACTIVE"]
        assert (codes["413"], codes["415"], codes["422"]) == (["PAYLOAD_TOO_LARGE"], ["UNSUPPORTED_MEDIA_TYPE"], ["IDEMPOTENCY_KEY_REUSED"])

    def test_a_precondition_a_cursor_and_the_public(self, document):
        assert self.codes(document, PLANT, "patch")["412"] == ["PRECONDITION_FAILED"]
        assert self.codes(document, PLANTS, "get")["400"] == ["INVALID_CURSOR", "VALIDATION_FAILED"]
        assert "403" not in self.codes(document, "/v1/events", "get")

    def test_a_malformed_body_is_named_where_the_conventions_know_it(self, garden):
        known = "  INVALID_CURSOR: {status"
        change(
            garden,
            known,
            f"  MALFORMED_BODY: {{status: 400, title: No JSON, meaning: Not JSON., remedy: Send JSON.}}\n{known}",
            CONVENTIONS,
        )
        assert "MALFORMED_BODY" in self.codes(bundle(read_design(garden)[0]), PLANTS, "post")["400"]

    def test_each_code_has_an_example_and_a_title(self, document):
        shared = document["components"]["responses"]["403.FORBIDDEN.TENANT_FORBIDDEN"]
        assert shared["description"] == "- `FORBIDDEN`: Not allowed.\n- `TENANT_FORBIDDEN`: Not yours."
        assert shared["content"]["application/problem+json"]["examples"]["FORBIDDEN"]["value"]["status"] == 403

    def test_a_response_the_design_declares_stays(self, garden):
        change(garden, '"204": {description: Gone.}', '"204": {description: Gone.}\n        "404": {description: Mine.}')
        assert response(bundle(read_design(garden)[0]), PLANT, "delete", "404") == {"description": "Mine."}


class TestHeaders:
    @pytest.mark.parametrize(
        ("path", "method", "status", "names"),
        [
            (PLANT, "get", "200", {"X-Request-Id", "ETag"}),
            (PLANTS, "get", "200", {"X-Request-Id"}),
            (PLANTS, "post", "201", {"X-Request-Id", "ETag", "Location", "Idempotent-Replayed"}),
            (PLANT + "/growth", "post", "202", {"X-Request-Id", "Location"}),
            (PLANT, "delete", "204", {"X-Request-Id"}),
        ],
    )
    def test_of_a_success(self, document, path, method, status, names):
        assert set(response(document, path, method, status)["headers"]) == names

    @pytest.mark.parametrize(
        ("name", "waits"), [("429.RATE_LIMITED", True), ("503.SERVICE_UNAVAILABLE", True), ("401.UNAUTHENTICATED", False)]
    )
    def test_retry_after(self, document, name, waits):
        assert ("Retry-After" in document["components"]["responses"][name]["headers"]) is waits

    def test_a_rate_is_told_by_every_answer(self, garden):
        change(garden, "      x-idempotent: true\n", "      x-idempotent: true\n      x-rate: planting\n")
        paths = bundle(read_design(garden)[0])["paths"]
        answers = paths[PLANTS]["post"]["responses"]
        assert {status for status, answer in answers.items() if answer["headers"].keys() >= {*RATE_HEADERS.values()}} == {*answers}
        assert "RateLimit-Limit" not in paths[PLANTS]["get"]["responses"]["200"]["headers"]

    def test_an_idempotent_post_takes_its_key(self, document):
        assert {"$ref": "#/components/parameters/IdempotencyKey"} in document["paths"][PLANTS]["post"]["parameters"]

    def test_a_key_the_design_declares_is_not_repeated(self, garden):
        key = '{$ref: "#/components/parameters/IdempotencyKey"}'
        change(garden, "      x-idempotent: true\n", f"      x-idempotent: true\n      parameters: [{key}]\n")
        assert len(bundle(read_design(garden)[0])["paths"][PLANTS]["post"]["parameters"]) == 1


class TestAliases:
    def test_another_path_to_the_same_operation(self, document):
        alias = document["paths"]["/v1/plants/{plantId}"]["get"]
        assert (alias["operationId"], alias["x-alias-of"]) == ("getPlantByAlias", "getPlant")
        assert alias["parameters"] == [{"$ref": "#/components/parameters/PlantId"}]
        assert "links" not in alias["responses"]["200"]
        assert "x-aliases" not in alias

    def test_a_second_alias_is_numbered(self, garden):
        change(garden, '["/v1/plants/{plantId}"]', '["/v1/plants/{plantId}", "/v1/my/plants/{plantId}"]')
        assert bundle(read_design(garden)[0])["paths"]["/v1/my/plants/{plantId}"]["get"]["operationId"] == "getPlantByAlias2"

    def test_an_alias_without_parameters_has_none(self, garden):
        change(garden, "      x-roles: [tenant_admin]\n", '      x-roles: [tenant_admin]\n      x-aliases: ["/v1/plants"]\n')
        assert "parameters" not in bundle(read_design(garden)[0])["paths"]["/v1/plants"]["delete"]


@pytest.mark.parametrize(
    ("when", "shown"),
    [
        ({}, True),
        ({"kind": "tree"}, True),
        ({"kind": ["herb", "tree"]}, True),
        ({"kind": {"in": ["herb"]}}, False),
        ({"height": {"gt": 1, "lte": 2}}, True),
        ({"height": {"gte": 3}}, False),
        ({"width": {"lt": 3}}, False),
        ({"width": {"exists": False}}, True),
        ({"kind": {"exists": True}, "height": 3}, False),
    ],
)
def test_conditions(when, shown):
    assert holds(when, {"kind": "tree", "height": 2}) is shown
