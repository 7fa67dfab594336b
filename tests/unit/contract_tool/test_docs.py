"""The reference pages: what a design says in words, lines that can be linked to, and a folder made as a whole."""

import re
from pathlib import Path

import pytest

from contract.docs.annotated import annotated
from contract.docs.markdown import rendered
from contract.docs.redocly import without_inline_scripts
from contract.operations import with_aliases

from .conftest import PLANT, change

LED = re.compile(r"\]\((designs/[\w-]+\.html)#(L\d+)\)")


@pytest.fixture
def docs(garden, contract):
    """Build the pages into a folder of the garden; Redocly is not installed there."""

    def build(*arguments: str) -> tuple[int, str]:
        return contract("docs", "--output", str(garden / "pages"), *arguments)

    return build


@pytest.fixture
def pages(garden, docs) -> Path:
    docs()
    return garden / "pages"


def described(design, operation_id: str) -> str:
    each = next(each for each in with_aliases(design) if each.id == operation_id)
    return annotated(design)["paths"][each.slot.path][each.slot.method]["description"]


class TestWhatAnOperationTells:
    def test_who_may(self, design):
        assert "**Who may:** `tenant_admin`, `editor`, whoever has the grant `plant:all`." in described(design, "createPlant")
        assert "**Who may:** every signed-in member." in described(design, "getPlant")
        assert "**Who may:** `editor`, whoever created it." in described(design, "updatePlant")

    def test_its_own_description_comes_first(self, design):
        assert described(design, "createPlant").startswith("Creates it.\n\n")

    def test_in_which_states_of_the_tenant(self, design):
        assert "**Needs a tenant that is:** active or parked." in described(design, "updatePlant")
        assert "Needs a tenant" not in described(design, "getPlant")

    def test_which_links_lead_here_and_which_lead_on(self, design):
        assert "**Links lead here from:** Plant (`update`)." in described(design, "updatePlant")
        assert "[`update`](#/plant/updateplant)" in described(design, "getPlant")

    def test_every_problem_leads_to_its_page(self, design, pages):
        led = re.findall(r"\]\((problems/\w+\.html)\)", described(design, "createPlant"))
        assert "problems/PLANT_EXISTS.html" in led
        assert [page for page in led if not (pages / page).is_file()] == []

    def test_an_alias_tells_the_same_and_was_designed_at_the_same_place(self, design):
        assert LED.findall(described(design, "getPlantByAlias")) == LED.findall(described(design, "getPlant"))


def test_every_operation_and_schema_leads_to_the_line_of_its_design(design, pages):
    document = annotated(design)
    told = {each.id: described(design, each.id) for each in with_aliases(design) if not each.alias_of}
    told |= {name: document["components"]["schemas"][name]["description"] for name in design.schemas}
    for name, description in told.items():
        page, anchor = LED.findall(description)[-1]
        text = (pages / page).read_text(encoding="utf-8")
        [near] = re.findall(rf'<span id="{anchor}">(.*?</span>.*?)</span>', text, re.DOTALL)
        assert name in near


class TestMarkdown:
    def test_every_line_of_a_fence_and_every_block_has_an_anchor_of_its_own(self):
        html = rendered("# Title\n\nText\n\n```yaml\na: <1>\nb: 2\n```\n\n- one\n- two\n\n| A |\n|---|\n| b |\n", {})
        anchors = re.findall(r'id="(L\d+)"', html)
        assert anchors == ["L1", "L3", "L6", "L7", "L10", "L11", "L13", "L15"]
        assert '<span id="L6">a: &lt;1&gt;\n</span>' in html

    def test_a_name_the_reference_knows_is_a_link(self):
        html = rendered("`getPlant` and `other`", {"getPlant": "../index.html#/plant/getplant"})
        assert '<a href="../index.html#/plant/getplant"><code>getPlant</code></a> and <code>other</code>' in html

    def test_links_between_documents_lead_between_pages(self):
        assert 'href="04-plant.html#L3"' in rendered("[Plants](04-plant.md#L3)", {})

    def test_markup_in_a_design_is_text(self):
        assert "&lt;script&gt;" in rendered("<script>alert(1)</script>", {})

    def test_the_notice_of_a_generated_file_is_not_shown_and_lines_keep_their_numbers(self):
        assert rendered("<!-- Generated\nnotice -->\n\n# Plants", {}).strip() == '<h1 id="L4">Plants</h1>'


class TestScripts:
    def test_they_move_out_of_the_page(self):
        files = without_inline_scripts('<p>a</p><script>let a = "<\\/script>"</script><script type="module">b()</script>')
        assert files == {
            "index.html": '<p>a</p><script src="reference-1.js"></script><script type="module" src="reference-2.js"></script>',
            "reference-1.js": 'let a = "<\\/script>"',
            "reference-2.js": "b()",
        }

    def test_a_logo_of_another_host_is_left_out(self):
        files = without_inline_scripts("<script>src=`https://cdn.redoc.ly/redoc/logo-mini.svg`</script>")
        assert files["reference-1.js"] == "src=`data:,`"


class TestTheFolder:
    def test_without_redocly_there_are_pages_and_a_word_how_to_get_the_reference(self, docs, garden):
        code, said = docs()
        assert (code, "run `make setup`" in said) == (1, True)
        assert "make setup" in (garden / "pages" / "index.html").read_text(encoding="utf-8")
        assert (garden / "pages" / "designs" / "04-plant.html").exists()

    def test_it_is_made_new_only_when_something_changed(self, docs, garden, pages):
        assert "unchanged" in docs()[1]
        change(garden, "summary: Dig it out", "summary: Dig it up")
        assert "made new" in docs()[1]
        assert "Dig it up" in (pages / "designs" / "04-plant.html").read_text(encoding="utf-8")

    def test_a_page_nobody_asks_for_any_more_is_gone(self, docs, garden, pages):
        (garden / "spec" / "lld" / "09-note.md").write_text("# Note", encoding="utf-8")
        docs()
        assert (pages / "designs" / "09-note.html").exists()
        (garden / "spec" / "lld" / "09-note.md").unlink()
        docs()
        assert not (pages / "designs" / "09-note.html").exists()

    def test_a_broken_design_leaves_it_as_it_was(self, docs, garden, pages):
        before = (pages / "index.html").read_bytes(), (pages / "built.json").read_bytes()
        change(garden, "operationId: getPlant", "operationId: getPlant: x")
        code, said = docs()
        assert (code, f"{PLANT}:" in said) == (1, True)
        assert ((pages / "index.html").read_bytes(), (pages / "built.json").read_bytes()) == before

    def test_a_folder_that_holds_something_else_is_not_touched(self, garden, contract):
        code, said = contract("docs", "--output", str(garden / "spec"))
        assert (code, "name a folder of its own" in said) == (1, True)
        assert (garden / PLANT).exists()

    def test_nothing_is_left_beside_it(self, docs, garden, pages):
        assert [entry.name for entry in garden.iterdir() if entry.name.startswith(".pages")] == []
