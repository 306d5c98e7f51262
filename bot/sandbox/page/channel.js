// The Slack column: messages with their threads, what only you see, the Home tab.

import { ask, byId, clockTime, h, icon, initials, isoDay, longDay, remember, recall, t, tint, world } from "./base.js";
import { renderBlocks } from "./blocks.js";
import { dropOrphanPopup } from "./controls.js";
import { reconcile, refresh } from "./lists.js";
import { link, mrkdwn } from "./text.js";

const scroll = byId("channel-scroll");
const list = byId("messages");
const closedThreads = new Set(recall("closed-threads", []));
const dismissed = new Set(recall("dismissed", []));
// Where the reader is: "end" (pinned there), "news" (where the last reply appeared), or "reader": chosen by hand.
let place = "end";
let first = true;
let movedAt = 0;
let unseen = null;

const people = () => world.state.chat.people;

function avatar(name, isApp) {
  return h("span", { class: `avatar ${isApp ? "app" : tint(name)}`, "aria-hidden": "true" }, isApp ? "R" : initials(name));
}

function files(message) {
  return (message.files ?? []).map((file) => h("p", { class: "file" }, icon("clip"),
    file.permalink || file.url_private ? link(file.permalink ?? file.url_private, file.title || file.name) : (file.title || file.name)));
}

function body(message, channel) {
  const press = ({ action_id, block_id, value }) => ask("press", { user: world.user, channel, ts: message.ts ?? message.id, action_id, block_id, value });
  if (message.blocks?.length) return h("div", { class: "blocks" }, renderBlocks(message.blocks, { press, people }), files(message));
  return h("div", { class: "blocks" }, h("div", { class: "block text" }, mrkdwn(message.text ?? "")), files(message));
}

/** Who is behind a message: the snapshot says, and everything ephemeral comes from the app. */
function author({ user, user_name: name, is_app: isApp }) {
  if (!name) return { name: "Relance", isApp: true };
  return { name, isApp: isApp ?? !people().some(({ id }) => id === user) };
}

function content(message, channel, whispered) {
  const { name, isApp } = author(message);
  return h("div", { class: "message-main", tabindex: -1 },
    avatar(name, isApp),
    h("div", { class: "message-body" },
      whispered && h("p", { class: "whisper" }, icon("eye"), t("ephemeral")),
      h("p", { class: "message-head" },
        h("b", {}, name), isApp && h("span", { class: "tag" }, t("app")),
        h("time", { datetime: message.time }, clockTime(message.time)),
        message.edited && h("span", { class: "edited" }, t("edited")),
        whispered && h("button", { type: "button", class: "bare dismiss", onclick: () => dismiss(message.id) }, t("dismiss"))),
      body(message, channel)));
}

function dismiss(id) {
  dismissed.add(id);
  remember("dismissed", [...dismissed]);
  renderChannel();
}

function messageItem(message, channel, replies) {
  return {
    key: message.ts,
    signature: JSON.stringify([message.text, message.blocks, message.edited, message.deleted, message.files, message.time]),
    shell: () => h("li", { class: "message", id: `message-${message.ts}`, "data-testid": "message", "data-ts": message.ts }),
    content: () => content(message, channel, false),
    after: replies ? (node) => renderThread(node, message, channel, replies) : undefined,
  };
}

function whisperItem(message, channel) {
  return {
    key: `whisper-${message.id}`,
    signature: JSON.stringify([message.text, message.blocks]),
    shell: () => h("li", { class: "message whispered", id: `message-${message.id}`, "data-testid": "ephemeral", "data-ts": message.id }),
    content: () => content(message, channel, true),
  };
}

function renderThread(node, parent, channel, replies) {
  let box = node.querySelector(":scope > .thread");
  if (!replies.length) {
    box?.remove();
    return;
  }
  if (!box) {
    const toggle = h("button", { type: "button", class: "thread-toggle", "data-testid": "thread-toggle", onclick: () => {
      if (!closedThreads.delete(parent.ts)) closedThreads.add(parent.ts);
      remember("closed-threads", [...closedThreads]);
      renderChannel();
    } }, icon("caret"), h("span"));
    box = h("div", { class: "thread", "data-testid": "thread" }, toggle, h("ol", { class: "messages" }));
    node.append(box);
  }
  const open = !closedThreads.has(parent.ts);
  const [toggle, inside] = box.children;
  toggle.setAttribute("aria-expanded", String(open));
  toggle.lastChild.textContent = replies.length === 1 ? t("replies.one") : t("replies.many", { n: replies.length });
  inside.hidden = !open;
  reconcile(inside, replies.map((reply) => (reply.ts ? messageItem(reply, channel) : whisperItem(reply, channel))));
}

function dayItem(moment) {
  return {
    key: `day-${isoDay(moment)}`, signature: "",
    shell: () => h("li", { class: "day" }),
    content: () => h("span", {}, longDay(moment)),
  };
}

function itemsOf(channel, ephemerals) {
  const visible = ephemerals.filter((each) => each.channel === channel.id && !dismissed.has(each.id));
  const threads = new Map();
  const tops = [];
  for (const message of [...channel.messages, ...visible].sort((a, b) => a.time.localeCompare(b.time) || (a.ts ?? a.id).localeCompare(b.ts ?? b.id))) {
    const parent = message.thread_ts;
    if (!parent || parent === message.ts) tops.push(message);
    else threads.set(parent, [...(threads.get(parent) ?? []), message]);
  }
  const items = [];
  let day = "";
  for (const message of tops) {
    if (isoDay(message.time) !== day) {
      day = isoDay(message.time);
      items.push(dayItem(message.time));
    }
    items.push(message.ts ? messageItem(message, channel.id, threads.get(message.ts) ?? []) : whisperItem(message, channel.id));
  }
  return items;
}

const atEnd = () => scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 48;

const inView = (node) => {
  const [box, frame] = [node.getBoundingClientRect(), scroll.getBoundingClientRect()];
  return box.bottom > frame.top + 40 && box.top < frame.bottom - 40;
};

function toEnd() {
  movedAt = performance.now();
  scroll.scrollTop = scroll.scrollHeight;
  place = "end";
  unseen = null;
  byId("to-end").hidden = true;
}

function toNode(node) {
  movedAt = performance.now();
  node.scrollIntoView({ block: "nearest" });
  place = atEnd() ? "end" : "news";
  unseen = null;
  byId("to-end").hidden = true;
}

/** Something new stands there: go to it, unless the reader chose another place; then say where it is. */
function follow(node) {
  const last = list.querySelector(":scope > .message:last-child");
  if (place !== "reader") {
    if (node === last) toEnd();
    else toNode(node);
  } else if (!inView(node)) {
    unseen = node;
    const above = node.getBoundingClientRect().top < scroll.getBoundingClientRect().top;
    byId("to-end").querySelector("span").textContent = above ? "↑" : "↓";
    byId("to-end").hidden = false;
  }
}

scroll.addEventListener("scroll", () => {
  if (performance.now() - movedAt > 150) place = atEnd() ? "end" : "reader";
  if (unseen && inView(unseen)) {
    unseen = null;
    byId("to-end").hidden = true;
  }
});
byId("to-end").addEventListener("click", () => (unseen?.isConnected ? toNode(unseen) : toEnd()));
new ResizeObserver(() => place === "end" && toEnd()).observe(scroll);
new ResizeObserver(() => place === "end" && toEnd()).observe(list);

/** The channel whose tab is chosen: the first one, or the direct messages. */
export function chosenChannel() {
  const { channels } = world.state.chat;
  return channels.find(({ id }) => id === world.tab) ?? channels[0];
}

/** Show the chosen channel as it stands; only what changed is made anew. */
export function renderChannel() {
  const channel = chosenChannel();
  const { ephemerals } = world.state.chat;
  byId("channel-name").textContent = channel.id.startsWith("D") ? "Relance" : channel.name;
  const items = itemsOf(channel, ephemerals);
  byId("channel-empty").hidden = items.length > 0;
  const before = new Set(list.querySelectorAll(".message"));
  reconcile(list, items);
  const fresh = [...list.querySelectorAll(".message")].filter((node) => !before.has(node));
  if (place === "end") toEnd();
  if (!first && fresh.length) {
    for (const node of fresh) node.classList.add("fresh");
    follow(fresh.sort((a, b) => a.dataset.ts.localeCompare(b.dataset.ts)).at(-1));
  }
  first = false;
  dropOrphanPopup();
}

/** Another person looks, or another channel: begin at its end again. */
export function resetChannel() {
  reconcile(list, []);
  first = true;
  place = "end";
}

const homeContext = {
  press: ({ action_id, block_id, value }) => ask("view-press", { user: world.user, action_id, block_id, value }),
  people,
};

/** Show the Home tab as published for this person. */
export function renderHome() {
  const { home } = world.state.chat;
  const empty = () => [h("p", { class: "empty" }, t("home.empty"))];
  const make = () => (home ? renderBlocks(home.blocks, homeContext) : empty());
  refresh(byId("home"), JSON.stringify(home?.blocks ?? null), make);
}
