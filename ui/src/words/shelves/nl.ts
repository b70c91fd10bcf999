// The words of Dutch: the window opens with them, and falls back on them.
export default import.meta.glob<string>(["../../../locales/nl/*.ftl", "!../../../locales/nl/paper*.ftl"], { query: "?raw", import: "default", eager: true });
