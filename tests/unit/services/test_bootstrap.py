"""Settings from the environment, and the wiring of everything."""

import inspect
from functools import cached_property

import pytest
from pydantic import ValidationError

from services.adapters.edge import KeyValueStoreEdge, TableEdge
from services.bootstrap import Services, build_services
from services.composer.author import EmbeddedAuthor
from services.settings import Settings, read_settings
from tests.unit.services.mocked import SETTINGS

PROPERTIES = sorted(name for name, value in inspect.getmembers_static(Services) if isinstance(value, cached_property))


class TestSettings:
    def test_have_defaults(self):
        assert read_settings({}) == Settings()

    def test_come_from_the_variables_of_their_names(self):
        settings = read_settings({"TABLE_NAME": "t", "SIT_MIN_SCORE": "6.5", "LEASE_SECONDS": "30", "UNRELATED": "x"})
        assert (settings.table_name, settings.sit_min_score, settings.lease_seconds) == ("t", 6.5, 30)

    @pytest.mark.parametrize(
        ("variable", "value"),
        [
            ("ENVIRONMENT", "moon"),
            ("EDGE", "nginx"),
            ("PAGE_AUTHOR", "nobody"),
            ("SIT_MIN_SCORE", "11"),
            ("PROD_MIN_SCORE", "many"),
            ("LEASE_SECONDS", "0"),
            ("LEASE_SECONDS", "901"),
            ("STALE_GENERATION_SECONDS", "0"),
        ],
    )
    def test_a_bad_value_is_named(self, variable, value):
        with pytest.raises(ValidationError, match=variable.lower()):
            read_settings({variable: value})

    def test_every_fault_is_named_at_once(self):
        with pytest.raises(ValidationError) as caught:
            read_settings({"EDGE": "nginx", "PAGE_AUTHOR": "nobody"})
        assert {error["loc"] for error in caught.value.errors()} == {("edge",), ("page_author",)}

    def test_cannot_be_changed(self):
        with pytest.raises(ValidationError):
            Settings().table_name = "another"

    def test_the_key_is_not_shown(self):
        assert "secret-key" not in repr(Settings(cursor_key="secret-key"))

    def test_know_the_issuer_of_the_pool(self):
        settings = Settings(aws_region="af-south-1", user_pool_id="pool")
        assert settings.issuer == "https://cognito-idp.af-south-1.amazonaws.com/pool"
        assert settings.jwks == f"{settings.issuer}/.well-known/jwks.json"

    def test_or_take_it_as_given(self):
        settings = Settings(user_pool_issuer="http://pool", jwks_url="http://keys")
        assert (settings.issuer, settings.jwks) == ("http://pool", "http://keys")


class TestServices:
    @pytest.mark.parametrize("name", PROPERTIES)
    def test_each_can_be_built_and_is_built_once(self, services, name):
        assert getattr(services, name) is getattr(services, name)

    def test_the_embedded_author_writes_unless_told_otherwise(self):
        assert isinstance(build_services(SETTINGS).author, EmbeddedAuthor)

    @pytest.mark.parametrize(("edge", "kind"), [("table", TableEdge), ("cloudfront", KeyValueStoreEdge)])
    def test_the_edge_is_the_configured_one(self, edge, kind):
        class Session:
            def client(self, name, **_):
                return name

        assert isinstance(Services(Settings(edge=edge), session=Session()).edge, kind)

    def test_the_cursor_key_is_the_local_one_when_there_is_one(self):
        assert build_services(Settings(cursor_key="local")).cursor_key == b"local"

    def test_else_it_is_the_secret_stores(self, services):
        services.client("secretsmanager").create_secret(Name="cursor-key", SecretString="from the store")
        elsewhere = Services(Settings(cursor_key_parameter="cursor-key"), session=services._session)
        assert elsewhere.cursor_key == b"from the store"
