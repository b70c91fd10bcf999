// Which pages are the closed room: what stands there is read with the passphrase only.
import type { Route } from "./route.svelte";

const PAGES: ReadonlySet<Route["page"]> = new Set(["cases", "case", "case-new", "case-change", "case-letter", "agreement", "agreement-new", "agreement-change", "aftercare", "figures", "figures-behind"]);

export const isClosedRoom = (route: Route): boolean => PAGES.has(route.page);
