import { describe, expect, test } from "vitest";
import { cratesOf, gathered, inFull, readNotices } from "../../../notices.ts";

const crate = (name: string, source: string | null = "registry") => ({ id: name, name, version: "1.0.0", license: "MIT", license_file: null, manifest_path: `/${name}/Cargo.toml`, source });
const node = (id: string, deps: [string, string | null][]) => ({ id, deps: deps.map(([pkg, kind]) => ({ pkg, dep_kinds: [{ kind }] })) });

describe("the work of others", () => {
  test("what is built in counts, with sources that are built along, and not what only builds or tests", () => {
    const graph = {
      packages: [crate("ours", null), crate("other", null), crate("used"), crate("below"), crate("builder"), crate("tester"), crate("sql-src"), crate("elsewhere")],
      resolve: { nodes: [node("ours", [["used", null], ["builder", "build"], ["tester", "dev"]]), node("used", [["below", null], ["sql-src", "build"], ["used", null]]), node("other", [["elsewhere", null]])] },
    };
    expect(cratesOf(graph, ["ours"]).map((each) => each.name)).toEqual(["used", "below", "sql-src"]);
  });

  test("each text is kept once, and one that is the same for all stands in for one that lacks", () => {
    const apache = "Apache License\n   Version 2.0, January 2004\n…";
    const found = [
      { name: "zeta", version: "1", licence: "Apache-2.0", texts: [] },
      { name: "alpha", version: "1", licence: "MIT OR Apache-2.0", texts: ["MIT of alpha", apache] },
      { name: "Beta", version: "1", licence: "MIT", texts: [] },
    ];
    const all = gathered(inFull(found));
    expect(all.pieces.map((piece) => piece.name)).toEqual(["alpha", "Beta", "zeta"]);
    expect(all.pieces.map((piece) => piece.texts.map((text) => all.texts[text]))).toEqual([["MIT of alpha", apache], [], [apache]]);
    expect(all.texts.length).toBe(2);
  });

  test("of what is really built in everything has a licence, and nearly everything its text", () => {
    const { pieces, texts } = readNotices();
    const names = new Set(pieces.map((piece) => piece.name));
    for (const name of ["automerge", "tauri", "sqlcipher-src", "typst", "svelte", "@fluent/bundle", "Noto Sans", "Tabler Icons"]) expect(names, name).toContain(name);
    for (const name of ["vitest", "proptest", "samenboek-app", "tauri-build"]) expect(names, name).not.toContain(name);
    expect(pieces.filter((piece) => !piece.licence).map((piece) => piece.name)).toEqual([]);
    expect(pieces.filter((piece) => !piece.texts.length).length).toBeLessThan(pieces.length / 20);
    expect(texts.every((text) => text.length > 40)).toBe(true);
  }, 60_000);
});
