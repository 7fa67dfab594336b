// @ts-check
/** Long work, shown step by step until it has ended. */
import { follow } from "../api/client.js";
import { ApiError, Problem } from "../api/problem.js";
import { pause } from "../api/generation-stream.js";
import { announce, fill, h } from "../core/dom.js";
import { progressBar, stepper } from "./stepper.js";

const ENDED = new Set(["completed", "failed", "cancelled"]);
const MOST_FAILURES = 8;

/**
 * Show an operation in `place` and resolve with it once it has ended.
 * @param {import("../api/client.js").Resource} operation @param {{place: HTMLElement, title: string, signal: AbortSignal}} options
 */
export async function watchOperation(operation, { place, title, signal }) {
  const steps = stepper(operation.data.steps);
  const bar = progressBar(title);
  const message = h("p", { class: "now" });
  fill(place, h("section", { class: "operation sheet", "aria-label": title }, h("h2", null, title), bar.element, message, steps.element));
  let wait = 150;
  let failures = 0;
  for (;;) {
    const { data, links } = operation;
    steps.show(data.steps);
    bar.set(data.progress);
    message.textContent = data.message ?? "";
    if (data.message) announce(data.message);
    if (ENDED.has(data.status)) return operation;
    await pause(wait, signal);
    wait = Math.min(1000, wait * 1.4);
    try {
      operation = await follow(links.self, { signal });
      failures = 0;
    } catch (error) {
      const passing = error instanceof ApiError && !(error instanceof Problem && !error.retryable);
      if (signal.aborted || !passing || ++failures > MOST_FAILURES) throw error;
      message.textContent = "The connection is shaky; the work goes on. Looking again …";
    }
  }
}
