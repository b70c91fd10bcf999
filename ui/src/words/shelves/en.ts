// The words of English, in a piece of the program of their own: nobody loads a language that nobody reads.
export default import.meta.glob<string>(["../../../locales/en/*.ftl", "!../../../locales/en/paper*.ftl"], { query: "?raw", import: "default", eager: true });
