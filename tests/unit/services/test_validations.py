"""Reports: made, found again by content, without brand and without judge."""

import pytest

from generated.models.tenant import BrandUpdate
from generated.models.validation import ProdDecision, ScoringMode, SecurityStatus, ValidationCreate, ValidationLevel
from services.adapters.dynamodb import keys
from services.core.errors import AuthorFailed, AuthorUnavailable, ConflictException, NotFoundException, RuleException
from services.core.ids import new_id
from services.core.paging import PageRequest
from tests.unit.services.world import actions, later, refused, row, site, state, written

STRICT = ValidationCreate(level=ValidationLevel.STRICT)


@pytest.fixture(scope="module")
def page(services, home):
    return written(services, home)


def validate(services, people, of, wanted=None):
    return services.validations.validate(people.editor, people.tenant_id, of.site_id, wanted)


class TestValidateSite:
    def test_reports_on_the_newest_version_and_keeps_it(self, services, people, page):
        report = validate(services, people, page)
        assert (report.version_id, report.level, report.created_by) == (page.current_version_id, ValidationLevel.STANDARD, "user-1")
        assert len(report.categories) == 7
        assert services.validations.get(people.tenant_id, page.site_id, report.validation_id) == report
        assert "SITE_VALIDATED" in actions(services, people)

    def test_the_latest_report_is_found_by_the_hash_of_the_content(self, services, people, page):
        report = validate(services, people, page)
        version = services.sites.newest_version(people.tenant_id, page.site_id)
        assert services.validations.report_for(version) == report
        same_content = version.model_copy(update={"version_id": new_id("ver")})
        assert services.validations.report_for(same_content) == report

    def test_a_change_of_content_makes_earlier_reports_worthless(self, services, people, page):
        version = services.sites.newest_version(people.tenant_id, page.site_id)
        changed = version.model_copy(update={"content_hash": "0" * 64})
        report = services.validations.report_for(changed)
        assert report.content_hash == "0" * 64
        assert report.created_by == "system"
        assert row(services, keys.scored(people.tenant_id, page.site_id, "0" * 64))["validationId"] == report.validation_id

    def test_a_version_can_be_named(self, services, people, page):
        with later(5):
            written(services, people, page.site_id)
        report = validate(services, people, page, ValidationCreate(version_id=page.current_version_id))
        assert report.version_id == page.current_version_id

    def test_an_unknown_version_or_site_is_not_found(self, services, people, page):
        with refused(NotFoundException, "VERSION_NOT_FOUND"):
            validate(services, people, page, ValidationCreate(version_id=new_id("ver")))
        with refused(NotFoundException, "SITE_NOT_FOUND"):
            services.validations.validate(
                people.editor, people.tenant_id, new_id("site"), ValidationCreate(version_id=page.current_version_id)
            )

    def test_a_site_without_a_page_has_no_version(self, services, people):
        with refused(ConflictException, "NO_VERSION"):
            validate(services, people, site(services, people))

    def test_strict_needs_a_brand_and_writes_nothing_without(self, services, people, page):
        before = state(services, people)
        with refused(RuleException, "MISSING_BRAND"):
            validate(services, people, page, STRICT)
        assert state(services, people) == before

    def test_strict_with_a_brand(self, services, people, page):
        services.brands.update(people.admin, people.tenant_id, BrandUpdate(company_name="Bloom Bakery"), None)
        report = validate(services, people, page, STRICT)
        assert (report.level, report.warnings) == (ValidationLevel.STRICT, None)

    def test_standard_without_a_brand_says_so(self, services, people, page):
        assert [w.code for w in validate(services, people, page).warnings] == ["VAL-004"]

    @pytest.mark.parametrize("trouble", [AuthorUnavailable, AuthorFailed])
    def test_without_a_judge_the_rules_score_alone_and_prod_stays_closed(self, services, people, page, monkeypatch, trouble):
        def judge_copy(sample, brand):
            raise trouble

        monkeypatch.setattr(services.author, "judge_copy", judge_copy)
        report = validate(services, people, page)
        assert (report.scoring_mode, report.ai_score, report.prod_decision) == (ScoringMode.RULE_ONLY, None, ProdDecision.BLOCKED)
        assert "SCORING_INCOMPLETE" in {r.code for r in report.reasons}
        assert services.validations.get(people.tenant_id, page.site_id, report.validation_id) == report

    def test_dangerous_parts_are_named_with_their_place(self, services, people):
        page = written(services, people)
        version = services.sites.newest_version(people.tenant_id, page.site_id)
        key = f"sites/{people.tenant_id}/{page.site_id}/{version.version_id}/index.html"
        body = b"<!doctype html><html><body><p onclick=\"alert('x')\">x</p>\n<script>alert(1)</script></body></html>"
        services.client("s3").put_object(Bucket=services.settings.content_bucket, Key=key, Body=body)
        report = validate(services, people, page)
        assert report.security_status == SecurityStatus.FAILED
        found = [f for f in report.findings if f.category == "security"]
        assert {f.check_id for f in found} == {"SEC-001", "SEC-003"}
        assert report.findings[: len(found)] == found
        assert {f.path for f in found} == {"index.html"}
        assert services.validations.get(people.tenant_id, page.site_id, report.validation_id) == report


class TestListValidations:
    def test_newest_first(self, services, people, page):
        with later(5):
            second = validate(services, people, page)
        found = services.validations.list_page(people.tenant_id, page.site_id, PageRequest())
        assert len(found.items) == 2
        assert found.items[0] == second

    def test_of_an_unknown_site_are_not_found(self, services, people):
        with refused(NotFoundException, "SITE_NOT_FOUND"):
            services.validations.list_page(people.tenant_id, new_id("site"), PageRequest())

    def test_of_a_site_without_any_are_none(self, services, people):
        assert services.validations.list_page(people.tenant_id, site(services, people).site_id, PageRequest()).items == []

    def test_an_unknown_one_is_not_found(self, services, people, page):
        with refused(NotFoundException, "VALIDATION_NOT_FOUND"):
            services.validations.get(people.tenant_id, page.site_id, new_id("val"))


class TestBrandScore:
    def test_is_that_of_the_latest_report(self, services, people, page):
        report = validate(services, people, page)
        score = services.validations.brand_score(people.tenant_id, page.site_id)
        assert (score.validation_id, score.score, score.band) == (report.validation_id, report.score, report.band)
        assert score.validated_at == report.created_at

    def test_makes_a_report_when_there_is_none(self, services, people, page):
        services.client("dynamodb").delete_item(TableName=services.settings.table_name, Key=scored_key(services, people, page))
        score = services.validations.brand_score(people.tenant_id, page.site_id)
        assert services.validations.get(people.tenant_id, page.site_id, score.validation_id).score == score.score
        assert services.validations.brand_score(people.tenant_id, page.site_id) == score

    def test_a_site_without_a_page_has_none(self, services, people):
        with refused(ConflictException, "NO_VERSION"):
            services.validations.brand_score(people.tenant_id, site(services, people).site_id)


def scored_key(services, people, page):
    version = services.sites.newest_version(people.tenant_id, page.site_id)
    key = keys.scored(people.tenant_id, page.site_id, version.content_hash)
    return {"PK": {"S": key.pk}, "SK": {"S": key.sk}}
