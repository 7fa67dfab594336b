import assert from "node:assert/strict";
import { test } from "node:test";
import { sseParser } from "../../../../console/js/api/sse.js";

const TEXT = ': keep-alive\n\nid: 1\nevent: stage\ndata: {"a":1}\n\nid: 2\nevent: chunk\ndata: one\ndata: two\n\n';
const EXPECTED = [{ id: "1", event: "stage", data: '{"a":1}' }, { id: "2", event: "chunk", data: "one\ntwo" }];

function parsed(pieces) {
  const events = [];
  const comments = [];
  const parser = sseParser((event) => events.push(event), (comment) => comments.push(comment));
  pieces.forEach((piece) => parser.push(piece));
  return { events, comments };
}

test("whole events come out, comments apart", () => {
  assert.deepEqual(parsed([TEXT]), { events: EXPECTED, comments: ["keep-alive"] });
});

test("it does not matter where the text is cut", () => {
  for (let size = 1; size < 12; size++) {
    const pieces = TEXT.match(new RegExp(`[^]{1,${size}}`, "g"));
    assert.deepEqual(parsed(pieces).events, EXPECTED, `pieces of ${size}`);
  }
});

test("every line ending is understood, also when it is cut in two", () => {
  for (const ending of ["\r\n", "\r", "\n"]) {
    const text = TEXT.replaceAll("\n", ending) + (ending === "\r" ? ":\r" : "");
    assert.deepEqual(parsed([...text]).events, EXPECTED, JSON.stringify(ending));
  }
});

test("an event without an end is not given", () => {
  assert.deepEqual(parsed(["id: 3\ndata: half"]).events, []);
});

test("an id stays until the next one, a missing event is a message, one space is dropped", () => {
  assert.deepEqual(parsed(["\uFEFFid: 7\ndata:  x\n\ndata:y\n\n"]).events, [
    { id: "7", event: "message", data: " x" }, { id: "7", event: "message", data: "y" }]);
});
