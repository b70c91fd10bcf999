// The words of Turkish, in a piece of the program of their own: nobody loads a language that nobody reads.
export default import.meta.glob<string>(["../../../locales/tr/*.ftl", "!../../../locales/tr/paper*.ftl"], { query: "?raw", import: "default", eager: true });
