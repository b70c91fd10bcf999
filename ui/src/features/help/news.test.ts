import { describe, expect, test } from "vitest";
import { version } from "../../../package.json";
import { knownLanguages, useLanguage, wordOrNull } from "../../words";
import { NEWS } from "./news";

describe("what is new", () => {
  test("the newest edition is the version that people have", () => expect(NEWS[0]?.version).toBe(version));

  test("every line is said in every language", () => {
    for (const tag of knownLanguages()) {
      useLanguage(tag);
      expect(NEWS.flatMap((edition) => edition.lines).filter((line) => !wordOrNull(line)), tag).toEqual([]);
    }
  });
});
