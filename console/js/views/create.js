// @ts-check
/** Describing a page. */
import { follow, request } from "../api/client.js";
import { Unreachable } from "../api/problem.js";
import { STREAM } from "../api/generation-stream.js";
import { PROMPT, SECTIONS } from "../core/contract.js";
import { h } from "../core/dom.js";
import { hashOf } from "../core/address.js";
import { words } from "../core/words.js";
import { complain, field, form } from "../parts/form.js";
import { notice } from "../parts/notice.js";
import { EXAMPLES } from "../writing/examples.js";
import { lastDraft, place } from "../writing/order.js";

const HINT = "Who are you, where are you, what do you offer, what does it cost, when are you open, how should it feel? "
  + "The more facts you give, the less has to be guessed.";
const REFUSED = "Your role does not allow writing pages. Ask an administrator of your team for the role of an editor.";

/** @param {import("../core/router.js").Context} context `at` is the tenant, `also` the site that gets a new version */
export async function createView({ at, also, signal, shell }) {
  const [tenant, site] = await Promise.all([
    at && at !== shell.tenant?.links.self.href ? follow({ href: at }, { signal }) : shell.tenant,
    also ? follow({ href: also }, { signal }) : null,
  ]);
  const link = tenant?.links.generate;
  if (!link) {
    return { title: "New page", content: [h("h1", null, "New page"), notice("You can look, but not write", REFUSED)] };
  }
  return { title: site ? `New version of ${site.data.name}` : "New page", content: sheet(link, site) };
}

/** @param {import("../api/problem.js").Link} link @param {import("../api/client.js").Resource | null} site */
function sheet(link, site) {
  const before = lastDraft();
  const chosen = new Set(before?.sections ?? []);
  const text = h("textarea", {
    rows: 8, maxlength: PROMPT.most + 500, required: true, "data-first-focus": true, spellcheck: "true", placeholder: "A page for …",
    value: before?.prompt ?? "", oninput: counted,
  });
  const prompt = field({ name: "prompt", label: "Your page, in your own words", input: text, hint: HINT });
  const counter = h("p", { class: "counter small quiet" });
  const sections = h("fieldset", { class: "sections" },
    h("legend", null, "Sections it must have ", h("span", { class: "quiet" }, "(optional)")),
    h("div", { class: "chips" }, SECTIONS.map((name) => chip(name, chosen))));

  function counted() {
    const length = text.value.trim().length;
    counter.textContent = length < PROMPT.least ? `At least ${PROMPT.least} characters`
      : `${length.toLocaleString()} of ${PROMPT.most.toLocaleString()} characters`;
    counter.classList.toggle("over", length > PROMPT.most);
  }
  const { element } = form({
    fields: [prompt], label: "Describe a page", class: "desk",
    children: [h("div", { class: "prompt" }, prompt.element, counter), h("div", { class: "options" }, examples(text, counted), sections)],
    buttons: [h("button", { class: "button primary big" }, "Write my page")],
    async send() {
      const wanted = text.value.trim();
      const over = wanted.length - PROMPT.most;
      if (wanted.length < PROMPT.least) return complain(prompt, `Say a little more: at least ${PROMPT.least} characters.`);
      if (over > 0) return complain(prompt, `That is too long by ${over.toLocaleString()} characters.`);
      const more = { ...(chosen.size ? { sections: [...chosen] } : {}), ...(site ? { siteId: site.data.siteId } : {}) };
      await order(link, { prompt: wanted, ...more });
    },
  });
  counted();
  return h("div", { class: "stack" },
    site && h("p", { class: "kicker" }, h("a", { href: hashOf("site", site.links.self) }, `← ${site.data.name}`)),
    h("h1", null, site ? `A new version of ${site.data.name}` : "What should your page say?"),
    h("p", { class: "lead quiet" }, site ? "What is live now stays as it is until you deploy the new version."
      : "Write it as you would tell a friend. You will watch the page being written in a few seconds."),
    element);
}

/** @param {HTMLElement & Record<string, any>} text @param {() => void} counted */
function examples(text, counted) {
  return h("fieldset", { class: "examples" },
    h("legend", null, "Begin with an example"),
    h("div", { class: "example-chips" }, EXAMPLES.map(({ name, prompt }) => h("button", {
      type: "button", class: "chip", onclick() {
        text.value = prompt;
        counted();
        text.focus();
      },
    }, name))));
}

/** @param {string} name @param {Set<string>} chosen */
function chip(name, chosen) {
  const box = h("input", { type: "checkbox", name: "section", value: name, checked: chosen.has(name), onchange });
  return h("label", { class: "chip" }, box, words(name));

  function onchange() {
    if (box.checked) chosen.add(name);
    else chosen.delete(name);
  }
}

/**
 * Ask for the page. A refusal is shown at the form; a lost answer is not: the same key opens the same generation again, so
 * watching can begin before it is known what became of the request.
 * @param {import("../api/problem.js").Link} link @param {any} body
 */
async function order(link, body) {
  const key = crypto.randomUUID();
  const open = (/** @type {Record<string, string>} */ headers) => request(link, { body, headers: { ...headers, "Idempotency-Key": key } });
  /** @type {Response | null} */
  let answered = null;
  try {
    answered = await open(STREAM);
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
  }
  place({
    draft: { prompt: body.prompt, sections: body.sections ?? [] },
    open(headers) {
      const first = answered;
      answered = null;
      return first ? Promise.resolve(first) : open(headers);
    },
  });
  location.hash = "#writing";
}
