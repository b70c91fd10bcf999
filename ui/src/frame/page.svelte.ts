// What the page says of itself in the header. On arrival its title gets the focus.
import { tick } from "svelte";
import { word } from "../words";
import { focusStays } from "./route.svelte";

export interface Head {
  title: string;
  eyebrow?: string;
  back?: { href: string; text: string };
}

export const PAGE_TITLE = "page-title";

let head = $state.raw<Head>({ title: "" });

export const pageHead = (): Head => head;

/** Called while a page starts. The title may come later, with the page's answer. */
export function usePage(describe: () => Head): void {
  let arrived = false;
  $effect(() => {
    // What was said is read from here, not from the state: an effect that read what it wrote would run for ever.
    const said = describe();
    head = said;
    if (!said.title) return;
    document.title = word("window-title", { page: said.title });
    if (arrived) return;
    arrived = true;
    if (!focusStays()) void tick().then(() => document.getElementById(PAGE_TITLE)?.focus());
  });
}

/** For screens outside the desk, which carry their own h1. */
export function useTitle(title: () => string): void {
  $effect(() => {
    document.title = word("window-title", { page: title() });
  });
}
