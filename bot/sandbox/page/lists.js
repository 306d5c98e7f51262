// Lists that change while a person reads and types in them: only what changed is made anew, focus and typed text stay.

import { carryFields, carryFocus } from "./fields.js";

const kept = new WeakMap();

/**
 * Bring `list` to `items`, in order: [{key, shell(), content(), signature, after(node)}].
 * `shell` makes the outer node once; `content` makes its first child anew whenever `signature` changes; `after` is
 * called each time, for what hangs on a node beside its content. Returns the keys that are new.
 */
export function reconcile(list, items) {
  const before = kept.get(list) ?? new Map();
  const now = new Map();
  const fresh = [];
  let place = null;
  for (const item of items) {
    let held = before.get(item.key);
    if (!held) {
      held = { node: item.shell(), content: item.content(), signature: item.signature };
      held.node.prepend(held.content);
      fresh.push(item.key);
    } else if (held.signature !== item.signature) {
      replaceContent(held, item);
    }
    now.set(item.key, held);
    const next = place ? place.nextSibling : list.firstChild;
    if (held.node !== next) list.insertBefore(held.node, next);
    place = held.node;
    item.after?.(held.node);
  }
  for (const [key, held] of before) if (!now.has(key)) held.node.remove();
  kept.set(list, now);
  return fresh;
}

function replaceContent(held, item) {
  const content = item.content();
  carryFields(held.content, content);
  const focusAgain = carryFocus(held.content, content);
  held.content.replaceWith(content);
  held.content = content;
  held.signature = item.signature;
  focusAgain();
}

/** Replace the children of `root` when `signature` is another than last time, keeping fields and focus. */
export function refresh(root, signature, make) {
  if (root.dataset.signature === signature) return false;
  root.dataset.signature = signature;
  const fresh = document.createElement("div");
  fresh.tabIndex = -1;
  fresh.append(...make());
  const old = root.firstElementChild;
  if (!old) {
    root.append(fresh);
    return true;
  }
  carryFields(old, fresh);
  const focusAgain = carryFocus(old, fresh);
  old.replaceWith(fresh);
  focusAgain();
  return true;
}
