// What of a page is read aloud, in its order.

export interface Block {
  element: Element;
  text: string;
  /** The language that it stands in. */
  tag: string;
}

/** What belongs together when it is said. */
const WHOLE = "h1,h2,h3,h4,h5,h6,p,li,dt,dd,td,th,label,legend,figcaption,button,summary,blockquote,pre,a,[role=status],[role=alert]";
/** What is no text: pictures, ways elsewhere, and what nobody sees. */
const PASSED_BY = "[aria-hidden=true],[hidden],[inert],script,style,svg,template,select,nav,.read-aloud";

/** Turns of direction are for the eye. As the domain says it in `recordings::as_said`. */
export const saidAs = (text: string): string =>
  text
    .replace(/[\u2066-\u2069\u200e\u200f]/g, "")
    .split(/\s+/)
    .filter((word) => word !== "")
    .join(" ");

export function blocksOf(root: Element): Block[] {
  const blocks: Block[] = [];
  const walk = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
    const isSeen = !node.matches(PASSED_BY) && node.checkVisibility();
    return isSeen || node.matches("select") ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT;
  });
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    if (node instanceof Element) {
      const typed = typedIn(node);
      if (typed) add(blocks, node, typed);
      continue;
    }
    const parent = node.parentElement;
    if (!parent || parent.closest("select,textarea")) continue;
    add(blocks, parent.closest(WHOLE) ?? parent, node.textContent ?? "");
  }
  return blocks.filter((block) => (block.text = saidAs(block.text)) !== "");
}

/** One after another in the same place is one piece. */
function add(blocks: Block[], element: Element, text: string): void {
  const last = blocks.at(-1);
  if (last?.element === element) last.text += ` ${text}`;
  else blocks.push({ element, text, tag: element.closest<HTMLElement>("[lang]")?.lang || document.documentElement.lang });
}

/** What somebody wrote or chose; a passphrase is never said. */
function typedIn(element: Element): string {
  if (element instanceof HTMLTextAreaElement) return element.value;
  if (element instanceof HTMLSelectElement) return element.selectedOptions[0]?.text ?? "";
  if (!(element instanceof HTMLInputElement)) return "";
  return ["text", "search", "number", "tel", "email", "date", "time"].includes(element.type) ? element.value : "";
}
