"""Pages being asked for and written: what is stored, in which order, and what a failure leaves behind."""

from contextlib import contextmanager

import pytest

from generated.models.generation import (
    ChunkEvent,
    CompleteEvent,
    ErrorEvent,
    Generation,
    GenerationCreate,
    GenerationStatus,
    ProgressEvent,
    StageEvent,
)
from generated.models.site import SiteUpdate, VersionSource
from generated.models.tenant import BrandUpdate, SectionKind, TenantPark, TenantSuspend
from services.adapters.dynamodb import keys
from services.core import clock, correlation
from services.core.edge import version_prefix
from services.core.errors import ConflictException, NotFoundException, RuleException
from services.core.ids import new_id
from services.core.paging import PageRequest
from services.generation import writing
from services.generation.watching import Watcher, last_event
from tests.authors import CSS, HTML, ScriptedAuthor
from tests.unit.services.authors import InterruptedAuthor, LongAuthor, SilentAuthor
from tests.unit.services.mocked import undone
from tests.unit.services.world import (
    NOON,
    PROMPT,
    STAFF,
    actions,
    begun,
    later,
    messages,
    numbers,
    refused,
    row,
    rows,
    served,
    settled,
    site,
    state,
    writer,
    written,
)

ENDED = (CompleteEvent, ErrorEvent)


def stored(services, generation):
    """The events as rows: number and type."""
    partition = keys.generation_event(generation.tenant_id, generation.generation_id, 1).pk
    found = services.table.query(partition, "GENEVENT#", PageRequest(100), newest_first=False)
    return [(r["seq"], r["event"]["type"]) for r in found.items]


def now(services, generation):
    return services.generations.get(generation.tenant_id, generation.generation_id)


def lock(services, generation):
    return row(services, keys.lock(generation.tenant_id, generation.site_id, "generation"))


class TestGeneratePage:
    def test_without_a_site_one_is_made_and_named_from_the_prompt(self, services, people):
        generation = begun(services, people)
        made = services.sites.get(people.tenant_id, generation.site_id)
        assert made.name == "Bloom Bakery"
        assert (made.version_count, made.created_by) == (0, "user-1")
        assert (generation.status, generation.progress, generation.event_count) == (GenerationStatus.PENDING, 0, 0)
        assert actions(services, people) == ["GENERATION_REQUESTED", "SITE_CREATED"]

    def test_a_name_that_is_taken_gets_another_slug(self, services, people):
        first, second = begun(services, settled(services)), begun(services, people)
        slugs = [services.sites.get(g.tenant_id, g.site_id).slug for g in (first, second)]
        assert slugs[0] != slugs[1]
        assert slugs[1].startswith("bloom-bakery")

    def test_another_conflict_than_the_slug_is_not_retried(self, services, people, monkeypatch):
        tried = []

        def conflict(*_changes, result):
            tried.append(result)
            raise ConflictException("CONFLICT", "Somebody was faster.")

        monkeypatch.setattr(services.ledger, "commit", conflict)
        with refused(ConflictException, "CONFLICT"):
            begun(services, people)
        assert len(tried) == 1

    def test_with_a_site_that_site_is_written(self, services, people):
        made = site(services, people)
        assert begun(services, people, made.site_id).site_id == made.site_id
        assert services.sites.get(people.tenant_id, made.site_id) == made

    def test_keeps_what_was_asked_for(self, services, people):
        wanted = GenerationCreate(
            prompt=f"  {PROMPT}\x00 ", sections=[SectionKind.HERO, SectionKind.FAQ], brand_override=BrandUpdate(font_body="Inter")
        )
        generation = services.generations.begin(people.editor, people.tenant_id, wanted, queued=True)
        assert generation.prompt == PROMPT
        assert generation.sections == [SectionKind.HERO, SectionKind.FAQ]
        assert now(services, generation) == generation

    def test_is_queued_for_a_worker_in_the_same_transaction(self, services, people):
        generation = begun(services, people, queued=True)
        (message,) = messages(services, people)
        assert (message["queue"], message["type"]) == (services.settings.generation_queue, "generation_requested")
        assert message["payload"] == {"generationId": generation.generation_id}

    def test_that_its_reader_will_write_is_not_queued(self, services, people):
        begun(services, people, queued=False)
        assert messages(services, people) == []

    def test_a_second_one_on_the_same_site_is_refused_and_nothing_is_written(self, services, people):
        made = site(services, people)
        begun(services, people, made.site_id)
        before = state(services, people)
        with refused(ConflictException, "OPERATION_IN_PROGRESS"):
            begun(services, people, made.site_id)
        assert state(services, people) == before

    def test_a_lock_that_was_left_behind_does_not_hold_for_ever(self, services, people):
        made = site(services, people)
        begun(services, people, made.site_id)
        with later(15 * 60 + 1):
            assert begun(services, people, made.site_id).status == GenerationStatus.PENDING

    def test_a_prompt_of_control_characters_is_refused_before_anything_is_made(self, services, people):
        before = state(services, people)
        with refused(RuleException, "INVALID_PROMPT"):
            begun(services, people, prompt="\x00" * 40)
        assert state(services, people) == before

    def test_an_unknown_site_is_not_found(self, services, people):
        with refused(NotFoundException, "SITE_NOT_FOUND"):
            begun(services, people, new_id("site"))

    def test_an_archived_site_is_refused(self, services, people):
        made = site(services, people)
        services.sites.delete(people.admin, people.tenant_id, made.site_id, None, force=False)
        with refused(ConflictException, "INVALID_STATE"):
            begun(services, people, made.site_id)


class TestListGenerations:
    def test_of_a_tenant_and_of_a_site_newest_first(self, services, people):
        with clock.frozen(NOON):
            first = begun(services, people)
        with later(5, NOON):
            second = begun(services, people)
        listed = services.generations.list_page
        assert [g.generation_id for g in listed(people.tenant_id, None, PageRequest()).items] == [second.generation_id, first.generation_id]
        assert [g.generation_id for g in listed(people.tenant_id, first.site_id, PageRequest()).items] == [first.generation_id]

    def test_an_unknown_one_is_not_found(self, services, people):
        with refused(NotFoundException, "GENERATION_NOT_FOUND"):
            services.generations.get(people.tenant_id, new_id("gen"))


@pytest.fixture(scope="class")
def generation(services, home):
    with undone():
        yield begun(services, home)


class TestWriting:
    def test_tells_stages_progress_and_pieces_in_order_and_ends_with_the_page(self, services, generation):
        sent = list(writer(services, ScriptedAuthor()).write(generation))
        assert numbers(sent) == list(range(1, len(sent) + 1))
        assert isinstance(sent[-1].event, CompleteEvent)
        assert [s.event.type for s in sent if isinstance(s.event, ENDED)] == ["complete"]
        stages = [s.event.stage for s in sent if isinstance(s.event, StageEvent)]
        assert stages == ["analyzing", "styling", "generating", "validating", "complete"]

    def test_the_pieces_of_a_path_are_the_file(self, services, generation):
        pieces = {}
        for sent in writer(services, ScriptedAuthor()).write(generation):
            if isinstance(sent.event, ChunkEvent):
                pieces[sent.event.path] = pieces.get(sent.event.path, "") + sent.event.content
        assert pieces == {"styles.css": CSS, "index.html": HTML}
        done = now(services, generation)
        stored = services._content.read(version_prefix(done.tenant_id, done.site_id, done.version_id), pieces)
        assert {path: content.decode() for path, content in stored.items()} == pieces

    def test_progress_never_falls_and_ends_at_100(self, services, generation):
        told = [s.event.progress for s in writer(services, LongAuthor(30_000)).write(generation) if isinstance(s.event, ProgressEvent)]
        assert told == sorted(told)
        assert told[-1] == 100
        assert now(services, generation).progress == 100

    @pytest.mark.parametrize("seconds", [0.0, 0.1, 1.0])
    def test_each_event_is_stored_before_it_is_given_on(self, services, generation, seconds):
        ticks = iter(range(10_000))
        for sent in writer(services, ScriptedAuthor(), lambda: next(ticks) * seconds).write(generation):
            assert (sent.id, sent.event.type) in stored(services, generation)

    def test_events_are_stored_in_batches_of_a_quarter_of_a_second(self, services, generation, monkeypatch):
        commits = []
        commit = services.ledger.commit
        monkeypatch.setattr(services.ledger, "commit", lambda *c, result=None: (commits.append(len(c)), commit(*c, result=result)))
        list(writer(services, ScriptedAuthor(), lambda: 0.0).write(generation))
        assert len(commits) == 3  # the first at once, the rest before publishing, the publication

    def test_a_piece_of_any_length_fits_into_transactions(self, services, generation, monkeypatch):
        monkeypatch.setattr(writing, "_CHUNK_CHARACTERS", 40)
        sent = list(writer(services, LongAuthor(5_000)).write(generation))
        assert isinstance(sent[-1].event, CompleteEvent)
        assert len(sent) > 125
        assert numbers(sent) == list(range(1, len(sent) + 1))
        assert all(len(s.event.content) <= 40 for s in sent if isinstance(s.event, ChunkEvent))

    def test_the_page_becomes_the_newest_version_in_the_transaction_that_completes(self, services, people, generation):
        complete = list(writer(services, ScriptedAuthor()).write(generation))[-1].event.generation
        done = now(services, generation)
        assert done == complete
        assert (done.status, done.brand_score is not None, done.suggestions) == (GenerationStatus.COMPLETE, True, ["Add opening hours."])
        made = services.sites.get(people.tenant_id, generation.site_id)
        assert (made.current_version_id, made.version_count, made.revision) == (done.version_id, 1, 2)
        version = services.sites.version(people.tenant_id, made.site_id, done.version_id)
        assert (version.number, version.source, version.generation_id) == (1, VersionSource.GENERATED, done.generation_id)
        assert [f.path for f in version.files] == ["index.html", "styles.css"]
        assert lock(services, generation) is None
        assert "PAGE_GENERATED" in actions(services, people)

    def test_the_preview_shows_the_version(self, services, generation):
        list(writer(services, ScriptedAuthor()).write(generation))
        done = now(services, generation)
        assert served(services, services.addresses.preview_host(done.version_id)) == done.version_id

    def test_the_report_is_stored_with_the_version(self, services, people, generation):
        list(writer(services, ScriptedAuthor()).write(generation))
        done = now(services, generation)
        version = services.sites.version(people.tenant_id, done.site_id, done.version_id)
        report = services.validations.report_for(version)
        assert (report.version_id, report.score) == (done.version_id, done.brand_score)
        assert [w.code for w in report.warnings] == ["VAL-004"]

    def test_a_brand_of_ones_own_is_no_missing_brand(self, services, people):
        override = BrandUpdate(company_name="Bloom Bakery", primary_color="#0B6E4F")
        wanted = GenerationCreate(prompt=PROMPT, brand_override=override)
        generation = services.generations.begin(people.admin, people.tenant_id, wanted, queued=False)
        briefs = []

        class Reading(ScriptedAuthor):
            def write_page(self, brief):
                briefs.append(brief)
                yield from super().write_page(brief)

        services.brands.update(people.admin, people.tenant_id, BrandUpdate(company_name="Acme", font_body="Inter"), None)
        list(writer(services, Reading()).write(generation))
        assert (briefs[0].brand.company_name, briefs[0].brand.font_body, briefs[0].brand.primary_color) == (
            "Bloom Bakery",
            "Inter",
            "#0B6E4F",
        )
        (report,) = services.validations.list_page(people.tenant_id, generation.site_id, PageRequest()).items
        assert report.warnings is None

    def test_a_rename_while_it_is_written_does_not_lose_the_version(self, services, people):
        made = site(services, people)
        generation = begun(services, people, made.site_id)

        def rename():
            services.sites.update(people.editor, people.tenant_id, made.site_id, SiteUpdate(name="Renamed"), None)

        sent = list(writer(services, InterruptedAuthor(rename)).write(generation))
        assert isinstance(sent[-1].event, CompleteEvent)
        after = services.sites.get(people.tenant_id, made.site_id)
        assert (after.name, after.version_count, after.revision) == ("Renamed", 1, 3)


class TestConflictsWhilePublishing:
    """Somebody changes the site between the publisher's read and its write."""

    @pytest.fixture
    def busy(self, services, people, monkeypatch):
        made = site(services, people)
        generation = begun(services, people, made.site_id)

        @contextmanager
        def renaming(times):
            left = [times]
            real = services.sites.version_published

            def renamed_in_between(site, version):
                if left[0]:
                    left[0] -= 1
                    services.sites.update(people.editor, people.tenant_id, made.site_id, SiteUpdate(description=f"{left[0]}"), None)
                return real(site, version)

            monkeypatch.setattr(services.sites, "version_published", renamed_in_between)
            yield generation
            monkeypatch.undo()

        return renaming

    @pytest.mark.parametrize("times", [1, 2])
    def test_it_is_published_on_top_of_the_change(self, services, people, busy, times):
        with busy(times) as generation:
            sent = list(writer(services, ScriptedAuthor()).write(generation))
        assert isinstance(sent[-1].event, CompleteEvent)
        assert numbers(sent) == list(range(1, len(sent) + 1))
        after = services.sites.get(people.tenant_id, generation.site_id)
        assert (after.description, after.version_count) == ("0", 1)

    def test_a_site_that_never_rests_ends_the_generation(self, services, people, busy):
        with busy(100) as generation:
            list(writer(services, ScriptedAuthor()).write(generation))
        ended = now(services, generation)
        assert (ended.status, ended.error.code) == (GenerationStatus.FAILED, "CONFLICT")
        assert services.sites.get(people.tenant_id, generation.site_id).version_count == 0
        assert lock(services, generation) is None

    def test_a_cancellation_at_the_last_moment_wins(self, services, people, monkeypatch):
        generation = begun(services, people)
        real = services.sites.version_published

        def cancelled_in_between(site, version):
            services.generations.cancel(people.editor, people.tenant_id, generation.generation_id)
            return real(site, version)

        monkeypatch.setattr(services.sites, "version_published", cancelled_in_between)
        list(writer(services, ScriptedAuthor()).write(generation))
        assert now(services, generation).status == GenerationStatus.CANCELLED
        assert services.sites.get(people.tenant_id, generation.site_id).version_count == 0


@pytest.fixture(scope="class")
def before(services, home):
    with undone():
        yield written(services, home)


class TestFailure:
    def fails(self, services, people, before, author, prompt=PROMPT):
        """Write with an author that fails; give the generation as it ended, having looked at what must be untouched."""
        generation = begun(services, people, before.site_id, prompt)
        sent = list(writer(services, author).write(generation))
        ended = now(services, generation)
        assert ended.status == GenerationStatus.FAILED
        assert services.sites.get(people.tenant_id, before.site_id) == before
        assert len(services.sites.versions(people.tenant_id, before.site_id, PageRequest()).items) == 1
        assert lock(services, generation) is None
        events = stored(services, generation)
        assert [number for number, _ in events] == list(range(1, ended.event_count + 1))
        assert events[-1][1] == "error"
        assert [s.id for s in sent] == [number for number, _ in events][: len(sent)]
        return ended

    def test_of_the_author_in_the_middle_leaves_the_site_as_it_was(self, services, people, before):
        ended = self.fails(services, people, before, ScriptedAuthor(), prompt=f"{PROMPT} and break off")
        assert (ended.error.code, ended.error.retryable) == ("AUTHOR_FAILED", True)
        assert ended.completed_at is not None
        assert "GENERATION_FAILED" in actions(services, people)

    def test_of_an_author_that_ends_without_a_page(self, services, people, before):
        assert self.fails(services, people, before, SilentAuthor()).error.code == "AUTHOR_FAILED"

    def test_of_ours_tells_no_internals_and_is_raised_for_the_log(self, services, people, before):
        def break_down():
            raise RuntimeError("password=hunter2 at /srv/secret.py")

        generation = begun(services, people, before.site_id)
        with pytest.raises(RuntimeError, match="hunter2"):
            list(writer(services, InterruptedAuthor(break_down)).write(generation))
        ended = now(services, generation)
        assert (ended.status, ended.error.code, ended.error.retryable) == (GenerationStatus.FAILED, "INTERNAL_ERROR", True)
        last = services._generations.events(people.tenant_id, generation.generation_id, ended.event_count - 1)[-1][1]
        assert isinstance(last, ErrorEvent)
        assert "hunter2" not in ended.model_dump_json() + last.model_dump_json()
        assert services.sites.get(people.tenant_id, before.site_id) == before
        assert lock(services, generation) is None

    def test_the_site_can_be_written_again_at_once(self, services, people, before):
        self.fails(services, people, before, ScriptedAuthor(), prompt=f"{PROMPT} and break off")
        assert written(services, people, before.site_id).version_count == 2

    def test_after_somebody_else_ended_it_changes_nothing(self, services, people, before):
        generation = begun(services, people, before.site_id)

        def end():
            services.generations.cancel(people.editor, people.tenant_id, generation.generation_id)
            raise RuntimeError("and then it breaks")

        list(writer(services, InterruptedAuthor(end)).write(generation))
        assert now(services, generation).status == GenerationStatus.CANCELLED


class TestCancelGeneration:
    def test_of_one_that_waits(self, services, people):
        generation = begun(services, people)
        cancelled = services.generations.cancel(people.editor, people.tenant_id, generation.generation_id)
        assert (cancelled.status, cancelled.error.code) == (GenerationStatus.CANCELLED, "CANCELLED")
        assert stored(services, generation) == [(1, "error")]
        assert lock(services, generation) is None
        assert "GENERATION_CANCELLED" in actions(services, people)

    def test_stops_the_author_and_leaves_no_version(self, services, people):
        generation = begun(services, people)
        said = []

        class Counting(InterruptedAuthor):
            def write_page(self, brief):
                for event in super().write_page(brief):
                    said.append(event)
                    yield event

        def cancel():
            services.generations.cancel(people.editor, people.tenant_id, generation.generation_id)

        ticks = iter(range(10_000))
        sent = list(writer(services, Counting(cancel), lambda: float(next(ticks))).write(generation))
        assert not any(isinstance(s.event, ENDED) for s in sent)
        assert len(said) == 6  # the one after the cancellation is refused
        assert now(services, generation).status == GenerationStatus.CANCELLED
        assert services.sites.get(people.tenant_id, generation.site_id).version_count == 0
        events = stored(services, generation)
        assert [number for number, _ in events] == list(range(1, len(events) + 1))
        assert events[-1][1] == "error"

    def test_of_one_that_has_ended_is_refused(self, services, people):
        written(services, people)
        (generation,) = services.generations.list_page(people.tenant_id, None, PageRequest()).items
        before = state(services, people)
        with refused(ConflictException, "INVALID_STATE"):
            services.generations.cancel(people.editor, people.tenant_id, generation.generation_id)
        assert state(services, people) == before


class TestQueuedWork:
    def write(self, services, generation):
        services.generation_jobs.write(generation.tenant_id, generation.generation_id)

    def test_a_pending_one_is_written(self, services, people):
        generation = begun(services, people)
        self.write(services, generation)
        assert now(services, generation).status == GenerationStatus.COMPLETE

    def test_a_message_that_comes_again_changes_nothing(self, services, people):
        generation = begun(services, people)
        self.write(services, generation)
        before = state(services, people)
        self.write(services, generation)
        assert state(services, people) == before

    def test_one_that_is_not_there_is_nothing_to_do(self, services, people):
        services.generation_jobs.write(people.tenant_id, new_id("gen"))
        assert rows(services, people, "GENERATION#") == []

    @pytest.mark.parametrize("closing", ["suspend", "park", "delete"])
    def test_one_whose_tenant_is_not_active_any_more_fails_and_says_why(self, services, people, closing):
        generation, lifecycle, reason = begun(services, people), services.tenant_lifecycle, "There is a reason for this"
        {
            "suspend": lambda: lifecycle.suspend(STAFF, people.tenant_id, TenantSuspend(reason=reason)),
            "park": lambda: lifecycle.park(people.admin, people.tenant_id, TenantPark(reason=reason, confirm=True)),
            "delete": lambda: lifecycle.delete(STAFF, people.tenant_id, None, force=True),
        }[closing]()
        self.write(services, generation)
        ended = now(services, generation)
        assert (ended.status, ended.error.code, ended.error.retryable) == (GenerationStatus.FAILED, "TENANT_NOT_ACTIVE", False)
        assert services.sites.get(people.tenant_id, generation.site_id).version_count == 0
        assert lock(services, generation) is None

    def left_behind(self, services, people):
        """A generation whose writer died after its first events."""
        generation = begun(services, people)
        run = writer(services, ScriptedAuthor()).write(generation)
        next(run)
        return now(services, generation)

    def test_one_that_somebody_writes_at_this_moment_is_left_to_them(self, services, people):
        generation = self.left_behind(services, people)
        with later(services.settings.lease_seconds, generation.updated_at):
            self.write(services, generation)
        assert now(services, generation) == generation

    def test_one_that_was_silent_for_longer_than_the_lease_has_failed(self, services, people):
        generation = self.left_behind(services, people)
        with later(services.settings.lease_seconds + 1, generation.updated_at):
            self.write(services, generation)
        ended = now(services, generation)
        assert (ended.status, ended.error.code) == (GenerationStatus.FAILED, "AUTHOR_FAILED")
        assert stored(services, generation)[-1] == (ended.event_count, "error")
        assert lock(services, generation) is None


@pytest.fixture(scope="class")
def stale(services, home):
    with undone():
        with clock.frozen(NOON):
            stale = begun(services, home)
        yield stale


class TestSweeper:
    def test_fails_what_has_not_moved_for_five_minutes(self, services, stale):
        with later(301, NOON):
            assert services.generation_jobs.sweep() == 1
            assert services.generation_jobs.sweep() == 0
        ended = now(services, stale)
        assert (ended.status, ended.error.retryable) == (GenerationStatus.FAILED, True)
        assert lock(services, stale) is None

    def test_leaves_alone_what_moved_since(self, services, people, stale):
        with later(300, NOON):
            assert services.generation_jobs.sweep() == 0
        assert now(services, stale) == stale
        services.generations.cancel(people.admin, stale.tenant_id, stale.generation_id)

    def test_one_that_moves_at_this_moment_is_not_counted(self, services, people, stale, monkeypatch):
        monkeypatch.setattr(services._generations, "stale", lambda _: [stale])
        services.generations.cancel(people.admin, stale.tenant_id, stale.generation_id)
        assert services.generation_jobs.sweep() == 0
        assert now(services, stale).status == GenerationStatus.CANCELLED


@pytest.fixture(scope="class")
def complete(services, home):
    with undone():
        generation = begun(services, home)
        list(writer(services, ScriptedAuthor()).write(generation))
        yield now(services, generation)


class TestFollowing:
    def follow(self, services, generation, behind):
        sent = list(Watcher(services._generations, wait=self.never).follow(generation, behind))
        assert None not in sent
        return sent

    def never(self, seconds):
        pytest.fail("there was nothing to wait for")

    def test_from_any_number_on_misses_nothing_and_ends(self, services, people, monkeypatch):
        monkeypatch.setattr(writing, "_CHUNK_CHARACTERS", 40)
        generation = begun(services, people)
        list(writer(services, LongAuthor(5_000)).write(generation))
        complete = now(services, generation)
        assert complete.event_count > 100  # more than one page of events
        for behind in (0, 1, 7, 99, 100, 101, complete.event_count - 1):
            sent = self.follow(services, complete, behind)
            assert numbers(sent) == list(range(behind + 1, complete.event_count + 1))
            assert isinstance(sent[-1].event, CompleteEvent)

    @pytest.mark.parametrize("ahead", [0, 1, 1000])
    def test_who_has_seen_everything_is_told_how_it_ended(self, services, complete, ahead):
        (last,) = self.follow(services, complete, complete.event_count + ahead)
        assert isinstance(last.event, CompleteEvent)
        assert last.id == complete.event_count + ahead

    def test_when_the_events_have_expired_the_end_is_told(self, services, complete):
        partition = keys.generation_event(complete.tenant_id, complete.generation_id, 1).pk
        database = services.client("dynamodb")
        for number in range(1, complete.event_count + 1):
            key = {"PK": {"S": partition}, "SK": {"S": f"GENEVENT#{number:08d}"}}
            database.delete_item(TableName=services.settings.table_name, Key=key)
        (last,) = self.follow(services, complete, 3)
        assert (last.id, last.event.generation) == (complete.event_count, complete)

    def test_of_a_failed_one_ends_with_its_error(self, services, people):
        generation = begun(services, people)
        services.generations.cancel(people.admin, people.tenant_id, generation.generation_id)
        assert [s.event.code for s in self.follow(services, generation, 0)] == ["CANCELLED"]
        (again,) = self.follow(services, generation, 1)
        assert (again.id, again.event.code, again.event.retryable) == (1, "CANCELLED", True)

    def test_waits_for_what_is_still_to_come_and_says_that_it_is_there(self, services, people):
        generation = begun(services, people)
        run = writer(services, ScriptedAuthor(), iter(range(10_000)).__next__).write(generation)
        waits = []

        def wait(seconds):
            waits.append(seconds)
            if len(waits) > 45:  # long enough for a sign of life
                next(run, None)

        sent = list(Watcher(services._generations, wait).follow(generation, 0))
        assert sent[0] is None
        assert numbers(sent) == list(range(1, now(services, generation).event_count + 1))
        assert isinstance(sent[-1].event, CompleteEvent)

    def test_an_end_written_between_two_reads_is_read_in_order(self, services, people, monkeypatch):
        generation = begun(services, people)
        get = services._generations.get
        written_now = []

        def get_after_the_end(tenant_id, generation_id):
            if not written_now:
                written_now.extend(writer(services, ScriptedAuthor()).write(generation))
            return get(tenant_id, generation_id)

        monkeypatch.setattr(services._generations, "get", get_after_the_end)
        sent = [s for s in Watcher(services._generations, wait=lambda _: None).follow(generation, 0) if s]
        assert numbers(sent) == numbers(written_now)

    def test_events_are_read_consistently(self, services, people, monkeypatch):
        asked = []
        query = services.client("dynamodb").query
        monkeypatch.setattr(services.client("dynamodb"), "query", lambda **a: (asked.append(a.get("ConsistentRead")), query(**a))[1])
        services._generations.events(people.tenant_id, new_id("gen"), 0)
        assert asked == [True]


class TestCorrelation:
    def test_what_happens_in_the_writers_thread_belongs_to_the_request(self, services, people):
        correlation.set_correlation_id("req-42")
        generation = begun(services, people, queued=False)
        list(services.generation_jobs.stream(generation))
        correlation.set_correlation_id("")
        traced = {e["action"]: e["correlationId"] for e in rows(services, people, "EVENT#")}
        assert traced == {"SITE_CREATED": "req-42", "GENERATION_REQUESTED": "req-42", "PAGE_GENERATED": "req-42"}


def test_a_failure_that_was_never_explained_still_ends_the_stream():
    event = last_event(Generation.model_construct(status=GenerationStatus.FAILED, error=None))
    assert (event.code, event.retryable) == ("FAILED", True)
