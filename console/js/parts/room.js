// @ts-check
/** A view that is read again after each change: what it shows, what was said last, and one thing being done at a time. */
import { announce, fill, h } from "../core/dom.js";
import { problemNotice } from "./notice.js";

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

  /** Do something, say that it is done, and read again. What goes wrong is said above the rest. @param {() => Promise<string | null>} action gives what to say; null when nothing was done */
  async function act(action) {
    if (busy) return;
    busy = true;
    fill(said);
    try {
      const done = await action();
      if (done === null) return;
      await refresh();
      const told = h("p", { class: "notice slim", tabindex: -1 }, done);
      fill(said, told);
      announce(done);
      // What had the focus was drawn anew.
      if (document.activeElement === document.body) told.focus({ preventScroll: true });
    } catch (error) {
      if (signal.aborted) return;
      const again = [409, 412].includes(/** @type {any} */ (error).status);
      if (again) await refresh().catch(() => {});
      fill(said, problemNotice(error, { retry: () => act(action), more: again && h("p", null, "It was read again; look at it and repeat what you wanted.") }));
      said.scrollIntoView({ block: "nearest" });
    } finally {
      busy = false;
    }
  }
  return { element: h("div", { class: "stack" }, said, place), act, refresh };
}
