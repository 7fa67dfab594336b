import assert from "node:assert/strict";
import { test } from "node:test";
import { hashOf, read, settle } from "../../../../console/js/core/address.js";

test("a hash gives back the addresses it was made of", () => {
  for (const href of ["/v1/a/b", "/v1/a?cursor=x%40y", "/v1/a@b#c", "/v1/%E2%82%AC"]) {
    assert.deepEqual(read(hashOf("site", { href }, { href })), { view: "site", at: href, also: href, tenant: "" });
  }
});

test("a hash says in which organisation one is, whatever else it holds", () => {
  settle({ href: "/v1/tenants/a" });
  assert.deepEqual(read(hashOf("people", { href: "/v1/x" })), { view: "people", at: "/v1/x", also: "", tenant: "/v1/tenants/a" });
  assert.deepEqual(read(hashOf("create")), { view: "create", at: "", also: "", tenant: "/v1/tenants/a" });
  settle(null);
  assert.equal(hashOf("people", { href: "/v1/x" }), "#people@/v1/x");
});

test("a link out of a mail leads below the root", () => {
  assert.deepEqual(read("#/invitations/abc_-9"), { view: "/invitations", at: "/v1/invitations/abc_-9", also: "", tenant: "" });
});

test("a hash that is none is no view", () => {
  assert.equal(read("#%E0%A4%A").view, "");
  assert.deepEqual(read("#site@%"), { view: "site", at: "", also: "", tenant: "" });
  assert.equal(read("").view, "");
});
