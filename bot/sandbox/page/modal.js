// Slack's modals: the top view of the person's stack, in a native dialog.

import { ask, byId, h, icon, t, toast, whileBusy, world } from "./base.js";
import { renderBlocks } from "./blocks.js";
import { carryFields, carryFocus, readFields, showErrors } from "./fields.js";
import { textObject } from "./text.js";

const dialog = byId("modal");
let shown = { id: "", signature: "", errors: "" };
let openedFrom = null;

const context = {
  press: ({ action_id, block_id, value }) => ask("view-press", { user: world.user, action_id, block_id, value }),
  people: () => world.state.chat.people,
};

/** What can be reached with Tab in a dialog, in order. */
function stops(root) {
  const every = root.querySelectorAll("button, a[href], input, select, textarea, [tabindex='0']");
  return [...every].filter((node) => !node.disabled && node.offsetParent !== null);
}

/** Tab goes round within the dialog, and never out to the browser's own bars. */
export function trapTab(root) {
  root.addEventListener("keydown", (event) => {
    if (event.key !== "Tab" || event.defaultPrevented) return;
    const all = stops(root);
    const [edge, other] = event.shiftKey ? [all[0], all.at(-1)] : [all.at(-1), all[0]];
    if (document.activeElement !== edge) return;
    event.preventDefault();
    other.focus();
  });
}

function closeTop() {
  return ask("close", { user: world.user });
}

dialog.addEventListener("cancel", (event) => {
  if (event.target !== dialog) return;
  event.preventDefault();
  closeTop();
});
// A browser may close a dialog on a second Escape without asking: then the view is closed as well.
dialog.addEventListener("close", () => {
  if (shown.id && world.state?.chat.views.length) closeTop();
});

function submitting(form) {
  const button = form.querySelector("[data-testid=modal-submit]");
  return whileBusy(button, () => ask("submit", { user: world.user, values: readFields(form) }));
}

function contents(view, depth) {
  const form = h("form", {
    class: "modal-form", novalidate: true, autocomplete: "off",
    onsubmit: (event) => {
      event.preventDefault();
      if (view.submit) submitting(form);
    },
  });
  const closing = { type: "button", onclick: closeTop };
  form.append(
    h("header", { class: "modal-head" },
      h("h2", { id: "modal-title" }, textObject(view.title)),
      h("button", { ...closing, class: "bare", "aria-label": t("close"), "data-testid": "modal-dismiss", title: t("close") }, icon("close"))),
    h("div", { class: "modal-body", tabindex: -1 }, renderBlocks(view.blocks, context)));
  if (view.submit || view.close || depth > 1) {
    form.append(h("footer", { class: "modal-foot" },
      h("button", { ...closing, "data-testid": "modal-close" }, view.close ? textObject(view.close) : t("cancel")),
      view.submit && h("button", { type: "submit", class: "primary", "data-testid": "modal-submit" }, textObject(view.submit))));
  }
  return form;
}

/** Where one begins: the first field, else the main button. */
function firstStop(form) {
  const field = form.querySelector("[data-field]:is(input, textarea, select), .choices input");
  return field ?? form.querySelector(".modal-foot .primary") ?? form.querySelector("button");
}

function hide() {
  shown = { id: "", signature: "", errors: "" };
  // The toasts may hang in the dialog; out of it before it closes.
  document.body.append(byId("toasts"));
  dialog.close();
  dialog.replaceChildren();
  if (openedFrom && (document.activeElement === document.body || !document.activeElement?.isConnected)) {
    const back = openedFrom.node.isConnected ? openedFrom.node : byId(openedFrom.place)?.querySelector("[tabindex='-1']");
    back?.focus({ preventScroll: true });
  }
  openedFrom = null;
}

/** Put this view into the dialog; what was typed in the same view before, and the focus, stay. */
function show(top, signature, depth) {
  const old = dialog.querySelector("form");
  const fresh = contents(top.view, depth);
  let focusAgain = null;
  if (old && shown.id === top.id) {
    carryFields(old, fresh);
    focusAgain = carryFocus(old, fresh.querySelector(".modal-body"));
  }
  const focused = document.activeElement;
  dialog.querySelector("form")?.remove();
  dialog.prepend(fresh);
  shown = { id: top.id, signature, errors: "" };
  if (!dialog.open) {
    openedFrom = { node: focused, place: focused?.closest?.("li[id]")?.id ?? "" };
    dialog.showModal();
  }
  if (focusAgain) focusAgain();
  else firstStop(fresh)?.focus();
}

function tellErrors(errors) {
  const told = JSON.stringify(errors);
  if (told === shown.errors) return;
  shown.errors = told;
  showErrors(dialog, errors);
  const fields = new Set([...dialog.querySelectorAll("[data-input-block]")].map((box) => box.dataset.inputBlock));
  for (const [block, text] of Object.entries(errors)) if (!fields.has(block)) toast(text);
}

/** Show the top view of the stack, or none. */
export function renderModal(views) {
  const top = views.at(-1);
  if (!top) {
    if (dialog.open) hide();
    return;
  }
  const signature = JSON.stringify([top.view.title, top.view.submit, top.view.close, top.view.blocks, views.length]);
  if (shown.id !== top.id || shown.signature !== signature) show(top, signature, views.length);
  tellErrors(top.errors ?? {});
}

trapTab(dialog);
trapTab(byId("confirm"));
