// @ts-check
/** A view that is read again after each change: what it shows, what was said last, and one thing being done at a time. */
import { announce, fill, h } from "../core/dom.js";
import { problemNotice } from "./notice.js";

/** What the next room says when it is entered. */
let brought = "";

/** Go to another room, where it is said what was done. @param {string} hash @param {string} done */
export function leaveFor(hash, done) {
  brought = done;
  location.hash = hash;
}

/**
 * @param {AbortSignal} signal
 * @param {() => Promise<any>} draw reads and gives what to show
 */
export async function room(signal, draw) {
  const said = h("div", { class: "said-place" });
  const place = h("div", { class: "stack room" });
  let busy = false;

  async function refresh() {
    const content = await draw();
    if (!signal.aborted) fill(place, content);
  }

  /** @param {string} done */
  function tell(done) {
    const told = h("p", { class: "notice slim", tabindex: -1 }, done);
    fill(said, told);
    announce(done);
    return told;
  }

  /** Nothing else can be begun until it is called off. Whoever loses the focus by that gets it back. */
  function occupy() {
    const held = /** @type {HTMLElement | null} */ (document.activeElement);
    const buttons = /** @type {HTMLButtonElement[]} */ ([...place.querySelectorAll("button:enabled")]);
    busy = true;
    place.setAttribute("aria-busy", "true");
    buttons.forEach((each) => { each.disabled = true; });
    return () => {
      busy = false;
      place.removeAttribute("aria-busy");
      buttons.forEach((each) => { each.disabled = false; });
      if (document.activeElement === document.body && held?.isConnected) held.focus({ preventScroll: true });
    };
  }

  /**
   * Do something, say that it is done, and read again. What goes wrong is said above the rest.
   * @param {() => Promise<string | null>} action gives what to say; null when nothing was done
   */
  async function act(action) {
    if (busy) return;
    const callOff = occupy();
    fill(said);
    try {
      const done = await action();
      if (done === null) return;
      await refresh();
      const told = tell(done);
      // What had the focus was drawn anew.
      if (document.activeElement === document.body) told.focus({ preventScroll: true });
    } catch (error) {
      if (signal.aborted) return;
      const again = [409, 412].includes(/** @type {any} */ (error).status);
      if (again) await refresh().catch(() => {});
      const more = again && h("p", null, "It was read again; look at it and repeat what you wanted.");
      fill(said, problemNotice(error, { retry: () => act(action), more }));
      said.scrollIntoView({ block: "nearest" });
    } finally {
      callOff();
    }
  }

  if (brought) tell(brought);
  brought = "";
  return { element: h("div", { class: "stack" }, said, place), act, refresh };
}
