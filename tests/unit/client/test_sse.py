"""Server-sent events are read as the HTML standard says."""

import pytest

from generated.client.kit.sse import Decoder, Frame


def read(*chunks: bytes) -> list[Frame]:
    decoder = Decoder()
    return [frame for chunk in chunks for frame in decoder.feed(chunk)]


@pytest.mark.parametrize("end", [b"\n", b"\r", b"\r\n"], ids=["LF", "CR", "CRLF"])
def test_lines_end_in_three_ways(end):
    text = end.join([b"id: 7", b"event: note", b"data: one", b"data: two", b"", b"data: next", b"", b"x", b""])
    assert read(text) == [Frame("7", "note", "one\ntwo"), Frame("7", "message", "next")]


@pytest.mark.parametrize("size", range(1, 12))
def test_chunks_are_cut_anywhere(size):
    text = "\ufeffid: 1\r\nevent: note\r\ndata: grün ✓\r\ndata: more\r\n\r\n: comment\r\nid: 2\rdata: b\r\r".encode() + b"data: c\n\n"
    chunks = [text[at : at + size] for at in range(0, len(text), size)]
    assert read(*chunks) == [Frame("1", "note", "grün ✓\nmore"), Frame("2", "message", "b"), Frame("2", "message", "c")]


def test_one_space_behind_the_colon_goes_and_no_more():
    assert read(b"data:a\ndata:  b\ndata\n\n") == [Frame("", "message", "a\n b\n")]


def test_an_event_without_data_is_none_but_its_id_counts():
    assert read(b"event: ping\nid: 4\n\ndata: x\n\n") == [Frame("4", "message", "x")]


def test_an_id_with_a_null_and_unknown_fields_are_passed_over():
    assert read(b"id: 1\nid: a\0b\nweather: fine\n:\ndata: x\n\n") == [Frame("1", "message", "x")]


def test_an_empty_id_forgets_the_one_before():
    assert read(b"id: 1\ndata: x\n\nid\ndata: y\n\n") == [Frame("1", "message", "x"), Frame("", "message", "y")]


def test_what_has_not_ended_is_dropped_with_the_stream():
    assert read(b"data: whole\n\ndata: half\n") == [Frame("", "message", "whole")]


@pytest.mark.parametrize(("value", "seconds"), [(b"1500", 1.5), (b"1.5", None), (b"-1", None), ("٣".encode(), None), (b"", None)])
def test_retry_is_digits_of_milliseconds(value, seconds):
    decoder = Decoder()
    list(decoder.feed(b"retry: " + value + b"\n"))
    assert decoder.retry == seconds


def test_a_byte_order_mark_is_only_one_at_the_very_beginning():
    assert read("\ufeffdata: a\n\n\ufeffdata: b\n\ndata: c\n\n".encode()) == [Frame("", "message", "a"), Frame("", "message", "c")]
