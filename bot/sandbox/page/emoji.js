// Emoji by their Slack names: the ones a reminder bot is likely to use. The most frequent are drawn, so that they look
// the same on a machine without an emoji font; the others are characters.

import { h, icon } from "./base.js";

const DRAWN = {
  white_check_mark: "white_check_mark", heavy_check_mark: "white_check_mark", ballot_box_with_check: "white_check_mark",
  x: "x", negative_squared_cross_mark: "x", warning: "warning", email: "email", envelope: "email", "e-mail": "email",
  incoming_envelope: "email", envelope_with_arrow: "email", calendar: "calendar_mark", date: "calendar_mark",
  spiral_calendar_pad: "calendar_mark", hourglass: "hourglass", hourglass_flowing_sand: "hourglass",
  speech_balloon: "speech", left_speech_bubble: "speech", double_vertical_bar: "pause", pause_button: "pause",
  information_source: "info", no_entry: "stop", no_entry_sign: "stop", octagonal_sign: "stop", euro: "money",
  moneybag: "money", money_with_wings: "money", credit_card: "money", bell: "bell", paperclip: "clip",
};

const CHARACTERS = {
  tada: "🎉", wave: "👋", thumbsup: "👍", "+1": "👍", thumbsdown: "👎", "-1": "👎", eyes: "👀", memo: "📝", pencil: "📝",
  pencil2: "✏️", lock: "🔒", key: "🔑", clock3: "🕒", alarm_clock: "⏰", stopwatch: "⏱️", zzz: "💤", mailbox: "📫",
  mailbox_with_mail: "📬", inbox_tray: "📥", outbox_tray: "📤", chart_with_upwards_trend: "📈", bar_chart: "📊",
  handshake: "🤝", scales: "⚖️", page_facing_up: "📄", receipt: "🧾", bulb: "💡", question: "❓", exclamation: "❗",
  red_circle: "🔴", large_orange_circle: "🟠", large_yellow_circle: "🟡", large_green_circle: "🟢", large_blue_circle: "🔵",
  white_circle: "⚪", black_circle: "⚫", arrow_right: "➡️", arrows_counterclockwise: "🔄", rocket: "🚀", sparkles: "✨",
  smile: "😄", slightly_smiling_face: "🙂", pray: "🙏", phone: "📞", telephone_receiver: "📞", office: "🏢", star: "⭐",
};

/** The emoji of this Slack name as a node; ":name:" as Slack shows it where we do not know it. */
export function emoji(name) {
  if (name in DRAWN) return h("span", { class: "emoji", role: "img", "aria-label": name.replaceAll("_", " ") }, icon(DRAWN[name]));
  if (name in CHARACTERS) return h("span", { class: "emoji", role: "img", "aria-label": name.replaceAll("_", " ") }, CHARACTERS[name]);
  return document.createTextNode(`:${name}:`);
}

/** A text with its :shortcodes: replaced; always as nodes. */
export function withEmoji(text) {
  return text.split(/(:[a-z0-9_+-]+:)/).map((part) => (/^:[a-z0-9_+-]+:$/.test(part) ? emoji(part.slice(1, -1)) : part));
}
