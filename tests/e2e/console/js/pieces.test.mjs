import assert from "node:assert/strict";
import { test } from "node:test";
import { cutter } from "../../../../console/js/writing/pieces.js";

const PAGE = `<!doctype html>
<html lang="en"><head><title>A > B</title><meta name="x" content="y"></head>
<body><!-- a <b> note --><h1>Fresh bread, every day</h1>
<svg viewBox="0 0 1 1"><path d="M0 0"></path></svg><p>From 7 to 3.</p></body></html>
`;

function cut(pieces) {
  const machine = cutter();
  return [...pieces.flatMap((piece) => machine.push(piece)), ...machine.end()];
}

test("the pieces in order are the page, wherever it was cut", () => {
  for (let size = 1; size < 40; size++) {
    const pieces = PAGE.match(new RegExp(`[^]{1,${size}}`, "g"));
    assert.equal(cut(pieces).map(({ text }) => text).join(""), PAGE, `pieces of ${size}`);
  }
});

test("a drawing, a comment and the head are one piece each", () => {
  const texts = cut([PAGE]).map(({ text }) => text);
  assert.ok(texts.includes('<svg viewBox="0 0 1 1"><path d="M0 0"></path></svg>'));
  assert.ok(texts.includes("<!-- a <b> note -->"));
  assert.ok(texts.some((text) => text.startsWith("<head>") && text.endsWith("</head>")));
});

test("a header is not taken for a head", () => {
  assert.deepEqual(cut(["<header><p>x</p></header>"]).map(({ text }) => text), ["<header>", "<p>", "x", "</p>", "</header>"]);
});

test("words weigh what they say", () => {
  const weights = Object.fromEntries(cut([PAGE]).map(({ text, weight }) => [text.trim(), weight]));
  assert.equal(weights["Fresh"], 5);
  assert.equal(weights["<h1>"], 2);
});

test("a page that is never finished is shown as far as it came", () => {
  assert.equal(cut(["<body><svg><path", " d='M0"]).map(({ text }) => text).join(""), "<body><svg><path d='M0");
});
