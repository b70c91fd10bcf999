// All that stands behind the picker: a part of the program of its own, which is fetched while somebody looks at the picker.
export { default as Band } from "./features/demo/Band.svelte";
export { default as LookAround } from "./features/demo/LookAround.svelte";
export { default as Door } from "./features/encounters/Door.svelte";
export { default as HelpHere } from "./features/help/HelpHere.svelte";
export { default as PrivacyScreen } from "./features/locks/PrivacyScreen.svelte";
export { default as StillThere } from "./features/locks/StillThere.svelte";
export { default as Desk } from "./features/shell/Desk.svelte";
export { default as FirstRun } from "./features/start/FirstRun.svelte";
export { default as JoinWait } from "./features/start/JoinWait.svelte";
export { default as Tour } from "./features/tour/Tour.svelte";
export { default as Pages } from "./Pages.svelte";
