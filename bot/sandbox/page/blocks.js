// Block Kit blocks as nodes, for messages, modals and the Home tab alike.

import { h, t } from "./base.js";
import { actingElement } from "./controls.js";
import { inputBlock } from "./fields.js";
import { markdown, paragraph, richText, table } from "./rich.js";
import { said, textObject } from "./text.js";

/** An image from this page or from the data itself; anything else is not fetched, its description stands for it. */
function picture(url, alt, className) {
  if (url?.startsWith("data:image/") || url?.startsWith("/")) return h("img", { src: url, alt, class: className });
  return h("span", { class: `${className} not-fetched`, role: "img", "aria-label": alt, title: alt }, className === "wide" ? alt : "");
}

const unknown = (type) => h("p", { class: "hint" }, t("unknown_block", { type }));

function accessory(element, block, context) {
  if (!element) return null;
  if (element.type === "image") return picture(element.image_url, element.alt_text, "thumb");
  return h("div", { class: "accessory" }, actingElement(element, block, context) ?? unknown(element.type));
}

function section(block, context) {
  return h("div", { class: `block section${block.accessory ? " with-accessory" : ""}` },
    h("div", { class: "section-main" },
      block.text && paragraph(block.text),
      block.fields && h("div", { class: "fields" }, block.fields.map(paragraph))),
    accessory(block.accessory, block, context));
}

const RENDERERS = {
  header: (block) => h("h3", { class: "block header" }, textObject(block.text)),
  section,
  divider: () => h("hr", { class: "block" }),
  context: (block) => h("div", { class: "block context" },
    block.elements.map((each) => (each.type === "image" ? picture(each.image_url, each.alt_text, "tiny") : h("span", { class: "text" }, textObject(each))))),
  actions: (block, context) => h("div", { class: "block actions" }, block.elements.map((each) => actingElement(each, block, context) ?? unknown(each.type))),
  image: (block) => h("figure", { class: "block image" },
    block.title && h("figcaption", {}, said(block.title)), picture(block.image_url, block.alt_text, "wide")),
  input: inputBlock,
  rich_text: richText,
  markdown,
  table,
};

/** These blocks as nodes. context: {press({action_id, block_id, value}), people()}. */
export function renderBlocks(blocks, context) {
  return blocks.map((block) => RENDERERS[block.type]?.(block, context) ?? unknown(block.type));
}
