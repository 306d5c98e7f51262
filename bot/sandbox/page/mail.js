// The mailboxes: what each customer received, and the box in which one answers in their place.

import {
  announce, ask, byId, clockTime, fullDay, h, icon, initials, isoDay, known, language, recall, remember, shortMoment, t, tint,
  whileBusy, world, worldNow,
} from "./base.js";
import { reconcile } from "./lists.js";

const chosen = { address: recall("mailbox", ""), folder: "INBOX" };
const drafts = recall("drafts", {});
// Ids of mails: seen open at least once; opened by hand; folded by hand; shown as HTML.
const seen = new Set(recall("seen", []));
const unfolded = new Set();
const folded = new Set();
const asText = new Set();

const field = byId("reply-text");
const note = byId("reply-note");

const boxOf = (address) => world.state.mailboxes.find((box) => box.address === address);
/** What came into a mailbox, oldest first. */
export const received = (box) => box.mails.filter((mail) => mail.folder === "INBOX");
const unread = (box) => (box.yours ? 0 : received(box).filter((mail) => mail.unread && !seen.has(mail.id)).length);

/** Whether a mail of a customer has been read here, for the guide. */
export const anySeen = () => seen.size > 0;

function pick(address) {
  chosen.address = address;
  chosen.byHand = true;
  chosen.folder = "INBOX";
  remember("mailbox", address);
  note.textContent = "";
  byId("mail-scroll").scrollTop = 0;
  renderMail();
}

/** The mailbox to show: the chosen one, unless it is still empty and another has mail. */
function settle() {
  const { mailboxes } = world.state;
  const now = boxOf(chosen.address);
  if (now && (chosen.byHand || now.mails.length || drafts[now.address]?.text)) return now;
  const customers = mailboxes.filter((box) => !box.yours);
  const next = customers.find((box) => unread(box)) ?? customers.find((box) => box.mails.length) ?? now ?? customers[0] ?? mailboxes[0];
  chosen.address = next?.address ?? "";
  return next;
}

function renderBoxes() {
  const ordered = [...world.state.mailboxes].sort((a, b) => Number(a.yours) - Number(b.yours));
  reconcile(byId("boxes"), ordered.map((box) => {
    const count = unread(box);
    const current = box.address === chosen.address;
    return {
      key: box.address,
      signature: JSON.stringify([box.name, count, current, box.mails.length > 0]),
      shell: () => h("div", { class: "box-shell" }),
      content: () => h("button", {
        type: "button", class: `box${box.yours ? " yours" : ""}${box.mails.length ? "" : " bare-box"}`, "aria-pressed": String(current),
        "data-testid": "mailbox", "data-address": box.address, "data-action-id": `box-${box.address}`, title: box.address, onclick: () => pick(box.address),
      }, h("span", { class: `avatar small ${tint(box.name)}`, "aria-hidden": "true" }, initials(box.name)), h("span", { class: "box-name" }, box.name),
      box.yours && h("span", { class: "yours-mark" }, t("mail.yours")),
      count > 0 && h("span", { class: "badge", "aria-label": t("mail.unread", { n: count }) }, String(count))),
    };
  }));
}

function renderFolders(box) {
  const present = box.yours ? ["INBOX", "Sent", ...new Set(box.mails.map((mail) => mail.folder))] : [];
  byId("folders").hidden = !box.yours;
  reconcile(byId("folders"), [...new Set(present)].map((folder) => {
    const count = box.mails.filter((mail) => mail.folder === folder).length;
    return {
      key: folder, signature: `${count} ${folder === chosen.folder}`,
      shell: () => h("span"),
      content: () => h("button", {
        type: "button", class: "folder", "aria-pressed": String(folder === chosen.folder), "data-action-id": `folder-${folder}`, "data-folder": folder,
        onclick: () => {
          chosen.folder = folder;
          renderMail();
        },
      }, known(`folder.${folder}`) ? t(`folder.${folder}`) : folder, h("span", { class: "count" }, String(count))),
    };
  }));
}

/** A file's size: "47 ko", "47 kB". */
function size(bytes) {
  const unit = language === "fr" ? "o" : "B";
  return bytes < 1024 ? `${bytes} ${unit}` : `${Math.round(bytes / 1024)} k${unit}`;
}

function attachments(mail) {
  if (!mail.attachments.length) return null;
  const path = (each) => ["attachment", chosen.address, mail.id, each.index].map(encodeURIComponent).join("/");
  return h("ul", { class: "attachments", "aria-label": t("mail.attachments") }, mail.attachments.map((each) => h("li", {},
    h("a", { href: `/world/${path(each)}`, target: "_blank", rel: "noopener", "data-testid": "attachment" },
      icon("clip"), h("span", {}, each.name), h("small", {}, size(each.size))))));
}

/** The HTML of a mail, where nothing can run, nothing is fetched and no link leads anywhere. */
function htmlFrame(mail) {
  const frame = h("iframe", { sandbox: "", class: "mail-html", title: mail.subject || t("mail.no_subject"), "data-testid": "mail-html" });
  frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">${mail.html}`;
  return frame;
}

function modes(mail) {
  if (!mail.html || !mail.text) return null;
  const mode = (html) => h("button", {
    type: "button", "aria-pressed": String(asText.has(mail.id) !== html), "data-action-id": `mode-${html}`,
    "data-testid": html ? "mail-as-html" : "mail-as-text",
    onclick: () => {
      asText[html ? "delete" : "add"](mail.id);
      renderMail();
    },
  }, t(html ? "mail.html" : "mail.text"));
  return h("div", { class: "modes", role: "group", "aria-label": t("mail.view") }, mode(false), mode(true));
}

function mailBody(mail) {
  const html = mail.html && (!mail.text || !asText.has(mail.id));
  const line = (label, value) => value && h("div", {}, h("dt", {}, label), h("dd", {}, value));
  return h("div", { class: "mail-body" },
    h("div", { class: "mail-lines" },
      h("dl", {}, line(t("mail.from"), mail.from), line(t("mail.to"), mail.to), line(t("mail.cc"), mail.cc)), modes(mail)),
    html ? htmlFrame(mail) : quoted(mail.text),
    attachments(mail),
    h("details", { class: "headers" }, h("summary", {}, t("mail.headers")), h("pre", {}, mail.headers)));
}

/** The text of a mail; what it quotes from an earlier one is set apart. */
function quoted(text) {
  const parts = [];
  for (const line of text.replace(/\s+$/, "").split("\n")) {
    const isQuote = line.startsWith(">");
    if (parts.at(-1)?.isQuote === isQuote) parts.at(-1).lines.push(line);
    else parts.push({ isQuote, lines: [line] });
  }
  return h("div", { class: "mail-text" }, parts.map(({ isQuote, lines }) => h("p", { class: isQuote ? "quote" : null }, lines.join("\n").replace(/\n+$/, ""))));
}

function senderName(from) {
  return from.replace(/\s*<[^>]*>\s*$/, "").replaceAll('"', "") || from;
}

function mailItem(mail, isOpen) {
  const toggle = () => {
    folded[isOpen ? "add" : "delete"](mail.id);
    unfolded[isOpen ? "delete" : "add"](mail.id);
    renderMail();
  };
  return {
    key: mail.id,
    signature: JSON.stringify([mail.subject, mail.text, mail.date, mail.folder, isOpen, asText.has(mail.id), mail.attachments, isoDay(worldNow())]),
    shell: () => h("article", { class: `mail-item ${mail.folder === "Sent" ? "sent" : ""}`, "data-testid": "mail", "data-mail-id": mail.id }),
    content: () => h("div", { tabindex: -1 },
      h("h3", {}, h("button", {
        type: "button", class: "mail-head", "aria-expanded": String(isOpen), "data-action-id": "fold", "data-testid": "mail-toggle",
        onclick: toggle,
      },
        h("span", { class: "subject" }, mail.subject || t("mail.no_subject")),
        h("span", { class: "mail-meta" },
          mail.folder === "INBOX" ? senderName(mail.from) : `${t("mail.to")} ${senderName(mail.to)}`,
          h("time", { datetime: mail.date, title: `${fullDay(mail.date)} ${clockTime(mail.date)}` }, shortMoment(mail.date))))),
      isOpen && mailBody(mail)),
  };
}

/** The newest mail received stands open until it is folded, the others once they were opened. */
function openIds(box, mails) {
  const newest = mails.find((mail) => box.yours || mail.folder === "INBOX")?.id;
  const isOpen = ({ id }) => (id === newest || unfolded.has(id)) && !folded.has(id);
  return new Set(mails.filter(isOpen).map(({ id }) => id));
}

function markRead(box, mails, open) {
  for (const mail of mails) {
    if (box.yours || mail.folder !== "INBOX" || !open.has(mail.id) || seen.has(mail.id)) continue;
    seen.add(mail.id);
    ask("read", { address: box.address, mail_id: mail.id });
  }
  remember("seen", [...seen]);
}

/** The mail that is answered: the newest one that stands open, else the newest. */
function replyTarget(box) {
  const mails = shownMails(box);
  const open = openIds(box, mails);
  const answerable = mails.filter((mail) => mail.folder === "INBOX");
  return answerable.find((mail) => open.has(mail.id)) ?? answerable[0] ?? null;
}

function shownMails(box) {
  const mails = box.yours ? box.mails.filter((mail) => mail.folder === chosen.folder) : box.mails;
  return [...mails].reverse().sort((a, b) => Date.parse(b.date) - Date.parse(a.date));
}

function renderReply(box) {
  byId("reply").hidden = box.yours;
  if (box.yours) return;
  const target = replyTarget(box);
  byId("reply-title").textContent = t("reply.title", { who: box.name });
  byId("reply-to").textContent = target ? t("reply.to", { subject: target.subject || t("mail.no_subject") }) : t("reply.new");
  const draft = drafts[box.address] ?? { text: "", key: "free", automatic: false };
  if (field.dataset.address !== box.address) {
    field.dataset.address = box.address;
    field.value = draft.text;
  }
  const ready = box.ready.some(({ key }) => key === "free") ? box.ready : [...box.ready, { key: "free", label: t("ready.free"), text: "", automatic: false }];
  reconcile(byId("ready"), ready.map((each) => ({
    key: each.key, signature: JSON.stringify([each, draft.key, box.address]),
    shell: () => h("span"),
    content: () => h("button", {
      type: "button", class: "chip", "aria-pressed": String(draft.key === each.key), "data-testid": "ready", "data-key": each.key,
      "data-action-id": `ready-${each.key}`,
      onclick: () => fill(box.address, each),
    }, known(`ready.${each.key}`) ? t(`ready.${each.key}`) : each.label),
  })));
  if (draft.automatic) note.textContent = t("reply.automatic");
}

function fill(address, ready) {
  drafts[address] = { text: ready.text, key: ready.key, automatic: Boolean(ready.automatic) };
  remember("drafts", drafts);
  field.value = ready.text;
  note.textContent = "";
  renderMail();
  field.focus();
  field.setSelectionRange(ready.text.length, ready.text.length);
}

field.addEventListener("input", () => {
  const before = drafts[chosen.address] ?? { key: "free", automatic: false };
  drafts[chosen.address] = { ...before, text: field.value };
  remember("drafts", drafts);
  note.textContent = before.automatic ? t("reply.automatic") : "";
});

byId("reply").addEventListener("submit", (event) => {
  event.preventDefault();
  const button = byId("reply").querySelector("[data-testid=reply-send]");
  const box = boxOf(chosen.address);
  const text = field.value.trim();
  if (!text) {
    note.textContent = t("reply.empty");
    field.focus();
    return;
  }
  whileBusy(button, async () => {
    const target = replyTarget(box);
    const body = { address: box.address, mail_id: target?.id ?? null, text, automatic: drafts[box.address]?.automatic ?? false };
    const outcome = await ask("answer", body);
    note.textContent = outcome.ok ? t("reply.sent.plain") : outcome.error;
    if (!outcome.ok) return;
    announce(t("reply.sent.plain"));
    delete drafts[box.address];
    remember("drafts", drafts);
    if (field.dataset.address === box.address) field.value = "";
    renderMail();
  });
});

/** Show the mailboxes as they stand. */
export function renderMail() {
  const box = settle();
  if (!box) return;
  renderFolders(box);
  const mails = shownMails(box);
  const open = openIds(box, mails);
  const empty = byId("mail-empty");
  empty.hidden = mails.length > 0;
  empty.textContent = t(box.yours ? "mail.empty.folder" : "mail.empty");
  reconcile(byId("mails"), mails.map((mail) => mailItem(mail, open.has(mail.id))));
  markRead(box, mails, open);
  renderBoxes();
  renderReply(box);
}
