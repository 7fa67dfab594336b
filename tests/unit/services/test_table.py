"""The one table: keys, items, pages, transactions and what their refusals become."""

from decimal import Decimal
from types import SimpleNamespace

import pytest
from botocore.exceptions import ClientError, EndpointConnectionError
from pydantic import BaseModel, Field

from services.adapters.dynamodb import keys
from services.adapters.dynamodb.changes import ABSENT, PRESENT, Check, Delete, Put, Update, at_revision
from services.adapters.dynamodb.items import attributes, decode, encode, to_model
from services.adapters.dynamodb.keys import Key
from services.adapters.dynamodb.table import Table
from services.core.errors import ConflictException, ServiceUnavailable, ValidationException
from services.core.paging import PageRequest
from tests.unit.services.world import refused, rows

TENANT = "ten_01JD0ACME00000000000000000"
OTHER = ConflictException("OTHER", "The second change was refused.")


class TestKeys:
    TENANT_KEYS = (
        keys.tenant(TENANT),
        keys.brand(TENANT),
        keys.member(TENANT, "user"),
        keys.site(TENANT, "site"),
        keys.version(TENANT, "site", "ver"),
        keys.pointer(TENANT, "site", "sit"),
        keys.lock(TENANT, "site", "generation"),
        keys.generation(TENANT, "gen"),
        keys.generation_event(TENANT, "gen", 1),
        keys.validation(TENANT, "site", "val"),
        keys.scored(TENANT, "site", "hash"),
        keys.deployment(TENANT, "site", "dep"),
        keys.deployed(TENANT, "site", "ver", "sit"),
        keys.operation(TENANT, "op"),
        keys.audit_event(TENANT, "time", "evt"),
        keys.outbox(TENANT, "msg"),
        keys.idempotency(TENANT, "user", "createSite", "hash"),
    )

    @pytest.mark.parametrize("key", TENANT_KEYS, ids=lambda key: key.sk)
    def test_what_belongs_to_a_tenant_is_in_its_partitions(self, key):
        assert key.pk == f"TENANT#{TENANT}" or key.pk.startswith(f"TENANT#{TENANT}#")

    def test_indexes_of_a_tenants_rows_are_in_its_partitions(self):
        assert keys.sites_by_status(TENANT, "open") == f"TENANT#{TENANT}#SITES#open"
        assert keys.generations_of_site(TENANT, "site") == f"TENANT#{TENANT}#SITE#site#GENERATIONS"

    def test_no_two_rows_share_a_key(self):
        assert len(set(self.TENANT_KEYS)) == len(self.TENANT_KEYS)

    def test_a_prefix_of_one_kind_is_none_of_another(self):
        prefixes = [key.sk.partition("#")[0] + "#" for key in self.TENANT_KEYS if "#" in key.sk]
        for prefix in prefixes:
            assert sum(key.sk.startswith(prefix) for key in self.TENANT_KEYS) == 1

    def test_events_sort_as_their_numbers(self):
        numbers = [1, 2, 9, 10, 99, 100, 9_999, 10_000]
        sort_keys = [keys.generation_event(TENANT, "gen", n).sk for n in numbers]
        assert sort_keys == sorted(sort_keys)

    def test_every_builder_is_in_the_legend(self):
        for key in (*self.TENANT_KEYS, keys.slug("shop")):
            assert key.sk.partition("#")[0] in keys.__doc__


class Sample(BaseModel):
    name: str = Field(alias="theName")
    score: float
    note: str | None = None


class TestItems:
    @pytest.mark.parametrize("score", [0.0, 8.0, 7.3, 0.1 + 0.2, 1e-7, 9.95])
    def test_numbers_come_back_as_they_were(self, score):
        item = {"a": score, "b": [score, {"c": score}], "n": 7, "t": True, "z": None, "s": "x"}
        assert decode(encode(item)) == item

    def test_a_float_is_stored_as_the_decimal_one_reads(self):
        assert encode({"score": 7.3}) == {"score": {"N": "7.3"}}

    def test_a_truth_value_is_no_number(self):
        assert encode({"on": True}) == {"on": {"BOOL": True}}

    def test_whole_numbers_come_back_whole(self):
        assert type(decode({"n": {"N": "8"}})["n"]) is int
        assert type(decode({"n": {"N": "8.5"}})["n"]) is float

    def test_tuples_are_lists(self):
        assert decode(encode({"t": (1, "a")})) == {"t": [1, "a"]}

    def test_a_model_is_written_in_wire_names_without_what_is_absent(self):
        assert attributes(Sample(theName="x", score=1.5)) == {"theName": "x", "score": 1.5}

    def test_a_model_is_read_without_keys_and_bookkeeping(self):
        assert to_model(Sample, {"theName": "x", "score": Decimal("1.5"), "PK": "p", "leaseUntil": 3}).score == 1.5


class TestWriting:
    def key(self, people, number):
        return Key(f"TENANT#{people.tenant_id}", f"ROW#{number}")

    def test_is_all_or_nothing(self, services, people):
        services.table.put({**self.key(people, 2).item(), "revision": 1})
        with refused(ConflictException, "OTHER"):
            services.table.write([Put(self.key(people, 1), {}), Put(self.key(people, 2), {}, ABSENT, OTHER), Put(self.key(people, 3), {})])
        assert [r["SK"] for r in rows(services, people, "ROW#")] == ["ROW#2"]

    @pytest.mark.parametrize("place", [0, 1, 4])
    def test_the_refusal_is_that_of_the_change_whose_condition_fails(self, services, people, place):
        mine = ConflictException("MINE", "Just this one.")
        changes = [Put(self.key(people, n), {}, ABSENT) for n in range(5)]
        changes[place] = Check(self.key(people, 9), PRESENT, mine)
        with refused(ConflictException, "MINE"):
            services.table.write(changes)

    def test_a_change_without_a_refusal_of_its_own_says_conflict(self, services, people):
        with refused(ConflictException, "CONFLICT"):
            services.table.write([Put(self.key(people, 1), {}, at_revision(1))])

    def test_an_update_sets_and_keeps(self, services, people):
        services.table.put({**self.key(people, 1).item(), "a": 1, "b": 2, "revision": 1})
        services.table.write([Update(self.key(people, 1), {"b": 3, "status": "new"}, at_revision(1))])
        assert services.table.get(self.key(people, 1)) == {**self.key(people, 1).item(), "a": 1, "b": 3, "status": "new", "revision": 1}

    def test_a_deletion_may_have_a_condition(self, services, people):
        services.table.put({**self.key(people, 1).item(), "revision": 1})
        with refused(ConflictException, "CONFLICT"):
            services.table.write([Delete(self.key(people, 1), at_revision(2))])
        services.table.write([Delete(self.key(people, 1), at_revision(1))])
        assert services.table.get(self.key(people, 1)) is None

    def test_more_than_a_hundred_changes_are_refused_whole(self, services, people):
        with pytest.raises(ClientError):
            services.table.write([Put(self.key(people, n), {}) for n in range(101)])
        assert rows(services, people, "ROW#") == []


class TestPages:
    @pytest.fixture
    def many(self, services, people):
        for number in range(7):
            services.table.put({"PK": f"TENANT#{people.tenant_id}", "SK": f"ROW#{number}", "number": number})
        return f"TENANT#{people.tenant_id}"

    @pytest.mark.parametrize("limit", [1, 2, 3, 7, 8])
    @pytest.mark.parametrize("newest_first", [True, False])
    def test_hold_everything_once(self, services, many, limit, newest_first):
        found, after = [], None
        while True:
            page = services.table.query(many, "ROW#", PageRequest(limit, after), newest_first=newest_first)
            found += [r["number"] for r in page.items]
            if page.next is None:
                break
            after = page.next
        assert found == sorted(range(7), reverse=newest_first)

    def test_begin_at_a_sort_key(self, services, many):
        services.table.put({"PK": many, "SK": "ROX#1", "number": 99})
        page = services.table.query(many, "ROW#", PageRequest(100), newest_first=False, behind="ROW#4")
        assert [r["number"] for r in page.items] == [4, 5, 6]

    def test_a_position_that_cannot_be_read_is_no_cursor(self, services, many):
        with refused(ValidationException, "INVALID_CURSOR"):
            services.table.query(many, "ROW#", PageRequest(5, "{"))


def failing(error):
    """A table whose client fails with a code, or with this error."""

    def call(**_):
        raise error

    names = ("get_item", "query", "put_item", "batch_get_item", "transact_write_items")
    return Table(SimpleNamespace(**dict.fromkeys(names, call)), "table")


def aws_error(code, **more):
    return ClientError({"Error": {"Code": code, "Message": ""}, **more}, "operation")


CALLS = {
    "get": lambda table: table.get(Key("p", "s")),
    "get_many": lambda table: table.get_many([Key("p", "s")]),
    "query": lambda table: table.query("p", "s", PageRequest()),
    "put": lambda table: table.put({"PK": "p", "SK": "s"}),
    "write": lambda table: table.write([Put(Key("p", "s"), {})]),
}


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
class TestTrouble:
    @pytest.mark.parametrize(
        "code", ["ProvisionedThroughputExceededException", "ThrottlingException", "RequestLimitExceeded", "InternalServerError"]
    )
    def test_a_busy_table_is_unavailable(self, call, code):
        with refused(ServiceUnavailable, "SERVICE_UNAVAILABLE"):
            call(failing(aws_error(code)))

    def test_a_table_that_cannot_be_reached_is_unavailable(self, call):
        with refused(ServiceUnavailable, "SERVICE_UNAVAILABLE"):
            call(failing(EndpointConnectionError(endpoint_url="http://x")))

    def test_a_fault_of_ours_is_not_hidden(self, call):
        with pytest.raises(ClientError):
            call(failing(aws_error("ValidationException")))


def cancelled(*codes):
    return aws_error("TransactionCanceledException", CancellationReasons=[{"Code": code} for code in codes])


class TestCancelledTransaction:
    def written(self, *codes):
        table = failing(cancelled(*codes))
        table._wait = lambda _: None
        table.write([Put(Key("p", str(n)), {}, ABSENT, OTHER) for n in range(len(codes))])

    def test_by_another_transaction_is_a_conflict(self):
        with refused(ConflictException, "CONFLICT"):
            self.written("None", "TransactionConflict")

    def test_by_a_condition_is_that_refusal_even_beside_a_conflict(self):
        with refused(ConflictException, "OTHER"):
            self.written("TransactionConflict", "ConditionalCheckFailed")

    @pytest.mark.parametrize("code", ["ThrottlingError", "ProvisionedThroughputExceeded"])
    def test_by_throttling_is_unavailable(self, code):
        with refused(ServiceUnavailable, "SERVICE_UNAVAILABLE"):
            self.written("None", code)


class TestTransactionThatMetAnother:
    """It is tried again, as a new one, a few times."""

    def write(self, *outcomes):
        """Write against a table that answers each call with the next outcome; give what was sent and how long it was waited."""
        sent, waits, left = [], [], iter(outcomes)

        def call(**arguments):
            sent.append(arguments)
            if (outcome := next(left)) is not None:
                raise outcome

        table = Table(SimpleNamespace(transact_write_items=call), "table", waits.append)
        try:
            table.write([Put(Key("p", "1"), {}, ABSENT, OTHER)])
        finally:
            self.sent, self.waits = sent, waits

    def test_until_it_is_written(self):
        self.write(cancelled("TransactionConflict"), cancelled("None", "TransactionConflict"), None)
        assert len(self.sent) == 3
        assert len(self.waits) == 2
        assert all(0 <= wait < 0.2 for wait in self.waits)
        assert all("ClientRequestToken" not in arguments for arguments in self.sent)  # the SDK makes a new one for each call

    def test_or_until_a_condition_does_not_hold(self):
        with refused(ConflictException, "OTHER"):
            self.write(cancelled("TransactionConflict"), cancelled("ConditionalCheckFailed"))
        assert len(self.sent) == 2

    def test_or_until_it_has_met_others_again_and_again(self):
        with refused(ConflictException, "CONFLICT"):
            self.write(*[cancelled("TransactionConflict")] * 4)
        assert (len(self.sent), len(self.waits)) == (4, 3)

    @pytest.mark.parametrize("codes", [("TransactionConflict", "ConditionalCheckFailed"), ("TransactionConflict", "ThrottlingError"), ()])
    def test_but_not_when_it_was_cancelled_for_anything_else(self, codes):
        with pytest.raises((ConflictException, ServiceUnavailable)):
            self.write(cancelled(*codes))
        assert (len(self.sent), self.waits) == (1, [])


def test_rows_that_were_not_read_for_lack_of_capacity_are_not_missing_rows():
    answer = {"Responses": {}, "UnprocessedKeys": {"table": {"Keys": [{}]}}}
    table = Table(SimpleNamespace(batch_get_item=lambda **_: answer), "table")
    with refused(ServiceUnavailable, "SERVICE_UNAVAILABLE"):
        table.get_many([Key("p", "s")])
