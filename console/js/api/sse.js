// @ts-check
/** A reader of server-sent events: text goes in as it arrives, cut anywhere; whole events come out. */

/** @typedef {{id: string, event: string, data: string}} SseEvent */

/**
 * @param {(event: SseEvent) => void} onEvent
 * @param {(comment: string) => void} [onComment] comment lines are keep-alives
 */
export function sseParser(onEvent, onComment = () => {}) {
  let rest = "";
  let id = "";
  let event = "";
  /** @type {string[]} */
  let data = [];
  let first = true;

  /** @param {string} line */
  function take(line) {
    if (line === "") {
      if (data.length) onEvent({ id, event: event || "message", data: data.join("\n") });
      event = "";
      data = [];
      return;
    }
    if (line.startsWith(":")) return onComment(line.slice(1).trim());
    const colon = line.indexOf(":");
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? "" : line.slice(colon + 1).replace(/^ /, "");
    if (field === "data") data.push(value);
    else if (field === "event") event = value;
    else if (field === "id" && !value.includes("\0")) id = value;
  }

  return {
    /** @param {string} text */
    push(text) {
      rest += text;
      if (first && rest) {
        rest = rest.replace(/^\uFEFF/, "");
        first = false;
      }
      // A carriage return at the very end may be half of a line break: it waits for what follows.
      const lines = rest.split(/\r\n|\n|\r(?!$)/);
      rest = lines.pop() ?? "";
      lines.forEach(take);
    },
  };
}
