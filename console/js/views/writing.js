// @ts-check
/** Watching a page being written: the stages, the page as it grows, and what came of it. */
import { follow } from "../api/client.js";
import { Lost, watch } from "../api/generation-stream.js";
import { announce, fill, h, prefersStillness } from "../core/dom.js";
import { hashOf } from "../core/address.js";
import { OPEN_PREVIEW } from "../core/words.js";
import { pageFrame } from "../parts/frame.js";
import { notice, problemNotice } from "../parts/notice.js";
import { progressBar, stepper } from "../parts/stepper.js";
import { swatches } from "../parts/swatches.js";
import { compose, palette } from "../writing/compose.js";
import { suggest, take } from "../writing/order.js";
import { cutter } from "../writing/pieces.js";
import { player } from "../writing/player.js";
import { failure, result } from "../parts/outcome.js";

const STAGES = {
  analyzing: "Reading your words", outlining: "Planning the page", styling: "Choosing colours and type", generating: "Writing",
  validating: "Checking and scoring", complete: "Ready",
};
const NAMES = Object.keys(STAGES);
const WEIGHT = { stage: 300, sheet: 25, end: 300 };

/** @param {import("../core/router.js").Context} context `at` is the generation; without it a page was just ordered */
export async function writingView({ at, signal, shell }) {
  const ordered = at ? null : take();
  if (!at && !ordered) {
    const { generate, self } = shell.tenant?.links ?? {};
    const link = generate ? h("a", { class: "button primary", href: hashOf("create", self) }, "Describe a page") : null;
    return { title: "New page", content: [h("h1", null, "Nothing is being written"), link] };
  }
  const known = at ? await follow({ href: at }, { signal }) : null;
  const draft = ordered?.draft ?? { prompt: known?.data.prompt ?? "", sections: known?.data.sections ?? [] };
  const desk = new Desk({ draft, shell, signal });
  if (known) desk.offerCancel(known.links.cancel);
  desk.run({ first: ordered ? ordered.open : null, generation: at ? { href: at } : null });
  return { title: "Writing your page", content: desk.element };
}

/** The view and what it has received so far. */
class Desk {
  /** @param {{draft: import("../writing/order.js").Draft, shell: any, signal: AbortSignal}} options */
  constructor({ draft, shell, signal }) {
    this.draft = draft;
    this.shell = shell;
    this.signal = signal;
    this.css = "";
    this.html = "";
    this.lastId = 0;
    /** @type {import("../api/problem.js").Link | null} */
    this.generation = null;
    this.cutter = cutter();
    this.player = player({ still: prefersStillness() });
    this.stopping = new AbortController();
    signal.addEventListener("abort", () => { this.player.stop(); this.stopping.abort(); });

    this.heading = h("h1", null, "Writing your page");
    this.steps = stepper(stagesAt(""), STAGES);
    this.progress = progressBar("How far the page is");
    this.message = h("p", { class: "now" }, "Taking up the pen");
    this.colors = h("div", { class: "chosen" });
    this.connection = h("div", { class: "connection" });
    this.controls = h("div", { class: "actions" });
    this.outcome = h("div", { class: "outcome" });
    this.frame = pageFrame({ title: "Preview of your page", address: "being written" });
    this.frame.write(() => compose({ html: "", css: "" }));
    this.element = h("div", { class: "writing" },
      h("div", { class: "writing-words" },
        this.heading, this.progress.element, this.message, this.connection, this.outcome, this.controls, this.steps.element, this.colors,
        h("details", { class: "asked" }, h("summary", null, "What you asked for"), h("p", { class: "small" }, draft.prompt))),
      this.frame.element);
  }

  /** @param {{first: any, generation: import("../api/problem.js").Link | null, lastId?: number}} from */
  async run({ first, generation, lastId = 0 }) {
    this.generation = generation;
    try {
      await watch({
        first, generation, lastId, signal: this.stopping.signal,
        onEvent: (event) => this.receive(event),
        onState: (state) => this.connected(state),
        onGeneration: (link) => this.found(link),
      });
    } catch (error) {
      if (!this.stopping.signal.aborted) this.broken(error);
    }
  }

  /** The address of the generation is known: from now on reload comes back here. @param {import("../api/problem.js").Link} link */
  async found(link) {
    this.generation = link;
    history.replaceState(null, "", hashOf("writing", link));
    const { links } = await follow(link, { signal: this.stopping.signal }).catch(() => ({ links: /** @type {any} */ ({}) }));
    if (!this.ended) this.offerCancel(links.cancel);
  }

  /** @param {"open" | "lost"} state */
  connected(state) {
    if (state === "lost") announce("The connection was lost. Trying to get it back.");
    fill(this.connection, state === "lost" && h("p", { class: "notice slim" },
      h("b", null, "The connection was lost."), " The writing goes on without it; getting back to it …"));
  }

  /** @param {unknown} error */
  broken(error) {
    fill(this.controls);
    const again = error instanceof Lost && (error.generation ?? null);
    const goOn = () => {
      fill(this.connection);
      this.run({ first: null, generation: again || null, lastId: /** @type {Lost} */ (error).lastId });
    };
    fill(this.connection, problemNotice(error, { retry: again ? goOn : () => this.backToForm() }));
  }

  backToForm() {
    suggest(this.draft);
    location.hash = hashOf("create", this.shell.tenant.links.self);
  }

  /** @param {import("../api/problem.js").Link | undefined} link */
  offerCancel(link) {
    if (this.ended) return;
    fill(this.controls, link && h("button", { type: "button", class: "button", onclick: () => this.cancel(link) }, "Stop writing"));
  }

  /** @param {import("../api/problem.js").Link} link */
  async cancel(link) {
    try {
      await follow(link, { signal: this.signal });
      this.ended = true;
      this.stopping.abort();
      this.player.stop();
      this.finish("You stopped it", notice("Stopped", "The site stays as it was. Nothing was saved.", this.retryButtons()));
    } catch (error) {
      if (!this.ended) fill(this.connection, problemNotice(error));
    }
  }

  retryButtons() {
    const onclick = () => this.backToForm();
    return h("div", { class: "actions" },
      this.shell.tenant?.links.generate && h("button", { type: "button", class: "button primary", onclick }, "Change the description"));
  }

  /**
   * Events come as fast as the author is; they are shown at the pace of an eye.
   * @param {import("../../../generated/types").GenerationEvent} event
   */
  receive(event) {
    const { add } = this.player;
    if (event.type === "stage") add(WEIGHT.stage, () => this.stage(event));
    else if (event.type === "progress") add(0, () => this.progress.set(event.progress));
    else if (event.type === "chunk") this.chunk(event);
    else if (event.type === "complete") {
      this.ended = true;
      this.flush();
      fill(this.controls, h("button", { type: "button", class: "button", onclick: () => this.hurry(event) }, "Show it now"));
      add(WEIGHT.end, () => this.complete(event.generation));
    } else if (event.type === "error") {
      this.ended = true;
      this.player.stop();
      this.failed(event);
    }
  }

  /** @param {{path: string, content: string}} chunk */
  chunk({ path, content }) {
    if (path === "styles.css") this.player.add(WEIGHT.sheet, () => this.style(content));
    if (path === "index.html") this.show(this.cutter.push(content));
  }

  flush() {
    this.show(this.cutter.end());
  }

  /** @param {import("../writing/pieces.js").Piece[]} pieces */
  show(pieces) {
    for (const { text, weight } of pieces) {
      this.player.add(weight, () => {
        this.html += text;
        if (weight) this.frame.write(() => compose({ html: this.html, css: this.css, growing: true }));
      });
    }
  }

  /** @param {string} content */
  style(content) {
    this.css += content;
    this.frame.write(() => compose({ html: "", css: this.css }));
    const found = palette(this.css);
    if (found.length && this.colors.childElementCount < 1) fill(this.colors, swatches(found, "Colours it chose"));
  }

  /** @param {{stage: string, message: string}} event */
  stage({ stage, message }) {
    this.steps.show(stagesAt(stage));
    this.message.textContent = message;
    announce(message);
  }

  /** @param {import("../../../generated/types").CompleteEvent} event */
  hurry(event) {
    this.player.stop();
    this.complete(event.generation);
  }

  /** @param {import("../../../generated/types").GenerationResource} generation */
  complete(generation) {
    const { _links: links } = generation;
    this.steps.show(stagesAt("complete"));
    this.progress.set(100);
    if (generation.previewUrl) this.frame.visit(generation.previewUrl, OPEN_PREVIEW);
    const again = this.shell.tenant?.links.generate;
    const onSuggestion = again && links.site && ((/** @type {string} */ text) => {
      suggest({ prompt: `${generation.prompt}\n${text}: `, sections: generation.sections ?? [] });
      location.hash = hashOf("create", this.shell.tenant.links.self, links.site);
    });
    this.finish("Your page is ready", result(generation, { onSuggestion }));
  }

  /** @param {{code: string, message: string, retryable: boolean}} event */
  async failed(event) {
    const now = this.generation && (await follow(this.generation, { signal: this.signal }).catch(() => null));
    const cancelled = now?.data.status === "cancelled";
    this.finish(cancelled ? "The writing was stopped" : "The page was not finished", failure(event, cancelled, this.retryButtons()));
  }

  /** @param {string} title @param {HTMLElement} what */
  finish(title, what) {
    fill(this.controls);
    fill(this.connection);
    this.message.textContent = "";
    this.message.hidden = true;
    this.steps.element.hidden = true;
    this.progress.element.hidden = true;
    this.heading.textContent = title;
    document.title = `${title} · Site Builder`;
    fill(this.outcome, what);
    announce(title);
    this.heading.tabIndex = -1;
    this.heading.focus({ preventScroll: true });
  }
}

/** @param {string} stage */
function stagesAt(stage) {
  const at = NAMES.indexOf(stage);
  const done = stage === "complete" ? NAMES.length : at;
  return NAMES.map((name, index) => ({ name, status: index < done ? "completed" : index === at ? "in_progress" : "pending" }));
}
