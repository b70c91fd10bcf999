// Which pages are the closed room: what stands there is read with the passphrase only.
import type { Route } from "./route.svelte";

const PAGES: ReadonlySet<Route["page"]> = new Set(["cases", "case", "case-new", "case-change", "case-letter", "agreement", "agreement-new", "agreement-change", "aftercare", "figures", "figures-behind"]);

export const isClosedRoom = (route: Route): boolean => PAGES.has(route.page);

/** Pages of the open book on which something of the closed room stands while it is open: the two minutes count there too. */
export const showsClosedRoom = (route: Route): boolean => isClosedRoom(route) || route.page === "versions" || (route.page === "settings" && route.section === "bewaren");
