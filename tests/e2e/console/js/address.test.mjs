import assert from "node:assert/strict";
import { test } from "node:test";
import { hashOf, read } from "../../../../console/js/core/address.js";

test("a hash gives back the addresses it was made of", () => {
  for (const href of ["/v1/a/b", "/v1/a?cursor=x%40y", "/v1/a@b#c", "/v1/%E2%82%AC"]) {
    assert.deepEqual(read(hashOf("site", { href }, { href })), { view: "site", at: href, also: href });
  }
});

test("a link out of a mail leads below the root", () => {
  assert.deepEqual(read("#/invitations/abc_-9"), { view: "/invitations", at: "/v1/invitations/abc_-9", also: "" });
});

test("a hash that is none is no view", () => {
  assert.equal(read("#%E0%A4%A").view, "");
  assert.deepEqual(read("#site@%"), { view: "site", at: "", also: "" });
  assert.equal(read("").view, "");
});
