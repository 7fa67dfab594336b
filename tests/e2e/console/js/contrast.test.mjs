import assert from "node:assert/strict";
import { test } from "node:test";
import { contrast, READABLE } from "../../../../console/js/core/contrast.js";

test("black on white is 21 to 1, whichever is on which", () => {
  assert.equal(contrast("#000000", "#FFFFFF").toFixed(1), "21.0");
  assert.equal(contrast("#ffffff", "#000000"), contrast("#000000", "#ffffff"));
});

test("a colour on itself cannot be read", () => {
  assert.equal(contrast("#0B6E4F", "#0B6E4F"), 1);
});

test("the grey at the edge of readable is told from the next one", () => {
  assert.ok(contrast("#767676", "#FFFFFF") >= READABLE);
  assert.ok(contrast("#777777", "#FFFFFF") < READABLE);
});
