// The words of Ukrainian, in a piece of the program of their own: nobody loads a language that nobody reads.
export default import.meta.glob<string>(["../../../locales/uk/*.ftl", "!../../../locales/uk/paper*.ftl"], { query: "?raw", import: "default", eager: true });
