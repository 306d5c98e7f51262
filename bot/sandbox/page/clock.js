// The third column: the world's clock, a payment, what to try, what Slack refused.

import { announce, ask, byId, clockTime, fullDay, h, icon, isoDay, recall, remember, shortMoment, t, whileBusy, world, worldNow } from "./base.js";
import { reconcile } from "./lists.js";
import { anySeen } from "./mail.js";
import { personName } from "./text.js";

const note = byId("clock-note");

/** Show the time; called each second as well. */
export function renderTime() {
  if (!world.state) return;
  const now = worldNow();
  const [time, day] = [clockTime(now), fullDay(now)];
  const shown = byId("clock-time");
  if (shown.textContent !== time) shown.textContent = time;
  shown.setAttribute("datetime", now.toISOString());
  if (byId("clock-day").textContent !== day) byId("clock-day").textContent = day;
}

function jump(button, to) {
  const section = byId("clock-section");
  if (section.getAttribute("aria-busy") === "true") return;
  whileBusy(section, () => whileBusy(button, async () => {
    note.classList.remove("error");
    note.textContent = t("clock.busy");
    const outcome = await ask("clock", { to });
    note.classList.toggle("error", !outcome.ok);
    note.textContent = outcome.error;
    if (!outcome.ok) return;
    world.moved = true;
  }));
}

byId("clock-next").addEventListener("click", (event) => jump(event.currentTarget, "next_working_day"));
byId("clock-week").addEventListener("click", (event) => jump(event.currentTarget, "plus_7"));

function renderInvoices() {
  const select = byId("paid-number");
  const { invoices } = world.state;
  const signature = JSON.stringify(invoices);
  if (select.dataset.signature === signature) return;
  select.dataset.signature = signature;
  const before = select.value;
  const options = invoices.length ? invoices.map((number) => h("option", { value: number }, number)) : [h("option", { value: "" }, t("paid.none"))];
  select.replaceChildren(...options);
  if (invoices.includes(before)) select.value = before;
}

byId("paid").addEventListener("submit", (event) => {
  event.preventDefault();
  const number = byId("paid-number").value;
  const told = byId("paid-note");
  if (!number) return;
  whileBusy(byId("paid").querySelector("button"), async () => {
    const outcome = await ask("paid", { number });
    told.classList.toggle("error", !outcome.ok);
    told.textContent = outcome.ok ? t("paid.typed", { who: personName(world.state.owner), number }) : outcome.error;
  });
});

/** The date of the first answer that reached the owner, or null. */
function firstAnswer() {
  const customers = new Set(world.state.mailboxes.filter((box) => !box.yours).map((box) => box.address));
  const owner = world.state.mailboxes.find((box) => box.yours);
  const from = (mail) => /<([^>]+)>/.exec(mail.from)?.[1] ?? mail.from;
  const answers = owner?.mails.filter((mail) => mail.folder === "INBOX" && customers.has(from(mail))) ?? [];
  return answers.length ? answers.map((mail) => mail.date).sort((a, b) => Date.parse(a) - Date.parse(b))[0] : null;
}

/** A message that came after the answer had buttons once and has none now: someone decided on it. */
function decidedAfter(moment) {
  const messages = world.state.chat.channels.flatMap((channel) => channel.messages)
    .filter((message) => Date.parse(message.time) >= Date.parse(moment));
  const waits = (message) => message.blocks.some((block) => block.type === "actions");
  const waited = new Set([...recall("waited", []), ...messages.filter(waits).map((message) => message.ts)]);
  remember("waited", [...waited]);
  return messages.some((message) => waited.has(message.ts) && !waits(message));
}

function steps() {
  const sent = world.state.mailboxes.some((box) => !box.yours && box.mails.some((mail) => mail.folder === "INBOX"));
  const answered = firstAnswer();
  const confirmed = recall("confirmed", false) || (answered !== null && decidedAfter(answered));
  if (confirmed) remember("confirmed", true);
  const began = recall("began", "") || isoDay(worldNow());
  remember("began", began);
  return { approve: sent, read: sent && anySeen(), answer: answered !== null, confirm: confirmed, jump: confirmed && isoDay(worldNow()) > began };
}

function renderGuide() {
  const done = steps();
  const current = Object.keys(done).find((key) => !done[key]);
  reconcile(byId("guide"), Object.entries(done).map(([key, isDone]) => ({
    key, signature: `${isDone} ${current === key}`,
    shell: () => h("li", { "data-step": key }),
    content: () => h("div", { class: `step${isDone ? " done" : ""}${current === key ? " current" : ""}`, "aria-current": current === key ? "step" : null },
      h("span", { class: "step-mark", "aria-hidden": "true" }, isDone ? icon("check") : ""),
      h("div", {}, h("b", {}, t(`guide.${key}`), isDone && h("span", { class: "sr" }, ` (${t("guide.done")})`)), h("small", {}, t(`guide.${key}.how`)))),
  })));
}

function renderRefusals() {
  const { refusals } = world.state.chat;
  byId("refusals-count").textContent = String(refusals.length);
  byId("refusals").classList.toggle("some", refusals.length > 0);
  byId("refusals-none").hidden = refusals.length > 0;
  reconcile(byId("refusals-list"), [...refusals].reverse().map((each, index) => ({
    key: `${each.time} ${each.method} ${refusals.length - index}`, signature: `${each.reason} ${isoDay(worldNow())}`,
    shell: () => h("li", { "data-testid": "refusal" }),
    content: () => h("div", {},
      h("code", {}, each.method), " ", h("b", {}, each.error),
      h("time", { datetime: each.time }, shortMoment(each.time)), h("p", {}, each.reason)),
  })));
}

/** Show the third column as it stands. */
export function renderWorld() {
  renderTime();
  renderInvoices();
  renderGuide();
  renderRefusals();
  if (world.moved) {
    world.moved = false;
    announce(t("clock.moved", { day: fullDay(worldNow()) }));
  }
}
