// The page's small tools: nodes, words, what the world last told us, and how to ask it for something.
// Nothing that comes from Slack or from a mail ever becomes markup: nodes are made here, texts are set as text.

const words = JSON.parse(document.getElementById("words").textContent);
export const language = document.documentElement.lang;
const locale = language === "en" ? "en-GB" : language;

/** The page's word for this key, its {holes} filled; the key itself where there is none. */
export function t(key, holes = {}) {
  return (words[key] ?? key).replace(/\{(\w+)\}/g, (hole, name) => holes[name] ?? hole);
}

export const known = (key) => key in words;

/** The rest of each key below this prefix: wordsUnder("suggest.") -> ["help", "overdue", …]. */
export const wordsUnder = (prefix) => Object.keys(words).filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
export const byId = (id) => document.getElementById(id);

/** A node: h("button", {class: "primary", onclick, "data-x": 1}, "text", node, null, [more]). */
export function h(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? "" : String(value));
  }
  node.append(...children.flat(9).filter((child) => child !== null && child !== undefined && child !== false && child !== ""));
  return node;
}

const drawings = byId("icons").content;

/** A copy of one of the drawings in index.html. */
export function icon(name) {
  const svg = drawings.querySelector(`[data-icon="${name}"]`).cloneNode(true);
  svg.removeAttribute("data-icon");
  svg.classList.add("icon");
  return svg;
}

/** What the world last told us, and as whom we act ("" until the first answer: then the owner). */
export const world = { state: null, user: recall("user", ""), arrived: 0 };

/** The world's time, running on since the last answer. */
export function worldNow() {
  if (!world.state) return new Date(0);
  return new Date(Date.parse(world.state.clock.iso) + (performance.now() - world.arrived));
}

/** A moment in the world's zone, in the page's language. */
export function format(moment, options) {
  const said = new Intl.DateTimeFormat(locale, { timeZone: world.state?.zone ?? "UTC", ...options }).format(new Date(moment));
  return language === "fr" ? said.replace(/\b1 (?=[a-zéû])/, "1er ") : said;
}

export const clockTime = (moment) => format(moment, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
export const longDay = (moment) => format(moment, { weekday: "long", day: "numeric", month: "long" });
export const fullDay = (moment) => format(moment, { weekday: "long", day: "numeric", month: "long", year: "numeric" });

/** The world's day of a moment as 2026-11-17, as date fields want it. */
export function isoDay(moment) {
  const parts = new Intl.DateTimeFormat("en-CA", { timeZone: world.state?.zone ?? "UTC", year: "numeric", month: "2-digit", day: "2-digit" });
  return parts.format(new Date(moment));
}

/** "10:42" today, "lun. 16 nov. 10:42" on another day. */
export function shortMoment(moment) {
  if (isoDay(moment) === isoDay(worldNow())) return clockTime(moment);
  return `${format(moment, { weekday: "short", day: "numeric", month: "short" })} ${clockTime(moment)}`;
}

/** Kept for this tab over a reload. */
export function remember(name, value) {
  sessionStorage.setItem(`relance.${name}`, JSON.stringify(value));
}

export function recall(name, otherwise) {
  const kept = sessionStorage.getItem(`relance.${name}`);
  return kept === null ? otherwise : JSON.parse(kept);
}

/** Ask the world for something: {ok, error}. Never throws. `refused` when the request itself did not get through. */
export async function ask(path, body) {
  const answer = await asked(path, body);
  if (answer.refused) toast(answer.error);
  return answer;
}

async function asked(path, body) {
  try {
    const answer = await fetch(`/world/${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    const kind = answer.headers.get("content-type") ?? "";
    if (kind.startsWith("application/json")) return { ...(await answer.json()), refused: !answer.ok };
    return { ok: false, refused: true, error: t(answer.status === 403 ? "error.refused" : "error.plain") };
  } catch {
    return { ok: false, refused: true, error: t("error.network") };
  }
}

/** Do one thing at a time with this control: it is busy until `work` is done. */
export async function whileBusy(control, work) {
  if (control.getAttribute("aria-busy") === "true") return undefined;
  control.setAttribute("aria-busy", "true");
  try {
    return await work();
  } finally {
    control.removeAttribute("aria-busy");
  }
}

/** Read out to who cannot see the change. */
export function announce(text) {
  byId("news").textContent = text;
}

/** A short error in the corner; the same one is not shown twice at a time. */
export function toast(text) {
  const area = byId("toasts");
  // What lies outside an open dialog is inert, so the toasts follow it.
  const host = document.querySelector("dialog[open]") ?? document.body;
  if (area.parentNode !== host) host.append(area);
  const said = text || t("error.plain");
  for (const shown of area.children) if (shown.dataset.text === said) shown.remove();
  const box = h("div", { class: "toast", role: "alert", "data-testid": "toast", "data-text": said });
  box.append(h("p", {}, said), h("button", { type: "button", class: "bare", "aria-label": t("close"), onclick: () => box.remove() }, icon("close")));
  area.append(box);
  setTimeout(() => box.remove(), 12000);
}

/** Initials for an avatar: "Inès Caradec" -> "IC". */
export function initials(name) {
  const parts = name.replace(/[^\p{L}\p{N} ]/gu, "").split(" ").filter(Boolean);
  return (parts.length > 1 ? parts[0][0] + parts[1][0] : (parts[0] ?? "?").slice(0, 2)).toUpperCase();
}

/** One of six quiet colours, always the same for the same name. */
export function tint(name) {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + letter.codePointAt(0)) % 997;
  return `tint-${sum % 6}`;
}
