// Block Kit's interactive elements that act at once: buttons, menus, overflow, date pickers, and their confirm dialogs.
//
// A menu acts only when an option is chosen, never while one walks through it by keys: so it is a button with a popup,
// not a native select. Each element keeps data-action-id, data-block-id and data-value; an option of an open popup has
// data-option-for (the action_id) and data-value, the date field of an open date popup data-date-for.

import { byId, format, h, icon, isoDay, t, whileBusy, worldNow } from "./base.js";
import { said, textObject } from "./text.js";

/** Ask before acting, in Slack's words; true when the person goes on. */
export function confirmed(dialog) {
  if (!dialog) return Promise.resolve(true);
  const box = byId("confirm");
  return new Promise((resolve) => {
    const finish = (answer) => {
      box.oncancel = null;
      box.close();
      resolve(answer);
    };
    const style = dialog.style === "danger" ? "danger" : "primary";
    box.replaceChildren(
      h("header", { class: "modal-head" }, h("h2", { id: "confirm-title" }, dialog.title ? textObject(dialog.title) : t("confirm.title"))),
      h("div", { class: "modal-body text" }, textObject(dialog.text)),
      h("footer", { class: "modal-foot" },
        h("button", { type: "button", "data-testid": "confirm-no", onclick: () => finish(false) }, dialog.deny ? textObject(dialog.deny) : t("cancel")),
        h("button", { type: "button", class: style, autofocus: true, "data-testid": "confirm-yes", onclick: () => finish(true) },
          dialog.confirm ? textObject(dialog.confirm) : t("ok"))));
    box.oncancel = (event) => {
      event.preventDefault();
      finish(false);
    };
    box.showModal();
    box.querySelector("[data-testid=confirm-yes]").focus();
  });
}

let openPopup = null;

/** Close the popup whose control is no longer on the page. */
export function dropOrphanPopup() {
  if (openPopup && !openPopup.trigger.isConnected) openPopup.node.hidePopover();
}

function popup(trigger, node) {
  // A dialog makes everything outside it inert, so the popup of a field in a dialog lives in it.
  (trigger.closest("dialog") ?? document.body).append(node);
  node.setAttribute("popover", "auto");
  openPopup = { trigger, node };
  trigger.setAttribute("aria-expanded", "true");
  node.addEventListener("toggle", (event) => {
    if (event.newState !== "closed") return;
    const inside = node.contains(document.activeElement) || document.activeElement === document.body;
    node.remove();
    trigger.setAttribute("aria-expanded", "false");
    if (openPopup?.node === node) openPopup = null;
    if (inside && trigger.isConnected) trigger.focus();
  });
  node.showPopover();
  const [at, size] = [trigger.getBoundingClientRect(), node.getBoundingClientRect()];
  const below = at.bottom + 4 + size.height <= innerHeight || at.top < size.height;
  node.style.top = `${below ? Math.min(at.bottom + 4, innerHeight - size.height - 8) : at.top - size.height - 4}px`;
  node.style.left = `${Math.max(8, Math.min(at.left, innerWidth - size.width - 8))}px`;
}

function steer(event, options) {
  const at = options.indexOf(document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: options.length - 1 }[event.key];
  if (to !== undefined) {
    event.preventDefault();
    options[(to + options.length) % options.length].focus();
  } else if (event.key === "Tab") {
    event.currentTarget.hidePopover();
  } else if (event.key.length === 1 && event.key !== " ") {
    const after = [...options.slice(at + 1), ...options.slice(0, at + 1)];
    after.find((option) => option.textContent.trim().toLowerCase().startsWith(event.key.toLowerCase()))?.focus();
  }
}

/** Open a menu of options [{text, value, description}] in groups [{label, options}] at this control. */
function openMenu(trigger, element, groups, choose) {
  const menu = h("div", { class: "popup menu", role: "menu", "aria-label": trigger.getAttribute("aria-label") ?? trigger.textContent });
  const option = (each) => h("button", {
    type: "button", role: "menuitem", tabindex: -1, "data-option-for": element.action_id, "data-value": each.value,
    onclick: () => {
      menu.hidePopover();
      choose(each);
    },
  }, h("span", {}, textObject(each.text)), each.description && h("small", {}, textObject(each.description)));
  for (const group of groups) {
    if (group.label) menu.append(h("p", { class: "menu-label" }, textObject(group.label)));
    menu.append(...group.options.map(option));
  }
  popup(trigger, menu);
  const options = [...menu.querySelectorAll("[role=menuitem]")];
  menu.addEventListener("keydown", (event) => steer(event, options));
  options[0]?.focus();
}

function openDate(trigger, element, choose) {
  const field = h("input", {
    type: "date", required: true, value: element.initial_date ?? isoDay(worldNow()), "aria-label": t("choose_date"),
    "data-date-for": element.action_id,
  });
  const form = h("form", {
    class: "popup date", novalidate: true,
    onsubmit: (event) => {
      event.preventDefault();
      if (!field.value) return;
      form.hidePopover();
      choose(field.value);
    },
  }, field, h("button", { type: "submit", class: "primary" }, t("ok")));
  popup(trigger, form);
  field.focus();
}

const groupsOf = (element, people) => {
  if (element.type === "users_select") return [{ options: people().map(({ id, name }) => ({ text: { type: "plain_text", text: name }, value: id })) }];
  return element.option_groups ?? [{ options: element.options ?? [] }];
};

/** What a control is to its listeners: the same for every kind. */
function hooks(element, block, extra = {}) {
  return { type: "button", "data-action-id": element.action_id, "data-block-id": block.block_id, "aria-label": element.accessibility_label ?? null, ...extra };
}

function press(control, context, element, block, value) {
  return whileBusy(control, async () => {
    if (await confirmed(element.confirm)) await context.press({ action_id: element.action_id, block_id: block.block_id, value });
  });
}

function button(element, block, context) {
  const control = h(element.url ? "a" : "button", hooks(element, block, {
    type: element.url ? null : "button",
    class: `button ${element.style ?? ""}`, "data-value": element.value, href: element.url, target: element.url ? "_blank" : null,
    rel: element.url ? "noopener noreferrer" : null,
    onclick: () => press(control, context, element, block, element.value ?? null),
  }), h("span", { class: "button-text" }, textObject(element.text)));
  return control;
}

function menuButton(element, block, context) {
  const shown = element.initial_option?.text ?? element.placeholder;
  const control = h("button", hooks(element, block, {
    class: "button select", "aria-haspopup": "menu", "aria-expanded": "false", "data-value": element.initial_option?.value,
    onclick: () => openMenu(control, element, groupsOf(element, context.people), (option) => press(control, context, element, block, option.value)),
  }), h("span", { class: "button-text" }, shown ? textObject(shown) : t("choose")), icon("caret"));
  return control;
}

function overflow(element, block, context) {
  const label = element.accessibility_label ?? t("more");
  const control = h("button", hooks(element, block, {
    class: "button overflow", "aria-haspopup": "menu", "aria-expanded": "false", "aria-label": label, title: label,
    onclick: () => openMenu(control, element, [{ options: element.options }], (option) => {
      if (option.url) open(option.url, "_blank", "noopener");
      press(control, context, element, block, option.value);
    }),
  }), icon("more"));
  return control;
}

function dateButton(element, block, context) {
  const day = element.initial_date && format(`${element.initial_date}T12:00:00Z`, { day: "numeric", month: "long", year: "numeric" });
  const control = h("button", hooks(element, block, {
    class: "button select date", "aria-haspopup": "dialog", "aria-expanded": "false", "data-value": element.initial_date,
    onclick: () => openDate(control, element, (date) => press(control, context, element, block, date)),
  }), icon("calendar"), h("span", { class: "button-text" }, day || (element.placeholder ? said(element.placeholder) : t("choose_date"))));
  return control;
}

/** Radio buttons and checkboxes outside an input block: each choice acts. */
function choices(element, block, context) {
  const kind = element.type === "checkboxes" ? "checkbox" : "radio";
  const chosen = new Set([...(element.initial_options ?? []), ...(element.initial_option ? [element.initial_option] : [])].map(({ value }) => value));
  const list = h("fieldset", { class: "choices", "data-action-id": element.action_id, "data-block-id": block.block_id },
    element.options.map((option) => h("label", {},
      h("input", {
        type: kind, name: `${block.block_id}.${element.action_id}`, value: option.value, checked: chosen.has(option.value),
        onchange: () => {
          const checked = [...list.querySelectorAll("input:checked")].map((input) => input.value);
          press(list, context, element, block, kind === "radio" ? option.value : checked);
        },
      }),
      h("span", {}, textObject(option.text), option.description && h("small", {}, textObject(option.description))))));
  return list;
}

const KINDS = { button, overflow, static_select: menuButton, users_select: menuButton, datepicker: dateButton, radio_buttons: choices, checkboxes: choices };

/** An element that acts at once, or null when this is no such element. context: {press({action_id, block_id, value}), people()}. */
export function actingElement(element, block, context) {
  return KINDS[element.type]?.(element, block, context) ?? null;
}
