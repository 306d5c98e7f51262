// The line in which one types /relance, with suggestions as Slack gives them.

import { ask, byId, h, icon, t, whileBusy, wordsUnder, world } from "./base.js";

const COMMAND = "/relance";
const NUMBERED = new Set(["facture", "invoice", "payée", "paid", "pause", "reprendre", "resume", "pourquoi", "why"]);
const NAMED = new Set(["client", "customer"]);

const field = byId("composer-text");
const menu = byId("suggestions");
const fault = byId("composer-error");
const send = byId("composer").querySelector("button.send");
let chosen = -1;

function argument(word) {
  if (NUMBERED.has(word)) return ` ${world.state?.invoices[0] ?? ""}`;
  const debtor = world.state?.mailboxes.find((box) => !box.yours);
  return NAMED.has(word) && debtor ? ` ${debtor.name.split(" ")[0].toLowerCase()}` : "";
}

function matching() {
  const typed = field.value.trimStart().toLowerCase();
  if (typed && !COMMAND.startsWith(typed) && !typed.startsWith(COMMAND)) return [];
  const rest = typed.slice(COMMAND.length).trim();
  return wordsUnder("suggest.").filter((word) => word.startsWith(rest) && word !== rest);
}

function close() {
  menu.hidden = true;
  chosen = -1;
  field.setAttribute("aria-expanded", "false");
  field.removeAttribute("aria-activedescendant");
}

function take(word) {
  field.value = `${COMMAND} ${word}${argument(word)}`;
  close();
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
}

function suggest() {
  const words = matching();
  if (!words.length) {
    close();
    return;
  }
  chosen = -1;
  menu.replaceChildren(...words.map((word, index) => h("li", {
    role: "option", id: `suggestion-${index}`, "aria-selected": "false", "data-word": word,
    onmousedown: (event) => {
      event.preventDefault();
      take(word);
    },
  }, h("code", {}, `${COMMAND} ${word}`), h("span", {}, t(`suggest.${word}`)))));
  menu.hidden = false;
  field.setAttribute("aria-expanded", "true");
  field.removeAttribute("aria-activedescendant");
}

function choose(step) {
  if (menu.hidden) suggest();
  if (menu.hidden) return;
  const options = [...menu.children];
  chosen = (chosen + step + (chosen < 0 && step < 0 ? 1 : 0) + options.length) % options.length;
  for (const [index, option] of options.entries()) option.setAttribute("aria-selected", String(index === chosen));
  options[chosen].scrollIntoView({ block: "nearest" });
  field.setAttribute("aria-activedescendant", options[chosen].id);
}

field.addEventListener("input", () => {
  fault.hidden = true;
  suggest();
});
field.addEventListener("focus", suggest);
field.addEventListener("click", suggest);
field.addEventListener("blur", close);
field.addEventListener("keydown", (event) => {
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    choose(event.key === "ArrowDown" ? 1 : -1);
  } else if (event.key === "Escape") {
    close();
  } else if ((event.key === "Enter" || event.key === "Tab") && chosen >= 0) {
    event.preventDefault();
    take(menu.children[chosen].dataset.word);
  }
});

byId("composer").addEventListener("submit", (event) => {
  event.preventDefault();
  const typed = field.value.trim();
  if (!typed) return;
  close();
  if (typed !== COMMAND && !typed.startsWith(`${COMMAND} `)) {
    fault.textContent = t("composer.only");
    fault.hidden = false;
    return;
  }
  whileBusy(send, async () => {
    field.value = "";
    const outcome = await ask("command", { user: world.user, text: typed.slice(COMMAND.length).trim() });
    // What could not be sent is given back, unless something new is being typed.
    if (!outcome.ok && !field.value) field.value = typed;
  });
});
send.append(icon("send"));
