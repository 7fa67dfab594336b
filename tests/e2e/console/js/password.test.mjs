import assert from "node:assert/strict";
import { test } from "node:test";
import { missing } from "../../../../console/js/core/password.js";

test("a password that keeps the rules misses nothing", () => {
  assert.deepEqual(missing("Correct-Horse-9"), []);
});

test("each rule that is broken is named", () => {
  assert.deepEqual(missing("short"), ["at least 12 characters", "an upper-case letter", "a digit", "a symbol such as ! # % or -"]);
  assert.deepEqual(missing("CORRECT-HORSE-9"), ["a lower-case letter"]);
  assert.deepEqual(missing(`Aa-9${"x".repeat(125)}`), ["at least 12 characters"]);
});

test("every symbol of ASCII counts, letters of other scripts do not", () => {
  for (const symbol of "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~") assert.deepEqual(missing(`CorrectHorse9${symbol}`), []);
  assert.deepEqual(missing("CorrectHorse9ß"), ["a symbol such as ! # % or -"]);
});
