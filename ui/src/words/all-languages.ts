// Before the tests: every language of the program is at hand, as if somebody had chosen each.
import { knownLanguages, learn } from "./words.svelte";

await Promise.all(knownLanguages().map((tag) => learn(tag)));
