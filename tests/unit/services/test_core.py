"""The small things everything stands on: people's standing, time, ids, addresses, guides."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from generated.models.site import Theme
from generated.models.tenant import Brand, BrandTone
from services.core import clock
from services.core.addresses import Addresses
from services.core.brand import BrandGuide
from services.core.brand_mapping import guide_of, merged, theme_of
from services.core.errors import AuthorFailed, AuthorUnavailable, BusinessException, ServiceUnavailable, UnexpectedException
from services.core.ids import new_id, ulid_of
from services.core.principal import ANONYMOUS, Principal, Standing
from tests.unit.services.world import NOON, later


class TestPrincipal:
    def test_nobody_is_not_signed_in_and_has_no_role(self):
        assert (ANONYMOUS.signed_in, ANONYMOUS.role, ANONYMOUS.has_grant("deploy:prod")) == (False, None, False)

    def test_the_role_is_that_of_the_rows(self):
        somebody = Principal(
            "user-1", groups=frozenset({"editors"}), standing=Standing("ten_1", "active", "viewer", frozenset({"deploy:prod"}))
        )
        assert (somebody.signed_in, somebody.role, somebody.is_platform_admin) == (True, "viewer", False)
        assert somebody.has_grant("deploy:prod")
        assert not somebody.has_grant("deploy:sit")

    def test_platform_administrators_are_so_everywhere(self):
        assert Principal("user-1", groups=frozenset({"platform_admin"}), standing=Standing("ten_1", "active")).role == "platform_admin"


class TestClock:
    def test_is_utc_in_milliseconds(self):
        with clock.frozen(datetime(2026, 1, 2, 3, 4, 5, 678_999, tzinfo=UTC)):
            assert clock.now().microsecond == 678_000
            assert clock.timestamp() == "2026-01-02T03:04:05.678Z"

    def test_other_zones_are_told_in_utc(self):
        assert clock.iso(datetime(2026, 1, 2, 3, 0, tzinfo=timezone(timedelta(hours=2)))) == "2026-01-02T01:00:00.000Z"

    def test_runs_on_after_it_was_held(self):
        with clock.frozen(NOON), clock.frozen(NOON + timedelta(days=1)):
            pass
        assert clock.now().tzinfo is UTC
        assert clock.now() != NOON


class TestIds:
    def test_sort_by_the_time_they_were_made(self):
        made = []
        for second in (3, 1, 2):
            with later(second, NOON):
                made.append((second, new_id("site")))
        assert [second for second, _ in sorted(made, key=lambda pair: pair[1])] == [1, 2, 3]

    def test_fit_into_host_names(self):
        made = new_id("ver")
        assert ulid_of(made) == made.removeprefix("ver_").lower()


class TestAddresses:
    @pytest.mark.parametrize(
        ("base", "environment", "url"),
        [
            ("https://sites.example", "prod", "https://shop.sites.example/"),
            ("https://sites.example", "sit", "https://shop.sit.sites.example/"),
            ("http://localhost:8081", "prod", "http://shop.localhost:8081/"),
        ],
    )
    def test_each_environment_has_a_host_of_its_own(self, base, environment, url):
        addresses = Addresses(base)
        assert addresses.url(addresses.host("shop", environment)) == url

    def test_each_version_has_a_preview_of_its_own(self):
        assert Addresses("https://sites.example").preview_host("ver_01JDAB") == "01jdab.preview.sites.example"


class TestGuides:
    def test_a_brand_is_read_as_far_as_it_goes(self):
        brand = Brand(
            tenant_id=new_id("ten"), configured=True, revision=1, primary_color="#112233", tone=BrandTone.CALM, allowed_colors=["#445566"]
        )
        assert guide_of(brand) == BrandGuide(primary_color="#112233", tone="calm", allowed_colors=("#445566",))

    def test_no_brand_is_an_empty_guide(self):
        assert guide_of(None) == BrandGuide()

    def test_the_first_that_knows_decides(self):
        first = BrandGuide(primary_color="#111111")
        second = BrandGuide(primary_color="#222222", tone="calm")
        third = BrandGuide(tone="bold", forbidden_terms=("cheap",))
        assert merged(first, second, third) == BrandGuide(primary_color="#111111", tone="calm", forbidden_terms=("cheap",))

    def test_what_an_author_followed_comes_back_as_it_was(self):
        guide = BrandGuide(company_name="Bloom", font_body="Inter", allowed_colors=("#445566",), required_sections=("hero",))
        assert guide_of(theme_of(guide)) == guide
        assert isinstance(theme_of(BrandGuide()), Theme)


class TestErrors:
    def test_what_may_be_tried_again_says_so(self):
        for error in (ServiceUnavailable(), AuthorUnavailable(), AuthorFailed()):
            assert (error.retryable, error.retry_after) == (True, 5)
        assert (UnexpectedException().retryable, UnexpectedException().status) == (False, 500)

    def test_business_errors_know_their_status(self):
        kinds = {kind.status for kind in BusinessException.__subclasses__()}
        assert kinds == {400, 401, 403, 404, 405, 409, 410, 412, 413, 422, 429}
