"""The one table: reads by key, one query per list, one transaction per change of state."""

import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import orjson
from botocore.exceptions import BotoCoreError, ClientError

from services.adapters.dynamodb.changes import Increment, TableChange, at_most
from services.adapters.dynamodb.items import Item, decode, encode
from services.adapters.dynamodb.keys import Key
from services.core.errors import ServiceUnavailable, ValidationException
from services.core.paging import Page, PageRequest
from services.core.pauses import jittered
from services.core.revisions import overtaken

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient

_BUSY = {"ProvisionedThroughputExceededException", "ThrottlingException", "RequestLimitExceeded", "InternalServerError"}
_PAUSES = (0.02, 0.05, 0.1)  # seconds at most before a transaction is tried again, which met another one


class Table:
    """`wait` sleeps for seconds; tests hand in their own."""

    def __init__(self, client: "DynamoDBClient", name: str, wait: Callable[[float], None] = time.sleep) -> None:
        self._client = client
        self.name = name
        self._wait = wait

    def get(self, key: Key) -> Item | None:
        """Read one row, consistently."""
        answer = self._call("get_item", Key=encode(key.item()), ConsistentRead=True)
        return decode(answer["Item"]) if "Item" in answer else None

    def get_many(self, keys: Sequence[Key]) -> dict[Key, Item]:
        """Read up to 100 rows in one consistent call; rows that are not there are not in the answer."""
        request = {self.name: {"Keys": [encode(key.item()) for key in keys], "ConsistentRead": True}}
        answer = self._guarded(lambda: self._client.batch_get_item(RequestItems=request))  # type: ignore[arg-type]
        if answer.get("UnprocessedKeys"):
            raise ServiceUnavailable  # throttled: a row that was not read is not a row that is not there
        rows = [decode(row) for row in answer["Responses"].get(self.name, [])]
        return {Key(row["PK"], row["SK"]): row for row in rows}

    def query(
        self,
        partition: str,
        prefix: str,
        page: PageRequest,
        *,
        index: str | None = None,
        newest_first: bool = True,
        behind: str | None = None,
    ) -> Page[Item]:
        """Read one page of a partition's rows whose sort key begins with `prefix`; `behind` starts at that sort key, and reads
        consistently: who reads on from where they were must not miss what has been written since.
        """
        pk, sk = (f"{index}PK", f"{index}SK") if index else ("PK", "SK")
        names, values = {"#pk": pk, "#sk": sk}, {":pk": partition, ":sk": behind or prefix}
        condition = "#pk = :pk AND begins_with(#sk, :sk)" if behind is None else "#pk = :pk AND #sk BETWEEN :sk AND :end"
        request: dict[str, Any] = {
            "KeyConditionExpression": condition,
            "ExpressionAttributeNames": names,
            "ExpressionAttributeValues": encode(values | ({":end": f"{prefix}\uffff"} if behind is not None else {})),
            "Limit": page.limit,
            "ScanIndexForward": not newest_first,
        }
        if behind is not None and index is None:
            request["ConsistentRead"] = True
        if index:
            request["IndexName"] = index
        return self._page(request, page)

    def query_between(self, partition: str, bounds: tuple[str, str], page: PageRequest, *, index: str) -> Page[Item]:
        """Read one page of an index partition's rows whose sort keys lie between two bounds, the greatest first.

        Bounds may move between two pages: behind a position that is below them is nothing, and DynamoDB refuses to look there.
        """
        if page.after and _position_to_key(page.after)[f"{index}SK"] < bounds[0]:
            return Page([])
        request = {
            "IndexName": index,
            "KeyConditionExpression": "#pk = :pk AND #sk BETWEEN :from AND :to",
            "ExpressionAttributeNames": {"#pk": f"{index}PK", "#sk": f"{index}SK"},
            "ExpressionAttributeValues": encode({":pk": partition, ":from": bounds[0], ":to": bounds[1]}),
            "Limit": page.limit,
            "ScanIndexForward": False,
        }
        return self._page(request, page)

    def _page(self, request: dict[str, Any], page: PageRequest) -> Page[Item]:
        if page.after:
            request["ExclusiveStartKey"] = encode(_position_to_key(page.after))
        answer = self._call("query", **request)
        last = answer.get("LastEvaluatedKey")
        return Page([decode(row) for row in answer["Items"]], orjson.dumps(decode(last)).decode() if last else None)

    def put(self, item: Item) -> None:
        """Write one row whatever is there."""
        self._call("put_item", Item=encode(item))

    def count(self, key: Key, counter: str, limit: int, sets: Item) -> int | None:
        """Add one to a row's counter and set attributes beside it; None when it has reached `limit` already. Atomic."""
        change = Increment(key, {counter: 1}, sets, at_most(counter, limit - 1))
        request = change.request(self.name)["Update"] | {"ReturnValues": "UPDATED_NEW"}
        try:
            answer = self._guarded(lambda: self._client.update_item(**request))
        except ClientError as error:
            if error.response["Error"]["Code"] != "ConditionalCheckFailedException":
                raise
            return None
        return int(decode(answer["Attributes"])[counter])

    def write(self, changes: Sequence[TableChange]) -> None:
        """Write all or nothing. Raises the refusal of the first change whose condition does not hold.

        A transaction that only met another one at a row is tried again, each time as a new one (the SDK gives every call a
        token of its own): its conditions are looked at anew. Raises CONFLICT when it meets others again and again.
        """
        requests: Any = [change.request(self.name) for change in changes]
        for pause in (*_PAUSES, None):
            try:
                self._guarded(lambda: self._client.transact_write_items(TransactItems=requests))
            except ClientError as error:
                if error.response["Error"]["Code"] != "TransactionCanceledException":
                    raise
                if pause is None or not _only_met_another(error):
                    raise _refusal(error, changes) from error
                self._wait(jittered(pause))
            else:
                return

    def _call(self, method: str, **arguments: Any) -> Any:
        return self._guarded(lambda: getattr(self._client, method)(TableName=self.name, **arguments))

    @staticmethod
    def _guarded(call: Any) -> Any:
        try:
            return call()
        except ClientError as error:
            if error.response["Error"]["Code"] in _BUSY:
                raise ServiceUnavailable from error
            raise
        except BotoCoreError as error:
            raise ServiceUnavailable from error


def _position_to_key(position: str) -> Item:
    try:
        key: Item = orjson.loads(position)
    except orjson.JSONDecodeError as error:
        raise ValidationException("INVALID_CURSOR", "The cursor cannot be read. Start again from the first page.") from error
    return key


def _only_met_another(error: ClientError) -> bool:
    codes = {reason.get("Code", "None") for reason in error.response.get("CancellationReasons", [])}
    return codes - {"None"} == {"TransactionConflict"}


def _refusal(error: ClientError, changes: Sequence[TableChange]) -> Exception:
    reasons = error.response.get("CancellationReasons", [])
    for change, reason in zip(changes, reasons, strict=False):
        if reason.get("Code") == "ConditionalCheckFailed":
            return change.refusal(decode(reason.get("Item", {}))) if callable(change.refusal) else change.refusal
    if any(reason.get("Code") in ("ThrottlingError", "ProvisionedThroughputExceeded") for reason in reasons):
        return ServiceUnavailable()
    return overtaken()  # TransactionConflict: another transaction holds one of the rows
