// @ts-check
/** Plays events in their order at the pace of an eye, frame by frame. */
import { pacer } from "./pace.js";

/**
 * @param {{still: boolean, frame?: (callback: (time: number) => void) => number, cancel?: (handle: number) => void}} options
 * `frame` and `cancel` are requestAnimationFrame's pair; tests hand in their own
 */
export function player({ still, frame = requestAnimationFrame.bind(globalThis), cancel = cancelAnimationFrame.bind(globalThis) }) {
  const pace = pacer({ still });
  /** @type {{weight: number, show: () => void}[]} */
  const queue = [];
  let handle = 0;
  let before = 0;

  /** @param {number} now */
  function step(now) {
    handle = 0;
    let allowed = pace.advance(before ? Math.min(now - before, 100) : 16);
    before = now;
    while (queue.length && queue[0].weight <= allowed) {
      const { weight, show } = /** @type {{weight: number, show: () => void}} */ (queue.shift());
      pace.spend(weight);
      allowed -= weight;
      show();
    }
    if (queue.length) handle = frame(step);
    else before = 0;
  }
  return {
    /** @param {number} weight @param {() => void} show */
    add(weight, show) {
      queue.push({ weight, show });
      pace.add(weight);
      handle ||= frame(step);
    },
    stop() {
      queue.length = 0;
      cancel(handle);
    },
  };
}
