import pytest

from services.composer.markup import UnsafeMarkup, el, render


def test_text_and_attributes_are_escaped():
    node = el("p", '<b>"bold" & more</b>', title='"><script>')
    assert render(node) == '\n<p title="&quot;&gt;&lt;script&gt;">&lt;b&gt;"bold" &amp; more&lt;/b&gt;</p>'


@pytest.mark.parametrize("tag", ["script", "style", "iframe", "object", "embed", "base", "form"])
def test_elements_a_deployed_page_may_not_carry_cannot_be_made(tag):
    with pytest.raises(UnsafeMarkup):
        el(tag)


@pytest.mark.parametrize(
    "attributes",
    [
        {"style": "x"},
        {"onclick": "x"},
        {"srcdoc": "x"},
        {"href": "javascript:alert(1)"},
        {"href": "https://evil.example"},
        {"src": "data:image/png,x"},
    ],
)
def test_attributes_a_deployed_page_may_not_carry_cannot_be_set(attributes):
    with pytest.raises(UnsafeMarkup):
        el("a", **attributes)


def test_unprintable_and_direction_changing_characters_are_dropped():
    assert render(el("span", "a\x00\u202eb\ud800c")) == "<span>abc</span>"


def test_void_elements_are_not_closed():
    assert render(el("br")) == "<br>"
    assert "</meta>" not in render(el("meta", charset="utf-8"))
