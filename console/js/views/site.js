// @ts-check
/** One site: where it is, how good it is, and what can be done with it. Every button is there because its link is. */
import { follow } from "../api/client.js";
import { withParameter } from "../api/links.js";
import { announce, fill, h } from "../core/dom.js";
import { hashOf } from "../core/address.js";
import { host, OPEN_PREVIEW, words } from "../core/words.js";
import { ask } from "../parts/ask.js";
import { field } from "../parts/form.js";
import { pageFrame } from "../parts/frame.js";
import { deploymentList, versionList } from "../parts/history.js";
import { ladder } from "../parts/ladder.js";
import { notice, problemNotice } from "../parts/notice.js";
import { watchOperation } from "../parts/operation.js";
import { reportPanel } from "../parts/report.js";

/** @typedef {import("../api/problem.js").Link} Link */
/** @typedef {import("../../../generated/types").Site} Site */

const GATES = new Set(["BRAND_SCORE_LOW", "SECURITY_VIOLATION", "SCORING_INCOMPLETE"]);
const OVERTAKEN = "Somebody changed the site in the meantime. It was read again; look at it and repeat what you wanted.";
const RUNNING = new Set(["pending", "deploying"]);

/** @param {import("../core/router.js").Context} context `at` is the site */
export async function siteView({ at, signal, shell }) {
  const page = new SitePage({ href: at }, signal, shell);
  await page.load();
  page.resume();
  return { title: page.site.data.name, content: page.element };
}

class SitePage {
  /** @param {Link} link @param {AbortSignal} signal @param {any} shell */
  constructor(link, signal, shell) {
    this.link = link;
    this.signal = signal;
    this.shell = shell;
    this.heading = h("div", { class: "headline" });
    this.ladder = h("div");
    this.work = h("div", { class: "work" });
    this.report = h("section", { class: "sheet panel report-room", id: "report", "aria-label": "Report", tabindex: -1 });
    this.versions = h("section", { class: "panel versions-room", "aria-label": "Versions" });
    this.deployments = h("section", { class: "panel deployments-room", "aria-label": "Deployments" });
    this.frame = pageFrame({ title: "Preview of the newest version" });
    this.shown = "";
    this.preview = h("div", { class: "preview" }, this.frame.element);
    this.element = h("div", { class: "stack site" },
      h("p", { class: "kicker" }, shell.root.links.sites && h("a", { href: hashOf("sites", shell.root.links.sites) }, "← Sites")),
      this.heading, this.ladder, this.work,
      h("div", { class: "rooms" }, this.preview, this.report, this.versions, this.deployments));
    this.busy = false;
    /** @type {import("../api/client.js").Resource} */ this.site = /** @type {any} */ (null);
  }

  async load() {
    const options = { signal: this.signal };
    this.site = await follow(this.link, options);
    const { links } = this.site;
    const [versions, deployments, report] = await Promise.all([
      follow(links.versions, options), follow(links.deployments, options), this.readReport().catch((error) => error)]);
    this.numbers = new Map(versions.data.map((/** @type {any} */ each) => [each.versionId, each.number]));
    this.newestDeployment = deployments.data[0];
    this.showHeading();
    this.showPreview();
    this.showReport(report);
    this.showVersions(versions);
    this.showDeployments(deployments);
  }

  async readReport() {
    const { links } = this.site;
    if (!links["brand-score"]) return null;
    const score = await follow(links["brand-score"], { signal: this.signal, seconds: 40 });
    return follow(score.links.validation, { signal: this.signal });
  }

  numberOf = (/** @type {string | undefined} */ versionId) => (versionId ? this.numbers?.get(versionId) : undefined);

  showHeading() {
    const { data, links } = this.site;
    const anew = this.shell.tenant?.links.generate;
    fill(this.heading,
      h("div", null, h("h1", null, data.name), h("p", { class: "card-facts" },
        h("span", { class: `tag ${data.status}` }, words(data.status)),
        data.description && h("span", { class: "quiet" }, data.description))),
      h("div", { class: "actions" },
        anew && links.update && h("a", { class: "button", href: hashOf("create", this.shell.tenant.links.self, links.self) },
          data.versionCount ? "Write a new version" : "Write the page"),
        links.update && this.button("Rename", () => this.rename(links.update)),
        links.delete && this.button("Delete", () => this.remove(links.delete), "quiet-danger")));
    fill(this.ladder, ladder(data, {
      numberOf: this.numberOf,
      actions: {
        draft: links.validate && this.button("Validate", () => this.validate(links.validate)),
        sit: links["deploy-sit"] && this.toSit(links["deploy-sit"], data),
        prod: links["deploy-prod"] && this.toProd(links["deploy-prod"], data),
      },
    }));
  }

  /** @param {Link} link @param {Site} site */
  toSit(link, { sitVersionId, currentVersionId }) {
    const again = sitVersionId === currentVersionId;
    return this.button(again ? "Deploy to sit again" : "Deploy to sit", () => this.deploy(link, "sit"), again ? "" : "primary");
  }

  /** @param {Link} link @param {Site} site */
  toProd(link, { prodVersionId, sitVersionId }) {
    const again = prodVersionId && prodVersionId === sitVersionId;
    const kind = again || !sitVersionId ? "" : "primary";
    return this.button(again ? "Deploy to prod again" : "Deploy to prod", () => this.deploy(link, "prod", sitVersionId), kind);
  }

  showPreview() {
    const { preview } = this.site.data.urls;
    const none = () => h("div", { class: "sheet empty" },
      h("h2", null, "No page yet"), h("p", { class: "quiet" }, "As soon as a version is written, it is shown here."));
    if (!preview) fill(this.preview, none());
    else if (preview !== this.shown) this.frame.visit(preview, OPEN_PREVIEW);
    this.shown = preview;
  }

  /** @param {any} report a resource, a fault, or nothing */
  showReport(report) {
    const retry = () => this.readReport().catch((error) => error).then((next) => this.showReport(next));
    if (report instanceof Error) fill(this.report, problemNotice(report, { retry }));
    else if (!report) fill(this.report, h("h2", null, "Report"), h("p", { class: "quiet" }, "There is nothing to score yet."));
    else fill(this.report, h("h2", null, "How good is it?"), reportPanel(report.data, this.numberOf(report.data.versionId)));
  }

  /** @param {import("../api/client.js").Resource} versions */
  showVersions({ data }) {
    const { currentVersionId } = this.site.data;
    /** @param {import("../parts/history.js").Version} version */
    const button = ({ _links: { "deploy-sit": deploy }, versionId, number }) => deploy && versionId !== currentVersionId
      && this.button("Deploy to sit", () => this.deploy(deploy, "sit", versionId), "small", `version ${number}`);
    fill(this.versions, h("h2", null, "Versions"), data.length ? versionList(data, button) : h("p", { class: "quiet" }, "None yet."));
  }

  /** @param {import("../api/client.js").Resource} deployments */
  showDeployments({ data }) {
    const { prodVersionId, sitVersionId } = this.site.data;
    /** @param {import("../parts/history.js").Deployment} deployment */
    const buttons = ({ _links: { "deploy-prod": deploy }, versionId }) => deploy && ![prodVersionId, sitVersionId].includes(versionId)
      && this.button("Deploy to prod", () => this.deploy(deploy, "prod", versionId), "small", `version ${this.numberOf(versionId) ?? ""}`);
    fill(this.deployments, h("h2", null, "Deployments"),
      data.length ? deploymentList(data, { numberOf: this.numberOf, buttons }) : h("p", { class: "quiet" }, "Nothing was deployed yet."));
  }

  /** @param {string} label @param {() => Promise<void>} action @param {string} [kind] @param {string} [about] said to those who listen */
  button(label, action, kind = "", about = "") {
    return h("button", { type: "button", class: `button ${kind}`, onclick: () => this.act(action) },
      label, about && h("span", { class: "unseen" }, ` ${about}`));
  }

  /** One thing at a time; what goes wrong is said above the page. @param {() => Promise<void>} action */
  async act(action) {
    if (this.busy) return;
    this.busy = true;
    this.element.toggleAttribute("data-busy", true);
    try {
      await action();
    } catch (error) {
      if (!this.signal.aborted) this.refused(error, action);
    } finally {
      this.busy = false;
      this.element.toggleAttribute("data-busy", false);
    }
  }

  /** @param {any} error @param {() => Promise<void>} action */
  refused(error, action) {
    const gate = GATES.has(error?.code);
    const show = () => {
      this.report.scrollIntoView({ block: "start" });
      this.report.focus({ preventScroll: true });
    };
    const more = gate ? h("button", { type: "button", class: "button", onclick: show }, "Show the findings")
      : error?.status === 412 && h("p", null, OVERTAKEN);
    fill(this.work, problemNotice(error, { retry: () => this.act(action), more }));
    if (gate) this.readReport().then((report) => this.showReport(report)).catch(() => {});
    // What is under way already, perhaps begun by somebody else, is shown instead of only being named.
    if (error?.status === 412 || error?.status === 409) this.load().then(() => this.resume()).catch(() => {});
    this.work.scrollIntoView({ block: "nearest" });
  }

  /** @param {Link} link */
  async validate(link) {
    announce("Scoring and scanning the newest version");
    fill(this.work, h("p", { class: "notice slim" }, "Scoring and scanning the newest version …"));
    const report = await follow(link, { body: {}, signal: this.signal, seconds: 60 });
    fill(this.work);
    this.showReport(report);
    announce(`Brand score ${report.data.score.toFixed(1)} of 10: ${words(report.data.band)}`);
    this.report.focus({ preventScroll: true });
    this.report.scrollIntoView({ block: "nearest" });
  }

  /** @param {Link} link @param {"sit" | "prod"} environment @param {string} [versionId] */
  async deploy(link, environment, versionId) {
    const number = this.numberOf(versionId ?? this.site.data.currentVersionId);
    const live = {
      title: `Put ${number ? `version ${number}` : "it"} live?`, yes: "Deploy to prod",
      text: "Everybody will see it at the site's address. The version that is live now, if any, is replaced.",
    };
    if (environment === "prod" && !(await ask(live))) return;
    const body = versionId ? { environment, versionId } : { environment };
    const operation = await follow(link, { body, headers: { "Idempotency-Key": crypto.randomUUID() }, signal: this.signal, seconds: 60 });
    await this.watch(operation, environment);
  }

  /** A deployment that was under way when the page was opened is shown again. */
  resume() {
    const newest = this.newestDeployment;
    if (!newest || !RUNNING.has(newest.status) || !newest._links.operation) return;
    this.act(async () => this.watch(await follow(newest._links.operation, { signal: this.signal }), newest.environment));
  }

  /** @param {import("../api/client.js").Resource} operation @param {"sit" | "prod"} environment */
  async watch(operation, environment) {
    const ended = await watchOperation(operation, { place: this.work, title: `Deploying to ${environment}`, signal: this.signal });
    const deployment = ended.links.deployment ? await follow(ended.links.deployment, { signal: this.signal }) : null;
    await this.load();
    if (ended.data.status === "completed" && deployment) return this.celebrate(deployment.data, environment);
    const { message = "Nothing was changed for your visitors.", retryable } = ended.data.error ?? {};
    const next = h("p", null, `The version that was live still is.${retryable ? " Try again." : ""}`);
    fill(this.work, notice(`The deployment to ${environment} did not succeed`, message, next));
  }

  /** @param {import("../../../generated/types").Deployment} deployment @param {"sit" | "prod"} environment */
  celebrate({ url }, environment) {
    const [title, text] = environment === "prod" ? ["Your page is live", "Everybody can see it at this address."]
      : ["Your page is in sit", "Look at it as your visitors would see it. When you like it, deploy it to prod."];
    const heading = h("h2", { tabindex: -1 }, title);
    fill(this.work, h("section", { class: "arrival sheet" }, h("div", null, heading, h("p", { class: "quiet" }, text)),
    h("a", { class: "live-link", href: url, target: "_blank", rel: "noopener" }, host(url))));
    announce(heading.textContent ?? "");
    heading.focus({ preventScroll: true });
    this.work.scrollIntoView({ block: "nearest" });
  }

  /** @param {Link} link */
  async rename(link) {
    const input = h("input", { type: "text", value: this.site.data.name, minlength: 3, maxlength: 100, required: true });
    const hint = "3 to 100 letters, digits, spaces or hyphens. The address stays as it is.";
    const name = field({ name: "name", label: "Name", input, hint });
    if (!(await ask({ title: "Rename the site", text: "", yes: "Rename", field: name }))) return;
    await follow(link, { body: { name: input.value.trim() }, headers: this.ifMatch(), signal: this.signal });
    fill(this.work);
    await this.load();
    document.title = `${this.site.data.name} · Site Builder`;
    announce("Renamed");
  }

  /** @param {Link} link */
  async remove(link) {
    const { name } = this.site.data;
    const text = "The site, its versions and its addresses go away. This cannot be undone.";
    if (!(await ask({ title: `Delete ${name}?`, text, yes: "Delete the site", danger: true }))) return;
    try {
      await follow(link, { headers: this.ifMatch(), signal: this.signal });
    } catch (error) {
      if (/** @type {any} */ (error).code !== "SITE_IS_LIVE") throw error;
      const seen = "Visitors see it right now. Take it off the air and delete it all the same?";
      if (!(await ask({ title: `${name} is live`, text: seen, yes: "Take it off and delete", danger: true }))) return;
      await follow(withParameter(link, "force", "true"), { headers: this.ifMatch(), signal: this.signal });
    }
    announce(`${name} is deleted`);
    location.hash = this.shell.root.links.sites ? hashOf("sites", this.shell.root.links.sites) : "";
  }

  /** @returns {Record<string, string>} */
  ifMatch() {
    return this.site.etag ? { "If-Match": this.site.etag } : {};
  }
}
