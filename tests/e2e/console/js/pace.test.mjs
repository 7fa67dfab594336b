import assert from "node:assert/strict";
import { test } from "node:test";
import { pacer } from "../../../../console/js/writing/pace.js";
import { player } from "../../../../console/js/writing/player.js";

const FRAME = 16;

/** How long a player needs to show `count` pieces of `weight` that arrive at once, in milliseconds. */
function played({ count, weight, still = false }) {
  const frames = [];
  const shown = [];
  const machine = player({ still, frame: (callback) => frames.push(callback), cancel: () => {} });
  for (let number = 0; number < count; number++) machine.add(weight, () => shown.push(number));
  let now = 1000;
  for (; frames.length && now < 60_000; now += FRAME) frames.shift()(now);
  return { milliseconds: now - 1000, shown };
}

test("a page that arrives at once is shown over two to three and a half seconds, in order", () => {
  for (const count of [500, 4000, 40_000]) {
    const { milliseconds, shown } = played({ count, weight: 8 });
    assert.ok(milliseconds > 2000 && milliseconds < 3500, `${count} pieces took ${milliseconds} ms`);
    assert.deepEqual(shown, [...Array(count).keys()]);
  }
});

test("little is shown at once: a slow author is not slowed down further", () => {
  assert.ok(played({ count: 3, weight: 20 }).milliseconds < 100);
});

test("who wants no motion sees everything in the first frame", () => {
  const { milliseconds, shown } = played({ count: 5000, weight: 8, still: true });
  assert.equal(shown.length, 5000);
  assert.ok(milliseconds <= FRAME);
});

test("never more is let through than waits", () => {
  const pace = pacer();
  pace.add(10);
  assert.ok(pace.advance(10_000) <= 10);
  pace.spend(10);
  assert.equal(pace.waiting, 0);
});
