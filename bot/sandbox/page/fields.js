// Block Kit's input blocks: fields that keep what is typed until the modal is submitted.
// Every field has data-field, data-block-id and data-action-id; groups of choices carry them on their fieldset.

import { h, t } from "./base.js";
import { said, textObject } from "./text.js";

const TYPED = { number_input: "number", email_text_input: "email", url_text_input: "url", datepicker: "date", timepicker: "time", plain_text_input: "text" };

function typed(element, attributes) {
  const value = element.initial_value ?? element.initial_date ?? element.initial_time ?? "";
  const placeholder = element.placeholder ? said(element.placeholder) : null;
  const shared = { ...attributes, "data-field": "text", placeholder, maxlength: element.max_length ?? null };
  if (element.type === "plain_text_input" && element.multiline) {
    const area = h("textarea", { ...shared, rows: Math.min(16, Math.max(4, Math.ceil(value.length / 62) + value.split("\n").length)) });
    area.value = value;
    area.defaultValue = value;
    return area;
  }
  const decimal = element.type === "number_input" && element.is_decimal_allowed;
  const numbers = { step: decimal ? "any" : null, min: element.min_value ?? null, max: element.max_value ?? null };
  return h("input", { ...shared, ...numbers, type: TYPED[element.type], value });
}

function select(element, attributes, people) {
  const options = element.type === "users_select" ? people().map(({ id, name }) => ({ value: id, text: { type: "plain_text", text: name } })) : element.options;
  const initial = element.initial_option?.value ?? element.initial_user ?? "";
  const node = (option) => h("option", { value: option.value, selected: option.value === initial }, said(option.text));
  return h("select", { ...attributes, "data-field": "text" },
    h("option", { value: "", selected: initial === "" }, element.placeholder ? said(element.placeholder) : t("choose")),
    element.option_groups ? element.option_groups.map((group) => h("optgroup", { label: said(group.label) }, group.options.map(node))) : options.map(node));
}

function choices(element, attributes) {
  const several = element.type !== "radio_buttons";
  const chosen = new Set([...(element.initial_options ?? []), ...(element.initial_option ? [element.initial_option] : [])].map(({ value }) => value));
  const options = element.options ?? (element.option_groups ?? []).flatMap((group) => group.options);
  const { id, ...rest } = attributes;
  return h("div", { ...rest, role: several ? "group" : "radiogroup", class: "choices", "data-field": several ? "list" : "one" },
    options.map((option, index) => h("label", {},
      h("input", { type: several ? "checkbox" : "radio", name: id, id: index ? null : id, value: option.value, checked: chosen.has(option.value) }),
      h("span", {}, textObject(option.text), option.description && h("small", {}, textObject(option.description))))));
}

function fieldOf(element, attributes, people) {
  if (element.type in TYPED) return typed(element, attributes);
  if (element.type === "static_select" || element.type === "users_select") return select(element, attributes, people);
  if (["checkboxes", "radio_buttons", "multi_static_select"].includes(element.type)) return choices(element, attributes);
  return h("p", { class: "hint" }, t("unknown_block", { type: element.type }));
}

let count = 0;

/** An input block with its label, hint, and the place of its error; `act` is called for dispatch_action. */
export function inputBlock(block, context) {
  const element = block.element;
  const id = `field-${(count += 1)}`;
  const attributes = { id, "data-block-id": block.block_id, "data-action-id": element.action_id, "aria-describedby": `${id}-hint ${id}-error` };
  const field = fieldOf(element, attributes, context.people);
  if (field.dataset.field === "list" || field.dataset.field === "one") field.setAttribute("aria-labelledby", `${id}-label`);
  if (block.dispatch_action) {
    field.addEventListener("change", () => context.press({ action_id: element.action_id, block_id: block.block_id, value: valueOf(field) }));
  }
  const limit = element.max_length;
  const counter = limit ? h("span", { class: "counter", "aria-hidden": "true" }) : null;
  if (counter) {
    const tell = () => (counter.textContent = `${field.value.length} / ${limit}`);
    field.addEventListener("input", tell);
    tell();
  }
  return h("div", { class: "block input", "data-input-block": block.block_id },
    h("div", { class: "label-line" },
      h("label", { for: id, id: `${id}-label` }, textObject(block.label), block.optional && h("span", { class: "optional" }, ` ${t("optional")}`)), counter),
    field,
    h("p", { class: "field-error", id: `${id}-error`, role: "alert", hidden: true }),
    block.hint && h("p", { class: "hint", id: `${id}-hint` }, textObject(block.hint)));
}

/** Show these errors {block_id: text} at their fields and clear the others; the first wrong field gets the focus. */
export function showErrors(root, errors) {
  let first = null;
  for (const box of root.querySelectorAll("[data-input-block]")) {
    const text = errors[box.dataset.inputBlock] ?? "";
    const line = box.querySelector(".field-error");
    line.textContent = text;
    line.hidden = !text;
    const field = box.querySelector("[data-field]");
    field?.setAttribute("aria-invalid", text ? "true" : "false");
    if (text && !first) first = field?.matches("input, textarea, select") ? field : field?.querySelector("input");
  }
  first?.focus();
}

function valueOf(field) {
  const checked = [...field.querySelectorAll("input:checked")].map((input) => input.value);
  if (field.dataset.field === "list") return checked;
  if (field.dataset.field === "one") return checked[0] ?? null;
  return field.localName === "select" && field.value === "" ? null : field.value;
}

/** What stands in the fields: {block_id: {action_id: text, list, or null where nothing is chosen}}. */
export function readFields(root) {
  const values = {};
  for (const field of root.querySelectorAll("[data-field]")) {
    (values[field.dataset.blockId] ??= {})[field.dataset.actionId] = valueOf(field);
  }
  return values;
}

const selector = (node) => `[data-block-id="${CSS.escape(node.dataset.blockId ?? "")}"][data-action-id="${CSS.escape(node.dataset.actionId ?? "")}"]`;

/** Take over into `fresh` what a person typed or chose in `old`, where the same field is still there. */
export function carryFields(old, fresh) {
  for (const field of old.querySelectorAll("[data-field]")) {
    const twin = fresh.querySelector(`[data-field]${selector(field)}`);
    if (!twin) continue;
    if (field.dataset.field === "text") {
      const isChosen = (option) => option.selected !== option.defaultSelected;
      const touched = field.localName === "select" ? [...field.options].some(isChosen) : field.value !== field.defaultValue;
      if (touched) twin.value = field.value;
      continue;
    }
    for (const input of field.querySelectorAll("input")) {
      if (input.checked === input.defaultChecked) continue;
      const same = [...twin.querySelectorAll("input")].find(({ value }) => value === input.value);
      if (same) same.checked = input.checked;
    }
  }
}

/** Put the focus back on the twin in `fresh` of what had it in `old`; on `fresh` itself where there is none. */
export function carryFocus(old, fresh) {
  const focused = document.activeElement;
  if (!old.contains(focused)) return () => {};
  const { actionId, value } = focused.dataset;
  const place = [focused.selectionStart, focused.selectionEnd];
  return () => {
    let twin = null;
    if (actionId) twin = [...fresh.querySelectorAll(selector(focused))].find((node) => node.dataset.value === value) ?? null;
    (twin ?? fresh).focus({ preventScroll: true });
    if (twin && place.every((each) => typeof each === "number")) twin.setSelectionRange(...place);
  };
}
