// The slip that says it is saved, and gives it back.
import type { Saved } from "../types";

export interface Toast {
  /** Asked again when the language changes. */
  say: () => string;
  undo: string | null;
  hints: string[];
}

export const TOAST_STAYS = 10_000;

let toast = $state.raw<Toast | null>(null);
let lastUndo: string | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

export const shownToast = (): Toast | null => toast;

/** Ctrl+Z still works when the slip is gone, until something else is done. */
export function takeUndo(): string | null {
  const token = lastUndo;
  lastUndo = null;
  return token;
}

export function sayToast(say: () => string, undo: string | null = null, hints: string[] = []): void {
  toast = { say, undo, hints };
  lastUndo = undo;
  waitToClose();
}

export const saySaved = (say: () => string, saved: Saved): void => sayToast(say, saved.undo, saved.hints);

export function waitToClose(): void {
  clearTimeout(timer);
  timer = setTimeout(() => (toast = null), TOAST_STAYS);
}

/** While somebody reads or reaches for the slip, it stays. */
export const holdToast = (): void => clearTimeout(timer);

export function closeToast(): void {
  clearTimeout(timer);
  toast = null;
}

/** At lock nothing of one person may reach the next. */
export function forgetToast(): void {
  closeToast();
  lastUndo = null;
}
