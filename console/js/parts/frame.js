// @ts-check
/**
 * A window onto a page: as wide as a desktop or a phone, scaled to the room there is, without any right to run or reach anything.
 */
import { fill, h } from "../core/dom.js";

/** @typedef {string | (() => string)} Source an address, or what makes a document */
/**
 * A frame without rights lives in a process of its own and is painted some time after it says that it has loaded. Until then
 * it is clear as glass: the frame below it is still seen.
 */
const PAINTED_MS = 300;
const BETWEEN_MS = 50;
const WIDTHS = { desktop: 1280, phone: 390 };

/**
 * @param {{title: string, address?: string}} options `address` is shown in the bar until a page is visited
 */
export function pageFrame({ title, address = "" }) {
  /** @type {"desktop" | "phone"} */
  let device = "desktop";
  const stage = h("div", { class: "frame-stage" });
  const screen = h("div", { class: "frame-screen" }, stage);
  const buttons = /** @type {const} */ (["desktop", "phone"]).map((name) =>
    h("button", { type: "button", class: "chip", onclick: () => show(name) }, name === "phone" ? "Phone" : "Desktop"));
  const place = h("span", { class: "frame-address" });
  const element = h("section", { class: "frame", "aria-label": title },
    h("div", { class: "frame-bar" },
      h("span", { class: "frame-dots", "aria-hidden": true }), place,
      h("span", { class: "frame-sizes", role: "group", "aria-label": "Preview width" }, buttons)),
    screen);

  /** @param {"desktop" | "phone"} name */
  function show(name) {
    device = name;
    element.dataset.device = name;
    buttons.forEach((button, index) => button.setAttribute("aria-pressed", String((index === 1) === (name === "phone"))));
    fit();
  }

  function fit() {
    const room = screen.clientWidth;
    if (!room) return;
    const scale = Math.min(1, room / WIDTHS[device]);
    stage.style.setProperty("--page-width", `${WIDTHS[device]}px`);
    stage.style.setProperty("--page-height", `${Math.ceil(screen.clientHeight / scale)}px`);
    stage.style.setProperty("--page-scale", String(scale));
  }
  new ResizeObserver(fit).observe(screen);

  const newFrame = (/** @type {boolean} */ idle) =>
    h("iframe", { sandbox: "", title, tabindex: idle ? -1 : undefined, referrerpolicy: "no-referrer" });
  /** @type {HTMLIFrameElement | null} */
  let shown = null;
  let loading = false;
  /** @type {{source: Source, idle: boolean} | null} */
  let waiting = null;

  /** Lay a page over the one that is seen, and take that away later, so that nothing flickers. */
  function draw(/** @type {Source} */ source, /** @type {boolean} */ idle) {
    loading = true;
    const next = /** @type {HTMLIFrameElement} */ (/** @type {unknown} */ (newFrame(idle)));
    next.addEventListener("load", () => {
      const old = shown;
      shown = next;
      setTimeout(() => old?.remove(), PAINTED_MS);
      setTimeout(() => {
        loading = false;
        if (waiting) {
          const { source: later, idle: quiet } = waiting;
          waiting = null;
          draw(later, quiet);
        }
      }, BETWEEN_MS);
    }, { once: true });
    if (typeof source === "string") next.src = source;
    else next.srcdoc = source();
    stage.append(next);
  }

  /** @param {Source} source @param {boolean} idle */
  function put(source, idle) {
    if (loading) waiting = { source, idle };
    else draw(source, idle);
  }

  place.textContent = address;
  show(innerWidth < 600 ? "phone" : "desktop");
  return {
    element,
    /**
     * Show a document that grows. Of calls that come too fast only the last is drawn.
     * @param {() => string} document made when it is needed
     */
    write: (document) => put(document, true),
    /** Show a page by its address. @param {string} url @param {string} [label] */
    visit(url, label = url) {
      fill(place, h("a", { href: url, target: "_blank", rel: "noopener" }, label));
      put(url, false);
    },
  };
}
