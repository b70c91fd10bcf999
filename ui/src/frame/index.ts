export * from "./route.svelte";
export * from "./page.svelte";
export * from "./people-tabs";
export * from "./toast.svelte";
export * from "./keys";
export * from "./closed-room";
export * from "./reading.svelte";
export * from "./tour.svelte";
