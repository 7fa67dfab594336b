// @ts-check
/** The files of a brand: logos, pictures, fonts, documents. */
import { follow } from "../api/client.js";
import { ifUnchanged, sure, withParameter } from "../api/links.js";
import { ASSET_KINDS } from "../core/contract.js";
import { fill, h } from "../core/dom.js";
import { hashOf } from "../core/address.js";
import { bytes, when, words } from "../core/words.js";
import { ask } from "../parts/ask.js";
import { growing } from "../parts/growing.js";
import { initial } from "../parts/initial.js";
import { later } from "../parts/later.js";
import { room } from "../parts/room.js";
import { roomHead } from "../parts/rooms.js";
import { sender } from "../parts/sender.js";

/** @typedef {import("../../../generated/types").AssetResource} Asset */

/** @param {import("../core/router.js").Context} context `at` is the list, perhaps of one kind */
export async function assetsView({ at, signal, shell }) {
  const { element, act, refresh } = await room(signal, async () => {
    const page = await follow({ href: at }, { signal });
    const { create } = page.links;
    return [
      roomHead(shell.tenant, "assets", {
        title: "Files", about: "Logos, pictures and fonts of the brand. Only people of the organisation can fetch them.",
      }),
      create && sender(create, { signal, onSent: (asset) => act(async () => told(asset)) }),
      kinds(at),
      page.data.length ? growing(page, { draw: card, noun: "file", signal, class: "cards" }) : empty(!!create),
    ];
  });
  await refresh();
  return { title: "Files", content: element };

  /**
   * A file as the list has it, and then as its own answer has it: only there it is told where to fetch it, and only by asking there
   * the API looks whether an announced file has come.
   * @param {Asset} listed
   */
  function card(listed) {
    let asset = listed;
    const { name, kind, size } = listed;
    const picture = h("div", { class: "thumb" }, initial(name, "tile"));
    const state = later(h("div", { class: "stack" }), async () => {
      if (listed.status !== "rejected") {
        const { data, links } = await follow(sure(listed._links.self), { signal });
        asset = { ...data, _links: links };
      }
      const shown = asset.status === "ready" && asset.contentType.startsWith("image/");
      if (shown) fill(picture, h("img", { src: asset.downloadUrl, alt: "", loading: "lazy" }));
      return standing(asset);
    }, { signal, what: name });
    return h("li", { class: "card asset" }, picture,
      h("b", { class: "asset-name" }, name),
      h("p", { class: "card-facts" }, h("span", { class: "tag" }, words(kind)), h("span", { class: "small quiet" }, bytes(size))),
      state,
      listed._links.delete && h("div", { class: "actions" },
        h("button", { type: "button", class: "button small quiet-danger", onclick: () => act(() => forget(asset)) },
          "Delete", h("span", { class: "unseen" }, ` ${name}`))));
  }

  /** @param {Asset} asset */
  function standing(asset) {
    const { name, status, rejection, createdAt, downloadUrl } = asset;
    const about = h("span", { class: "unseen" }, ` ${name}`);
    if (status === "rejected") return h("p", { class: "small fault" }, "Not taken: ", rejection);
    if (status === "ready") return h("a", { class: "small", href: downloadUrl }, "Fetch", about);
    return [
      h("p", { class: "small quiet" }, `Announced ${when(createdAt)}; the file has not come yet.`),
      h("button", { type: "button", class: "textbutton small", onclick: () => act(() => look(asset)) }, "Look again", about)];
  }

  /** @param {Asset} asset */
  async function look(asset) {
    return told((await follow(sure(asset._links.self), { signal })).data);
  }

  /** @param {Asset} asset */
  async function forget(asset) {
    const title = `Delete ${asset.name}?`;
    if (!(await ask({ title, text: "The file is gone for good.", yes: "Delete the file", danger: true }))) return null;
    await follow(sure(asset._links.delete), { headers: ifUnchanged(asset), signal });
    return `${asset.name} is deleted.`;
  }
}

/** @param {import("../../../generated/types").Asset} asset */
function told({ name, status, rejection }) {
  if (status === "ready") return `${name} is there.`;
  return status === "pending" ? `${name} has not come yet.` : `${name} was not taken: ${rejection}`;
}

/** Which of them to show. @param {string} at */
function kinds(at) {
  const chosen = new URL(at, location.origin).searchParams.get("kind") ?? "";
  return h("nav", { class: "chips", "aria-label": "Show" }, ["", ...ASSET_KINDS].map((each) => {
    const href = hashOf("assets", withParameter({ href: at }, "kind", each));
    return h("a", { class: "chip", href, "aria-current": each === chosen ? "true" : undefined }, each ? words(each) : "All");
  }));
}

/** @param {boolean} mine whether one may send some */
function empty(mine) {
  const words = mine ? "Send the logo first: pages and people will know you by it." : "What the organisation sends is shown here.";
  return h("div", { class: "sheet empty" }, h("h2", null, "No files yet."), h("p", { class: "quiet" }, words));
}
