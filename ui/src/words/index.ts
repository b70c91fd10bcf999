export * from "./words.svelte";
export * from "./format";
export * from "./phrases";
export * from "./own-codes.svelte";
