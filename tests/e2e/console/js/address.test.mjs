import assert from "node:assert/strict";
import { test } from "node:test";
import { hashOf, read } from "../../../../console/js/core/address.js";

test("what is put into the hash comes out again", () => {
  const link = { href: "/v1/sites?name=a%40b#c" };
  assert.deepEqual(read(hashOf("site", link, { href: "/v1/me" })), { view: "site", at: link.href, also: "/v1/me" });
});

test("a link out of a mail leads below the root", () => {
  assert.deepEqual(read("#/invitations/abc_-9"), { view: "/invitations", at: "/v1/invitations/abc_-9", also: "" });
});

test("a hash that is none is no view", () => {
  assert.equal(read("#%E0%A4%A").view, "");
  assert.equal(read("").view, "");
});
