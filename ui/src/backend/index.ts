export * as backend from "./commands";
export { onSignedOut } from "./call";
export { Asked } from "./asked.svelte";
export { DraftKeeper, keepAllDrafts } from "./drafts";
export { KeptForm } from "./kept.svelte";
export { onChanged, onDemoProgress, onExchangeProgress, onExportProgress, onImportProgress, onLock, onPhotosProgress } from "./events";
export { Deed } from "../deed.svelte";
export { asRefused } from "../refused";
export type * from "../types";
