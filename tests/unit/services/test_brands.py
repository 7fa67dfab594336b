"""How a tenant's pages look and sound."""

import pytest

from generated.models.tenant import BrandTone, BrandUpdate
from services.core.errors import ConflictException, PreconditionException
from tests.unit.services.world import actions, refused, state


class TestGetBrand:
    def test_one_that_was_never_set_is_empty_at_revision_0(self, services, people):
        brand = services.brands.get(people.tenant_id)
        assert brand.model_dump(exclude_none=True) == {"tenant_id": people.tenant_id, "configured": False, "revision": 0}


class TestUpdateBrand:
    def test_is_set_and_audited(self, services, people):
        wanted = BrandUpdate(company_name="Acme", primary_color="#112233", tone=BrandTone.CALM, allowed_colors=["#445566"])
        brand = services.brands.update(people.admin, people.tenant_id, wanted, None)
        assert (brand.configured, brand.revision) == (True, 1)
        assert services.brands.get(people.tenant_id) == brand
        event = next(e for e in state(services, people) if e["entityType"] == "EVENT")
        assert event["action"] == "BRAND_UPDATED"
        after = {"companyName": "Acme", "primaryColor": "#112233", "tone": "calm", "allowedColors": ["#445566"]}
        assert event["details"] == {"before": {}, "after": after}

    def test_the_trail_says_what_differs_and_what_was_unset(self, services, people):
        for wanted in (BrandUpdate(company_name="Acme", font_body="Inter", tone=BrandTone.CALM), BrandUpdate(company_name="Acme")):
            services.brands.update(people.admin, people.tenant_id, wanted, None)
        newest = [e for e in state(services, people) if e["entityType"] == "EVENT"][-1]
        assert newest["details"] == {"before": {"fontBody": "Inter", "tone": "calm"}, "after": {}}

    def test_is_replaced_as_a_whole(self, services, people):
        services.brands.update(people.admin, people.tenant_id, BrandUpdate(company_name="Acme", primary_color="#112233"), None)
        brand = services.brands.update(people.admin, people.tenant_id, BrandUpdate(font_body="Inter"), None)
        assert (brand.company_name, brand.primary_color, brand.font_body, brand.revision) == (None, None, "Inter", 2)
        assert services.brands.get(people.tenant_id) == brand

    @pytest.mark.parametrize("if_match", [1, 7])
    def test_another_revision_is_refused_and_nothing_is_written(self, services, people, if_match):
        before = state(services, people)
        with refused(PreconditionException, "PRECONDITION_FAILED"):
            services.brands.update(people.admin, people.tenant_id, BrandUpdate(company_name="Acme"), if_match)
        assert state(services, people) == before

    def test_revision_0_matches_a_brand_that_was_never_set(self, services, people):
        assert services.brands.update(people.admin, people.tenant_id, BrandUpdate(company_name="Acme"), 0).revision == 1

    @pytest.mark.parametrize("revisions", [0, 1])
    def test_somebody_who_was_faster_is_not_overwritten(self, services, people, monkeypatch, revisions):
        for _ in range(revisions):
            services.brands.update(people.admin, people.tenant_id, BrandUpdate(company_name="Before"), None)
        seen = services.brands.get(people.tenant_id)
        services.brands.update(people.admin, people.tenant_id, BrandUpdate(company_name="Faster"), None)
        monkeypatch.setattr(services._tenants, "brand", lambda _: seen if revisions else None)
        with refused(ConflictException, "CONFLICT"):
            services.brands.update(people.admin, people.tenant_id, BrandUpdate(company_name="Slower"), None)
        monkeypatch.undo()
        assert services.brands.get(people.tenant_id).company_name == "Faster"
        assert actions(services, people) == ["BRAND_UPDATED"] * (revisions + 1)
