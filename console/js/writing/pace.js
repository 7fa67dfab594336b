// @ts-check
/**
 * How fast a page is shown. An author may need a minute or a tenth of a second; a person wants to watch.
 *
 * What waits is let through at a pace that clears it within `longest` milliseconds, but never slower than `least` units a
 * millisecond: a slow author is followed at once, a fast one is held back to the pace of an eye.
 */

/** @param {{longest?: number, least?: number, still?: boolean}} [options] `still`: let everything through at once */
export function pacer({ longest = 3000, least = 1, still = false } = {}) {
  let waiting = 0;
  let credit = 0;
  let rate = least;
  return {
    /** Something has arrived. @param {number} weight */
    add(weight) {
      waiting += weight;
      rate = Math.max(rate, waiting / longest);
    },
    /** Time has passed: gives the weight that may be shown by now. @param {number} milliseconds */
    advance(milliseconds) {
      credit = still ? Infinity : Math.min(credit + rate * milliseconds, waiting);
      return credit;
    },
    /** Something was shown. @param {number} weight */
    spend(weight) {
      waiting = Math.max(0, waiting - weight);
      credit = still ? Infinity : credit - weight;
      if (waiting === 0) rate = least;
    },
    get waiting() {
      return waiting;
    },
  };
}
