"""Reading designs: blocks, YAML as JSON, merging, and the place of every node."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contract.design import Design, module_of
from contract.extract.designs import read_design
from contract.extract.fences import Block, blocks
from contract.extract.merge import merge
from contract.extract.yaml_nodes import read
from contract.findings import Place

FILE = "spec/lld/01-a.md"


def block(text: str, line: int = 10) -> Block:
    return Block(text, Place(FILE, line))


def merged(*texts: str) -> tuple[Design, list[str]]:
    design, findings = merge([block(text, 10 * index) for index, text in enumerate(texts, start=1)])
    return design, [f"{finding.place.line} {finding.code} {finding.message}" for finding in findings]


class TestBlocks:
    def test_only_yaml_fences_count(self):
        markdown = "# A\n\n```json\n{}\n```\n\n- item\n\n  ```yaml\n  a: 1\n  ```\n\n~~~~yml title\nb: 2\n~~~~\n"
        assert [(each.text, each.start.line) for each in blocks(FILE, markdown)] == [("a: 1\n", 10), ("b: 2\n", 14)]

    def test_an_unclosed_fence_runs_to_the_end(self):
        assert blocks(FILE, "```yaml\npaths: {}")[0].start == Place(FILE, 2)


class TestYaml:
    @pytest.mark.parametrize(
        ("written", "value"),
        [
            ("1", 1),
            ("-2", -2),
            ("1.5", 1.5),
            ("1e3", 1000.0),
            ("007", "007"),
            ("1_000", "1_000"),
            ("true", True),
            ("no", "no"),
            ("on", "on"),
            ("null", None),
            ("~", None),
            ("'1'", "1"),
            ("2026-11-21T10:00:00Z", "2026-11-21T10:00:00Z"),
            ("2026-11-21", "2026-11-21"),
            ("[a, {b: c}]", ["a", {"b": "c"}]),
            ("=", "="),
        ],
    )
    def test_scalars_are_those_of_json(self, written, value):
        assert read(block(f"info: {written}")).data == {"info": value}

    def test_keys_are_strings(self):
        assert read(block("responses: {200: ok, true: yes}")).data == {"responses": {"200": "ok", "true": "yes"}}

    def test_each_node_has_its_line(self):
        places = read(block("a:\n  b:\n    - c\n    - d: 1\n")).places
        assert places["a", "b"].line == 11
        assert places["a", "b", "1", "d"].line == 13

    def test_an_anchor_is_written_out(self):
        assert read(block("a: &x {b: 1}\nc: *x")).data == {"a": {"b": 1}, "c": {"b": 1}}

    @pytest.mark.parametrize(
        ("text", "line", "code"),
        [
            ("a: [1", 11, "YAML"),
            ("a: 1\nb:\n\t- c", 12, "YAML"),
            ("a: 1\na: 2", 11, "DUPLICATE_KEY"),
            ("- a", 10, "NOT_A_MAPPING"),
            ("", 10, "NOT_A_MAPPING"),
            ("a: 1\nb: &x {c: *x}", 11, "YAML_SIZE"),
            ("a: !python/object x", 10, "YAML_TAG"),
            ("? [a]\n: b", 10, "YAML_KEY"),
            ("a: &x {b: 1}\nc:\n  <<: *x", 12, "YAML_KEY"),
            ("a: 1\n---\nb: 2", 11, "YAML"),
            ("a: \x00", 10, "YAML"),
            ("a: *nowhere", 10, "YAML"),
        ],
    )
    def test_what_json_cannot_say_is_a_finding_at_its_line(self, text, line, code):
        fragment = read(block(text))
        assert fragment.data == {}
        assert {(finding.place.line, finding.code) for finding in fragment.findings} == {(line, code)}

    def test_aliases_cannot_explode(self):
        levels = "".join(f"a{level}: &a{level} [{', '.join([f'*a{level - 1}'] * 10)}]\n" for level in range(1, 9))
        fragment = read(block(f"a0: &a0 [x]\n{levels}"))
        assert {finding.code for finding in fragment.findings} == {"YAML_SIZE"}

    @given(st.text(alphabet="ab:-[]{}&*!|>'\"#%@`,? \n\t0", max_size=40))
    def test_no_text_breaks_the_reader(self, text):
        fragment = read(block(text))
        assert not (fragment.data and fragment.findings)
        assert all(finding.message and finding.place.line >= 10 for finding in fragment.findings)


class TestMerge:
    def test_blocks_make_one_document(self):
        design, findings = merged("openapi: 3.0.3\npaths: {/v1/a: {get: {x: 1}}}", "paths: {/v1/a: {post: {y: 2}}}\ntags: [{name: t}]")
        assert findings == []
        assert design.data["paths"]["/v1/a"] == {"get": {"x": 1}, "post": {"y": 2}}
        assert design.place("paths", "/v1/a", "post").line == 20
        assert design.place("tags", "0").line == 21

    @pytest.mark.parametrize(
        ("first", "second", "name"),
        [
            ("paths: {/v1/a: {get: {}}}", "paths: {/v1/a: {get: {}}}", "paths /v1/a get"),
            ("components: {schemas: {A: {}}}", "components: {schemas: {A: {}}}", "components schemas A"),
            ("openapi: 3.0.3", "openapi: 3.0.3", "openapi"),
            ("x-problem-codes: {A: {}}", "x-problem-codes: {A: {}}", "x-problem-codes A"),
        ],
    )
    def test_what_is_said_twice_names_both_places(self, first, second, name):
        assert merged(first, second)[1] == [f"20 DUPLICATE `{name}` is already defined at {FILE}:10"]

    def test_equal_parameters_of_a_path_may_be_repeated(self):
        assert merged("paths: {/v1/a: {parameters: [1]}}", "paths: {/v1/a: {parameters: [1]}}")[1] == []

    def test_other_parameters_of_the_same_path_contradict(self):
        assert "DUPLICATE" in merged("paths: {/v1/a: {parameters: [1]}}", "paths: {/v1/a: {parameters: [2]}}")[1][0]

    @pytest.mark.parametrize(
        ("text", "code"),
        [
            ("pathes: {}", "UNKNOWN_KEY"),
            ("paths: 3", "NOT_A_MAPPING"),
            ("paths: {/v1: 3}", "NOT_A_MAPPING"),
            ("tags: {}", "NOT_A_LIST"),
        ],
    )
    def test_a_misplaced_value_is_a_finding(self, text, code):
        assert code in merged(text)[1][0]

    def test_a_block_gives_its_operations_their_service(self):
        design, _ = merged(
            "x-service: a\npaths: {/v1/a: {get: {}}, /v1/b: {x-service: b, get: {}}, /v1/c: {get: {x-service: c}}}",
            "paths: {/v1/d: {get: {}}}",
        )
        assert [slot.node.get("x-service") for slot in design.slots()] == ["a", "b", "c", None]


def test_a_place_nobody_wrote_is_that_of_its_ancestor():
    design, _ = merged("paths:\n  /v1/a: {get: {}}")
    assert design.place("paths", "/v1/a", "get", "responses", "500") == Place(FILE, 11)
    assert design.place("nowhere").line == 1


def test_a_folder_without_blocks_is_a_finding(tmp_path: Path):
    (tmp_path / "spec/lld").mkdir(parents=True)
    (tmp_path / "spec/lld/00-a.md").write_text("# Nothing yet\n")
    assert [finding.code for finding in read_design(tmp_path)[1]] == ["NO_DESIGN"]


def test_a_file_that_is_no_text_is_a_finding(tmp_path: Path):
    (tmp_path / "spec/lld").mkdir(parents=True)
    (tmp_path / "spec/lld/00-a.md").write_bytes(b"\xff\xfe")
    assert [str(finding) for finding in read_design(tmp_path)[1]] == [
        "spec/lld/00-a.md:1: ENCODING the file is not UTF-8: invalid start byte at byte 0"
    ]


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("01-b.md", b"", "spec/lld/01-b.md:1: EMPTY there is nothing in the file"),
        ("01-b.md", b"# B\n\xff", "spec/lld/01-b.md:2: ENCODING the file is not UTF-8: invalid start byte at byte 4"),
        ("01-b.md", b"words " * 700_000, "spec/lld/01-b.md:1: TOO_LARGE a design has at most 4,000,000 bytes"),
        ("01-b.yaml", b"paths: {}", "spec/lld/01-b.yaml:1: FILE_KIND only *.md is read here"),
        ("01-b.MD", b"# B\n", "spec/lld/01-b.MD:1: FILE_KIND only *.md is read here"),
    ],
    ids=["empty", "binary", "large", "another kind", "another spelling"],
)
def test_a_file_nobody_can_read_is_a_finding_beside_the_rest(tmp_path: Path, name: str, data: bytes, told: str):
    (tmp_path / "spec/lld").mkdir(parents=True)
    (tmp_path / "spec/lld/00-a.md").write_text("```yaml\npaths: {}\n```\n")
    (tmp_path / "spec/lld" / name).write_bytes(data)
    design, findings = read_design(tmp_path)
    assert [str(finding).startswith(told) for finding in findings] == [True]
    assert design.data == {"paths": {}}


def test_a_byte_order_mark_hides_no_block(tmp_path: Path):
    (tmp_path / "spec/lld").mkdir(parents=True)
    (tmp_path / "spec/lld/00-a.md").write_bytes(b"\xef\xbb\xbf```yaml\r\npaths: {}\r\n```\r\n")
    assert read_design(tmp_path)[0].data == {"paths": {}}


def test_a_number_too_long_to_be_read_is_too_large_for_any_bound():
    assert read(block(f"maximum: {'9' * 5000}")).data == {"maximum": float("inf")}


def test_a_design_gives_its_schemas_a_module():
    assert module_of("spec/lld/10-site-operations.md") == "site_operations"
