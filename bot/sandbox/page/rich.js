// rich_text, markdown and table blocks as nodes.

import { h } from "./base.js";
import { emoji } from "./emoji.js";
import { channelName, link, mention, personName, slackDate, textObject } from "./text.js";

const STYLES = { bold: "b", italic: "i", strike: "s", code: "code", underline: "u" };

function styled(node, style = {}) {
  return Object.entries(STYLES).reduce((inner, [name, tag]) => (style[name] ? h(tag, {}, inner) : inner), node);
}

function leaf(element) {
  switch (element.type) {
    case "text": return styled(element.text, element.style);
    case "link": return styled(link(element.url, element.text || element.url), element.style);
    case "emoji": return emoji(element.name);
    case "user": return mention(`@${personName(element.user_id)}`);
    case "channel": return mention(`#${channelName(element.channel_id)}`);
    case "broadcast": return mention(`@${element.range}`);
    case "date": return styled(slackDate(element.timestamp, element.format, element.fallback ?? ""), element.style);
    default: return element.text ?? "";
  }
}

const leaves = (part) => (part.elements ?? []).map(leaf);

function listOf(part) {
  const items = part.elements.map((item) => h("li", {}, leaves(item)));
  const ordered = part.style === "ordered";
  const indent = part.indent ? ` indent-${Math.min(part.indent, 4)}` : "";
  return h(ordered ? "ol" : "ul", { class: `rich-list${indent}`, start: ordered && part.offset ? part.offset + 1 : null }, items);
}

function richPart(part) {
  switch (part.type) {
    case "rich_text_list": return listOf(part);
    case "rich_text_quote": return h("blockquote", {}, leaves(part));
    case "rich_text_preformatted": return h("pre", {}, leaves(part));
    default: return h("p", {}, leaves(part));
  }
}

export const richText = (block) => h("div", { class: "block rich" }, block.elements.map(richPart));

/** A table block: its first row is the head, as Slack shows it. */
export function table(block) {
  const settings = block.column_settings ?? [];
  const cell = (tag, content, column) =>
    h(tag, { class: settings[column]?.align === "right" ? "right" : null, scope: tag === "th" ? "col" : null },
      content.type === "rich_text" ? content.elements.map(richPart) : (content.text ?? ""));
  const [head, ...rows] = block.rows;
  return h("div", { class: "block table" },
    h("table", {},
      h("thead", {}, h("tr", {}, head.map((content, column) => cell("th", content, column)))),
      h("tbody", {}, rows.map((row) => h("tr", {}, row.map((content, column) => cell("td", content, column)))))));
}

const MARKS = /(`[^`]+`)|(\*\*[^*]+\*\*)|(\*[^*\s][^*]*\*|_[^_\s][^_]*_)|(~~[^~]+~~)|(\[[^\]]+\]\([^)\s]+\))/g;

function markdownLine(text) {
  const nodes = [];
  let at = 0;
  for (const found of text.matchAll(MARKS)) {
    const [whole, code, bold, italic, strike, linked] = found;
    nodes.push(text.slice(at, found.index));
    if (code) nodes.push(h("code", {}, code.slice(1, -1)));
    else if (bold) nodes.push(h("b", {}, markdownLine(bold.slice(2, -2))));
    else if (italic) nodes.push(h("i", {}, markdownLine(italic.slice(1, -1))));
    else if (strike) nodes.push(h("s", {}, markdownLine(strike.slice(2, -2))));
    else if (linked) nodes.push(link(linked.slice(linked.lastIndexOf("](") + 2, -1), linked.slice(1, linked.lastIndexOf("]("))));
    at = found.index + whole.length;
  }
  return [...nodes, text.slice(at)];
}

const LINES = [
  [/^#{1,6} +/, "h4"], [/^\s*[-*] +/, "ul"], [/^\s*\d+[.)] +/, "ol"], [/^> ?/, "blockquote"], [/^(?:-{3,}|\*{3,})$/, "hr"], [/^/, "p"],
];

/** A markdown block: headings, lists, quotes, rules, fences and the usual marks in a line. */
export function markdown(block) {
  const nodes = [];
  for (const [index, part] of block.text.split(/```\w*\n?/).entries()) {
    if (index % 2) nodes.push(h("pre", {}, part.replace(/\n$/, "")));
    else nodes.push(...markdownLines(part));
  }
  return h("div", { class: "block rich" }, nodes);
}

function markdownLines(text) {
  const nodes = [];
  for (const line of text.split("\n").filter((each) => each.trim())) {
    const [rule, tag] = LINES.find(([pattern]) => pattern.test(line));
    const content = markdownLine(line.replace(rule, ""));
    const last = nodes.at(-1);
    const joins = (tag === "ul" || tag === "ol") && last?.localName === tag;
    if (tag === "ul" || tag === "ol") (joins ? last : nodes[nodes.push(h(tag, { class: "rich-list" })) - 1]).append(h("li", {}, content));
    else nodes.push(h(tag, {}, tag === "hr" ? null : content));
  }
  return nodes;
}

/** A section's or a context's text as a block of its own. */
export const paragraph = (object) => h("div", { class: "text" }, textObject(object));
