// The words of Polish, in a piece of the program of their own: nobody loads a language that nobody reads.
export default import.meta.glob<string>(["../../../locales/pl/*.ftl", "!../../../locales/pl/paper*.ftl"], { query: "?raw", import: "default", eager: true });
