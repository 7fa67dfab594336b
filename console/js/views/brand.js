// @ts-check
/** The tenant's brand: seen by everybody, changed by those who may. */
import { follow } from "../api/client.js";
import { SECTIONS } from "../core/contract.js";
import { announce, fill, h } from "../core/dom.js";
import { words } from "../core/words.js";
import { choice, field, form } from "../parts/form.js";
import { COLORS, sampleOf, TONES } from "../parts/sample.js";

const FONTS = ["Arial", "Avenir", "Georgia", "Gill Sans", "Helvetica", "Inter", "Palatino", "Segoe UI", "Times New Roman", "Verdana"];
const KEPT = ["allowedColors", "forbiddenTerms"];
const SET = "Every page is written in this brand and scored against it.";
const UNSET = "No brand is set yet: pages take their colours and fonts from what you describe. Set one and every page will keep to it.";
const OVERTAKEN = "Somebody else saved the brand while you were changing it, so yours was not saved over theirs. "
  + "Reload the page to see what they saved, then make your change again.";

/** @param {import("../core/router.js").Context} context `at` is the brand */
export async function brandView({ at, signal }) {
  const place = h("div", { class: "stack" });
  await draw("");
  return { title: "Brand", content: place };

  /** @param {string} said */
  async function draw(said) {
    const brand = await follow({ href: at }, { signal });
    const sample = sampleOf(brand.data);
    const update = brand.links.update;
    fill(place,
      h("h1", null, "Brand"),
      h("p", { class: "lead quiet" }, brand.data.configured ? SET : UNSET),
      said && h("p", { class: "notice slim", role: "status" }, said),
      h("div", { class: "two brand" }, update ? editor(brand, update, sample.show) : facts(brand.data), sample.element));
  }

  /**
   * @param {import("../api/client.js").Resource} brand
   * @param {import("../api/problem.js").Link} update
   * @param {(brand: any) => void} show
   */
  function editor(brand, update, show) {
    const { data } = brand;
    const company = field({
      name: "companyName", label: "Company name", hint: "As it must be spelled.",
      input: h("input", { type: "text", value: data.companyName ?? "", maxlength: 100, oninput: changed }),
    });
    const colors = Object.entries(COLORS).map(([name, label]) => colorField(name, label, data[name] ?? "", changed));
    const list = h("datalist", { id: "fonts" }, FONTS.map((font) => h("option", { value: font })));
    const fonts = [["fontHeading", "Font of headings"], ["fontBody", "Font of the text"]].map(([name, label]) =>
      field({ name, label, input: h("input", { type: "text", list: "fonts", value: data[name] ?? "", maxlength: 60, oninput: changed }) }));
    const tones = /** @type {[string, string][]} */ (Object.keys(TONES).map((each) => [each, words(each)]));
    const tone = choice({
      name: "tone", label: "How it speaks", value: data.tone, options: [["", "No preference"], ...tones], onchange: changed,
    });
    const required = new Set(data.requiredSections ?? []);
    const sections = h("fieldset", { class: "sections" },
      h("legend", null, "Sections every page must have"),
      h("div", { class: "chips" }, SECTIONS.map((name) => sectionChip(name, required))));
    const fields = [company, ...colors, ...fonts, tone];

    function values() {
      const set = Object.fromEntries(fields.map(({ name, input }) => [name, input.value.trim()]).filter(([, value]) => value));
      const kept = Object.fromEntries(KEPT.filter((name) => data[name]).map((name) => [name, data[name]]));
      return { ...kept, ...set, ...(required.size ? { requiredSections: [...required] } : {}) };
    }
    function changed() {
      show(values());
    }
    const { element } = form({
      fields, label: "Change the brand", class: "sheet",
      children: [
        company.element,
        h("fieldset", { class: "colors" }, h("legend", null, "Colours"), colors.map((each) => each.element)),
        h("div", { class: "side" }, fonts.map((each) => each.element)), list, tone.element, sections],
      buttons: [h("button", { class: "button primary" }, "Save the brand")],
      async send() {
        try {
          await follow(update, { body: values(), headers: brand.etag ? { "If-Match": brand.etag } : {}, signal });
        } catch (error) {
          if (/** @type {any} */ (error).status !== 412) throw error;
          /** @type {any} */ (error).message = OVERTAKEN;
          throw error;
        }
        await draw("Saved. The next page will be written in this brand.");
        announce("Saved");
        /** @type {HTMLElement | null} */ (place.querySelector("h1"))?.focus();
      },
    });
    return element;
  }
}

/** @param {string} name @param {Set<string>} required */
function sectionChip(name, required) {
  const box = h("input", { type: "checkbox", checked: required.has(name), onchange });
  return h("label", { class: "chip" }, box, words(name));

  function onchange() {
    if (box.checked) required.add(name);
    else required.delete(name);
  }
}

/**
 * A colour as a patch to pick from and as text; the text is what counts.
 * @param {string} name @param {string} label @param {string} value @param {() => void} changed
 */
function colorField(name, label, value, changed) {
  const valid = (/** @type {string} */ text) => /^#[0-9a-f]{6}$/i.test(text);
  const picker = h("input", {
    type: "color", value: valid(value) ? value : "#888888", "aria-label": `Pick the ${label.toLowerCase()} colour`,
    oninput() {
      input.value = picker.value.toUpperCase();
      marked();
    },
  });
  const input = h("input", {
    type: "text", value, maxlength: 7, placeholder: "not set", spellcheck: "false",
    oninput() {
      if (valid(input.value)) picker.value = input.value;
      marked();
    },
  });
  const marked = () => { picker.classList.toggle("unset", !input.value); changed(); };
  picker.classList.toggle("unset", !value);
  return field({ name, label, input, beside: picker });
}

/** @param {any} brand */
function facts(brand) {
  const rows = [
    ["Company", brand.companyName],
    ...Object.entries(COLORS).map(([name, label]) => [label, brand[name] && [patch(brand[name]), brand[name]]]),
    ["Headings", brand.fontHeading], ["Text font", brand.fontBody], ["Tone", brand.tone && words(brand.tone)],
    ["Sections", brand.requiredSections?.map(words).join(", ")],
  ].filter(([, value]) => value);
  const list = () => h("dl", { class: "facts" }, rows.map(([name, value]) => [h("dt", null, name), h("dd", null, value)]));
  return h("div", { class: "sheet" }, rows.length ? list() : h("p", { class: "quiet" }, "Nothing is set."));
}

/** @param {string} color */
function patch(color) {
  const element = h("i", { class: "patch", "aria-hidden": true });
  element.style.setProperty("--swatch", color);
  return element;
}
