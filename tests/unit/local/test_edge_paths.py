import pytest

from local.edge.paths import file_of, folder_page, host_of


@pytest.mark.parametrize(
    ("header", "host"),
    [
        ("Acme.localhost:8081", "acme.localhost"),
        ("acme.sit.sites.example", "acme.sit.sites.example"),
        ("acme.sites.example.", "acme.sites.example"),
        (" acme.localhost ", "acme.localhost"),
        ("", ""),
    ],
)
def test_host_without_port_in_lower_case(header, host):
    assert host_of(header) == host


@pytest.mark.parametrize(
    ("path", "file"),
    [("/", "index.html"), ("/about/", "about/index.html"), ("/styles/site.css", "styles/site.css"), ("/über uns.html", "über uns.html")],
)
def test_path_names_a_file(path, file):
    assert file_of(path) == file


@pytest.mark.parametrize(
    "path", ["", "*", "/../x", "/a/../../b", "/a/./b", "//evil.example/", "/a//b", "/a\\..\\b", "/a\x00b", "/..", "/a\nb"]
)
def test_path_outside_the_site_names_nothing(path):
    assert file_of(path) is None


def test_path_without_final_slash_may_mean_a_folder():
    assert folder_page("docs/about") == "docs/about/index.html"
    assert folder_page("docs.d/about.html") is None
