// Slack's text objects as nodes: plain_text, and mrkdwn with its bold, lists of <links>, mentions, dates and quotes.

import { format, h, world } from "./base.js";
import { emoji, withEmoji } from "./emoji.js";

const ENTITIES = { "&lt;": "<", "&gt;": ">", "&amp;": "&" };
const unescape = (text) => text.replace(/&(?:lt|gt|amp);/g, (entity) => ENTITIES[entity]);
const SAFE_LINK = /^(?:https?:\/\/|mailto:|tel:)/i;

/** A text object {type, text, verbatim, emoji} as nodes. */
export function textObject(object) {
  if (!object) return [];
  if (object.type === "mrkdwn") return mrkdwn(object.text ?? "", object.verbatim === true);
  return object.emoji === false ? [object.text ?? ""] : withEmoji(object.text ?? "");
}

/** The words of a text object alone, for labels and announcements. */
export function said(object) {
  const holder = h("span", {}, textObject(object));
  return holder.textContent.trim();
}

/** A link that opens beside the page; a text where its address is none that a browser should follow. */
export function link(address, label) {
  if (!SAFE_LINK.test(address)) return h("span", {}, label);
  return h("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, label);
}

export function personName(id) {
  return world.state?.chat.people.find((person) => person.id === id)?.name ?? id;
}

export function channelName(id) {
  return world.state?.chat.channels.find((channel) => channel.id === id)?.name ?? id;
}

export const mention = (text) => h("span", { class: "mention" }, text);

const DATE_PARTS = {
  date_num: { year: "numeric", month: "2-digit", day: "2-digit" },
  date_slash: { year: "numeric", month: "2-digit", day: "2-digit" },
  date: { year: "numeric", month: "long", day: "numeric" },
  date_pretty: { year: "numeric", month: "long", day: "numeric" },
  date_short: { year: "numeric", month: "short", day: "numeric" },
  date_short_pretty: { year: "numeric", month: "short", day: "numeric" },
  date_long: { weekday: "long", year: "numeric", month: "long", day: "numeric" },
  date_long_pretty: { weekday: "long", year: "numeric", month: "long", day: "numeric" },
  time: { hour: "2-digit", minute: "2-digit" },
  time_secs: { hour: "2-digit", minute: "2-digit", second: "2-digit" },
};

/** <!date^…>: a moment in the reader's zone; the fallback where the format is none of Slack's. */
export function slackDate(seconds, pattern, fallback) {
  const moment = Number(seconds) * 1000;
  let unknown = !Number.isFinite(moment);
  const text = pattern.replace(/\{(\w+)\}/g, (whole, name) => {
    if (unknown || !(name in DATE_PARTS)) {
      unknown = true;
      return whole;
    }
    return format(moment, DATE_PARTS[name]);
  });
  return unknown ? fallback : text;
}

/** What stands between < and > in mrkdwn. */
function reference(inside) {
  const [target, ...rest] = inside.split("|");
  const label = rest.length ? unescape(rest.join("|")) : "";
  if (target.startsWith("@")) return mention(`@${label || personName(target.slice(1))}`);
  if (target.startsWith("#")) return mention(`#${label || channelName(target.slice(1))}`);
  if (target.startsWith("!date^")) {
    const [, seconds, pattern = "", address] = target.split("^");
    const shown = slackDate(seconds, unescape(pattern), label);
    return address ? link(unescape(address), shown) : h("span", {}, shown);
  }
  if (target.startsWith("!subteam^")) return mention(label || target.slice(9));
  if (target.startsWith("!")) return mention(`@${label || target.slice(1)}`);
  return link(unescape(target), label || unescape(target).replace(/^mailto:/, ""));
}

// In this order: what is found first at a place wins. A mark opens after a blank or a sign, and closes before one.
const STYLED = (mark) => String.raw`(?<![\p{L}\p{N}${mark}])${mark}(?=\S)[^${mark}\n]*?(?<=\S)${mark}(?![\p{L}\p{N}${mark}])`;
const INLINE = new RegExp(
  ["`[^`\\n]+`", "<[^<>\\n]+>", STYLED("\\*"), STYLED("_"), STYLED("~"), ":[a-z0-9_+-]+:"].map((rule) => `(${rule})`).join("|"),
  "gu",
);
// What Slack reads into a text that is not verbatim: bare addresses, @everyone, #channels.
const GUESSED = /(https?:\/\/[^\s<>]+[^\s<>.,;:!?)])|(@(?:everyone|channel|here)\b)|(#[\p{Ll}\p{N}_-]+)/gu;

function bare(text, verbatim) {
  if (verbatim) return [unescape(text)];
  const nodes = [];
  let at = 0;
  for (const found of text.matchAll(GUESSED)) {
    const [whole, address, broadcast, channel] = found;
    const channelKnown = channel && world.state?.chat.channels.some(({ name }) => name === channel.slice(1));
    if (channel && !channelKnown) continue;
    nodes.push(unescape(text.slice(at, found.index)));
    nodes.push(address ? link(unescape(address), unescape(address)) : mention(broadcast ?? channel));
    at = found.index + whole.length;
  }
  nodes.push(unescape(text.slice(at)));
  return nodes;
}

/** One line of mrkdwn (or several without quotes and fences) as nodes. */
function inline(text, verbatim) {
  const nodes = [];
  let at = 0;
  for (const found of text.matchAll(INLINE)) {
    const [whole, code, angle, bold, italic, strike, shortcode] = found;
    nodes.push(...bare(text.slice(at, found.index), verbatim));
    if (code) nodes.push(h("code", {}, unescape(code.slice(1, -1))));
    else if (angle) nodes.push(reference(angle.slice(1, -1)));
    else if (shortcode) nodes.push(emoji(shortcode.slice(1, -1)));
    else nodes.push(h(bold ? "b" : italic ? "i" : "s", {}, inline((bold ?? italic ?? strike).slice(1, -1), verbatim)));
    at = found.index + whole.length;
  }
  nodes.push(...bare(text.slice(at), verbatim));
  return nodes;
}

/** A mrkdwn text as nodes: ```fences```, > quotes, and the styles within lines. */
export function mrkdwn(text, verbatim = false) {
  const nodes = [];
  for (const [index, part] of text.split(/```\n?/).entries()) {
    if (index % 2) nodes.push(h("pre", {}, unescape(part.replace(/\n$/, ""))));
    else if (part) nodes.push(...quotedLines(part, verbatim));
  }
  return nodes;
}

function quotedLines(part, verbatim) {
  const groups = [];
  for (const line of part.split("\n")) {
    const quoted = /^(?:>|&gt;) ?/.exec(line);
    const last = groups.at(-1);
    const body = quoted ? line.slice(quoted[0].length) : line;
    if (last && last.quoted === Boolean(quoted)) last.lines.push(body);
    else groups.push({ quoted: Boolean(quoted), lines: [body] });
  }
  return groups.map(({ quoted, lines }) => {
    const content = inline(lines.join("\n"), verbatim);
    return quoted ? h("blockquote", {}, content) : h("span", {}, content);
  });
}
