export * as backend from "./commands";
export { asRefused } from "./call";
export { Asked, Deed } from "./asked.svelte";
export { DraftKeeper, keepAllDrafts } from "./drafts";
export { onChanged, onExchangeProgress } from "./events";
export type * from "./types";
