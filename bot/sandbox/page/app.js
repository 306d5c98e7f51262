// The demo's page: asks the world for its state whenever that changed, and shows it in three columns.

import { announce, ask, byId, h, known, language, recall, remember, t, toast, world } from "./base.js";
import { chosenChannel, renderChannel, renderHome, resetChannel } from "./channel.js";
import "./composer.js";
import { renderTime, renderWorld } from "./clock.js";
import { received, renderMail } from "./mail.js";
import { renderModal } from "./modal.js";

const AGAIN_AFTER_FAILURE_MS = 1000;
const actAs = byId("act-as");
let revision = -1;
let waiting = new AbortController();
let knownIds = null;

// ---- what is new, for those who do not see it, and errors of this person

function newsOf(state) {
  const ofMessage = ({ ts, user_name: who, text }) => [ts, () => t("new_message", { who, text: text.slice(0, 200) })];
  const ofMail = (box, mail) => [`${box.address} ${mail.id}`, () => t("new_mail", { who: box.name, text: mail.subject })];
  const messages = state.chat.channels.flatMap((channel) => channel.messages.map(ofMessage));
  const mails = state.mailboxes.flatMap((box) => received(box).map((mail) => ofMail(box, mail)));
  return new Map([...messages, ...mails]);
}

function tellNews(state) {
  const now = newsOf(state);
  if (knownIds) {
    const fresh = [...now].filter(([id]) => !knownIds.has(id)).slice(-3);
    if (fresh.length) announce(fresh.map(([, say]) => say()).join(" "));
  }
  knownIds = new Set(now.keys());
}

function showToasts(state) {
  const shown = new Set(recall("toasts", []));
  for (const { id, text } of state.chat.toasts) {
    const key = `${world.user} ${id}`;
    if (!shown.has(key) && revision >= 0) toast(text);
    shown.add(key);
  }
  remember("toasts", [...shown].slice(-60));
}

// ---- who acts

function renderPeople(state) {
  const signature = JSON.stringify([state.chat.people, world.user]);
  if (actAs.dataset.signature === signature) return;
  actAs.dataset.signature = signature;
  actAs.replaceChildren(...state.chat.people.map(({ id, name, role }) => {
    const said = known(`role.${role}`) ? t(`role.${role}`) : t("role.other");
    return h("option", { value: id, selected: id === world.user }, `${name} · ${said}`);
  }));
}

actAs.addEventListener("change", () => {
  world.user = actAs.value;
  remember("user", world.user);
  resetChannel();
  revision = -1;
  waiting.abort();
  if (world.tab === "home") ask("home", { user: world.user });
});

// ---- tabs

const tablist = document.querySelector("[role=tablist]");

function chooseTab(name, focus = false) {
  const changed = world.tab !== name;
  world.tab = name;
  remember("tab", name);
  const home = name === "home";
  byId("panel-home").hidden = !home;
  byId("panel-channel").hidden = home;
  for (const tab of tablist.children) {
    const chosen = tab.dataset.tab === name;
    tab.setAttribute("aria-selected", String(chosen));
    tab.tabIndex = chosen ? 0 : -1;
    if (chosen && focus) tab.focus();
    if (chosen && !home) byId("panel-channel").setAttribute("aria-labelledby", tab.id);
  }
  if (!changed || !world.state) return;
  if (home) ask("home", { user: world.user });
  else resetChannel();
  render(world.state);
}

function renderTabs(state) {
  const direct = state.chat.channels.filter(({ id }) => id.startsWith("D"));
  const present = new Set(direct.map(({ id }) => id));
  for (const tab of [...tablist.querySelectorAll("[data-direct]")]) if (!present.has(tab.dataset.tab)) tab.remove();
  for (const { id } of direct) {
    if (tablist.querySelector(`[data-tab="${CSS.escape(id)}"]`)) continue;
    const tab = h("button", {
      type: "button", role: "tab", id: `tab-${id}`, tabindex: -1, "aria-controls": "panel-channel", "aria-selected": "false",
      "data-testid": "tab-messages", "data-tab": id, "data-direct": true,
    }, t("direct.tab"));
    tablist.insertBefore(tab, byId("tab-home"));
  }
  if (world.tab !== "home") {
    const current = chosenChannel().id;
    byId("tab-channel").dataset.tab = state.chat.channels[0].id;
    if (current !== world.tab) resetChannel();
    chooseTab(world.tab = current);
  }
}

byId("tab-home").dataset.tab = "home";
tablist.addEventListener("click", (event) => {
  const tab = event.target.closest("[role=tab]");
  if (tab) chooseTab(tab.dataset.tab);
});
tablist.addEventListener("keydown", (event) => {
  const tabs = [...tablist.children];
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  chooseTab(tabs[(tabs.indexOf(document.activeElement) + step + tabs.length) % tabs.length].dataset.tab, true);
});

// ---- the state and its showing

function render(state) {
  renderPeople(state);
  renderTabs(state);
  byId("disconnected").hidden = state.chat.connected;
  if (world.tab === "home") renderHome();
  else renderChannel();
  renderModal(state.chat.views);
  renderMail();
  renderWorld();
}

function arrived(state) {
  if (recall("world", state.world) !== state.world) {
    // The demo was started anew: what this tab remembers is about a world that is gone.
    sessionStorage.clear();
    remember("world", state.world);
    location.reload();
    return;
  }
  remember("world", state.world);
  world.state = state;
  world.arrived = performance.now();
  world.user = state.chat.me.id;
  tellNews(state);
  showToasts(state);
  render(state);
  revision = state.revision;
  document.body.dataset.revision = revision;
}

async function once() {
  waiting = new AbortController();
  const asked = world.user;
  const query = new URLSearchParams({ lang: language, after: revision });
  if (asked) query.set("user", asked);
  const answer = await fetch(`/world/state?${query}`, { signal: waiting.signal });
  if (answer.status === 400 && asked) {
    // Another world than before, in which this person does not exist.
    world.user = "";
    sessionStorage.clear();
    return;
  }
  if (!answer.ok) throw new Error(`state ${answer.status}`);
  const state = await answer.json();
  byId("offline").hidden = true;
  if (asked === world.user || !asked) arrived(state);
}

async function watch() {
  for (;;) {
    try {
      await once();
    } catch (error) {
      if (error.name === "AbortError") continue;
      if (error instanceof TypeError || error.message.startsWith("state ")) byId("offline").hidden = false;
      console.error(error);
      revision = -1;
      await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER_FAILURE_MS));
    }
  }
}

for (const link of document.querySelectorAll(".languages a")) {
  if (link.lang === language) link.setAttribute("aria-current", "true");
}
world.tab = recall("tab", "");
if (world.tab === "home") chooseTab("home");
setInterval(renderTime, 1000);
watch();
