// Languages that people here speak, as service: which is needed, and which is given.
import { wordOrNull } from "./words.svelte";

export const TONGUES = ["nl", "en", "ar", "tr", "uk", "pl", "ti", "so", "fa", "prs", "ps", "ku", "rif", "fr", "de", "es", "pt", "ru", "ro", "bg", "zh", "pap", "srn", "dse"] as const;

/** What a language is called; its tag when nobody here knows it. */
export const tongueWord = (tag: string): string => wordOrNull(`tongue-${tag}`) ?? tag;
