// @ts-check
/** The files of a brand: logos, pictures, fonts, documents. */
import { follow } from "../api/client.js";
import { ifUnchanged, sure, withParameter } from "../api/links.js";
import { h } from "../core/dom.js";
import { hashOf } from "../core/address.js";
import { bytes, when, words } from "../core/words.js";
import { ask } from "../parts/ask.js";
import { growing } from "../parts/growing.js";
import { initial } from "../parts/initial.js";
import { room } from "../parts/room.js";
import { roomHead } from "../parts/rooms.js";
import { sender } from "../parts/sender.js";

/** @typedef {import("../../../generated/types").AssetResource} Asset */

const KINDS = ["", "logo", "image", "font", "document"];

/** @param {import("../core/router.js").Context} context `at` is the list, perhaps of one kind */
export async function assetsView({ at, signal, shell }) {
  const kind = new URL(at, location.origin).searchParams.get("kind") ?? "";
  const { element, act, refresh } = await room(signal, async () => {
    const page = await follow({ href: at }, { signal });
    const { create } = page.links;
    return [
      roomHead(shell.tenant, "assets", { title: "Files", about: "Logos, pictures and fonts of the brand. Only people of the organisation can fetch them." }),
      create && sender(create, { signal, onSent: (asset) => act(async () => told(asset)) }),
      h("nav", { class: "chips", "aria-label": "Show" }, KINDS.map((each) =>
        h("a", { class: "chip", href: hashOf("assets", withParameter({ href: at }, "kind", each)), "aria-current": each === kind ? "true" : undefined }, each ? words(each) : "All"))),
      page.data.length ? growing(page, { draw: card, noun: "file", signal, class: "cards" })
        : h("div", { class: "sheet empty" }, h("h2", null, "No files yet."), h("p", { class: "quiet" }, create ? "Send the logo first: pages and people will know you by it." : "What the organisation sends is shown here.")),
    ];
  });
  await refresh();
  return { title: "Files", content: element };

  /** @param {Asset} asset */
  function card(asset) {
    const { self, delete: remove } = asset._links;
    const picture = h("div", { class: "thumb" }, initial(asset.name, "tile"));
    const fetched = h("span");
    if (asset.status === "ready") {
      follow(sure(self), { signal }).then(({ data }) => {
        if (data.contentType.startsWith("image/")) picture.replaceChildren(h("img", { src: data.downloadUrl, alt: "", loading: "lazy" }));
        fetched.replaceWith(h("a", { class: "small", href: data.downloadUrl }, "Fetch", h("span", { class: "unseen" }, ` ${asset.name}`)));
      }).catch(() => {});
    }
    return h("li", { class: "card asset" }, picture,
      h("b", { class: "asset-name" }, asset.name),
      h("p", { class: "card-facts" }, h("span", { class: "tag" }, words(asset.kind)), h("span", { class: "small quiet" }, bytes(asset.size))),
      asset.status === "rejected" && h("p", { class: "small fault" }, "Not taken: ", asset.rejection),
      asset.status === "pending" && h("p", { class: "small quiet" }, `Announced ${when(asset.createdAt)}; the file has not come yet.`),
      h("div", { class: "actions" }, fetched, remove && h("button", { type: "button", class: "button small quiet-danger", onclick: () => act(() => forget(asset)) }, "Delete", h("span", { class: "unseen" }, ` ${asset.name}`))));
  }

  /** @param {Asset} asset */
  async function forget(asset) {
    if (!(await ask({ title: `Delete ${asset.name}?`, text: "The file is gone for good.", yes: "Delete the file", danger: true }))) return null;
    await follow(sure(asset._links.delete), { headers: ifUnchanged(asset), signal });
    return `${asset.name} is deleted.`;
  }
}

/** @param {import("../../../generated/types").Asset} asset */
const told = ({ name, status, rejection }) => (status === "ready" ? `${name} is there.` : `${name} was not taken: ${rejection ?? "it has not arrived yet."}`);
