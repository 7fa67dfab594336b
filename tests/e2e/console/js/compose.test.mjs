import assert from "node:assert/strict";
import { test } from "node:test";
import { compose, palette } from "../../../../console/js/writing/compose.js";

test("the style sheet moves into the page", () => {
  const page = compose({ html: '<head><link rel="stylesheet" href="styles.css"></head><body>', css: "body{color:red}" });
  assert.equal(page, "<head><style>body{color:red}</style></head><body>");
});

test("a page without an end still has its style", () => {
  assert.match(compose({ html: "<p>half", css: "p{}" }), /<p>half<style>p\{\}/);
});

test("a style sheet cannot end its element", () => {
  assert.doesNotMatch(compose({ html: "", css: "a{content:'</style><b>'}" }), /<\/style><b>/);
});

test("the palette is what the style sheet names, once each", () => {
  assert.deepEqual(palette(":root{--a:#112233;--b: #aabbcc;--c:#112233}"), ["#112233", "#AABBCC"]);
});
