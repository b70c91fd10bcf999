// The words of Arabic, in a piece of the program of their own: nobody loads a language that nobody reads.
export default import.meta.glob<string>(["../../../locales/ar/*.ftl", "!../../../locales/ar/paper*.ftl"], { query: "?raw", import: "default", eager: true });
