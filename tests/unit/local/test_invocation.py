from datetime import UTC, datetime

from local.invocation import Door, LambdaContext, sqs_event, stream_event


def message(**more):
    return {
        "MessageId": "m-1",
        "ReceiptHandle": "r-1",
        "Body": "{}",
        "MD5OfBody": "99",
        "Attributes": {"ApproximateReceiveCount": "2"},
        **more,
    }


def test_a_message_is_shaped_as_lambda_hands_it_over():
    sent = message(
        MessageAttributes={"type": {"StringValue": "x", "DataType": "String"}, "raw": {"BinaryValue": b"\x01", "DataType": "Binary"}}
    )
    record = sqs_event("bbws-generation-local", [sent])["Records"][0]
    assert record == {
        "messageId": "m-1",
        "receiptHandle": "r-1",
        "body": "{}",
        "attributes": {"ApproximateReceiveCount": "2"},
        "messageAttributes": {
            "type": {"stringValue": "x", "dataType": "String", "stringListValues": [], "binaryListValues": []},
            "raw": {"binaryValue": "AQ==", "dataType": "Binary", "stringListValues": [], "binaryListValues": []},
        },
        "md5OfBody": "99",
        "eventSource": "aws:sqs",
        "eventSourceARN": "arn:aws:sqs:eu-west-1:000000000000:bbws-generation-local",
        "awsRegion": "eu-west-1",
    }


def test_a_stream_record_is_shaped_as_lambda_hands_it_over():
    row = {"PK": {"S": "a"}, "blob": {"B": b"\x01"}, "set": {"BS": [b"\x02"]}}
    when = datetime(2026, 11, 21, 10, tzinfo=UTC)
    record = {
        "eventID": "e",
        "eventName": "INSERT",
        "dynamodb": {"NewImage": row, "ApproximateCreationDateTime": when, "SequenceNumber": "7"},
    }
    shaped = stream_event("arn:stream", [record])["Records"][0]
    assert shaped["eventSourceARN"] == "arn:stream"
    assert shaped["dynamodb"]["ApproximateCreationDateTime"] == when.timestamp()
    assert shaped["dynamodb"]["NewImage"] == {"PK": {"S": "a"}, "blob": {"B": "AQ=="}, "set": {"BS": ["Ag=="]}}


def test_a_door_tells_which_items_failed():
    assert Door("queue", lambda *_: {"batchItemFailures": [{"itemIdentifier": "m-1"}]}).call({}) == {"m-1"}
    assert Door("schedule", lambda *_: None).call({}) == set()


def test_the_context_counts_down():
    context = LambdaContext("queue", seconds=0)
    assert context.get_remaining_time_in_millis() == 0
    assert context.invoked_function_arn.endswith(":function:queue")
