// Shortcuts. A key that somebody types into a field stays in that field.

export interface Shortcut {
  key: string;
  ctrl: boolean;
  /** Works while a field has the focus. */
  inFields: boolean;
  run: () => void;
}

export function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !["radio", "checkbox", "button", "submit"].includes(target.type);
  return target instanceof HTMLTextAreaElement || target.isContentEditable;
}

export function pressed(event: KeyboardEvent, shortcuts: readonly Shortcut[]): boolean {
  if (event.defaultPrevented || event.altKey || event.isComposing) return false;
  const ctrl = event.ctrlKey || event.metaKey;
  const shortcut = shortcuts.find((each) => each.key === event.key.toLowerCase() && each.ctrl === ctrl && (each.inFields || !isField(event.target)));
  if (!shortcut) return false;
  event.preventDefault();
  shortcut.run();
  return true;
}
