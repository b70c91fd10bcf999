// What others made and is built in, with its licences: read from the crates and packages that are really there.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

export interface Notice {
  name: string;
  version: string;
  /** As its makers name it, an expression of SPDX where they do. */
  licence: string;
  /** The places of its licences and notices among the texts. */
  texts: number[];
}

export interface Notices {
  pieces: Notice[];
  texts: string[];
}

interface Found {
  name: string;
  version: string;
  licence: string;
  texts: string[];
}

interface Crate {
  id: string;
  name: string;
  version: string;
  license: string | null;
  license_file: string | null;
  manifest_path: string;
  source: string | null;
}

interface Graph {
  packages: Crate[];
  resolve: { nodes: { id: string; deps: { pkg: string; dep_kinds: { kind: string | null }[] }[] }[] };
}

const HERE = dirname(fileURLToPath(import.meta.url));
/** What leaves the house: the window's program, and the one without a window. */
const PROGRAMS = ["samenboek", "samenboek-ctl"];
/** What is no longer than this only points at another file. */
const A_PATH = 40;
const OF_A_LICENCE = /^(licen[cs]e|copying|notice|unlicense|copyright)/i;

/** The licences and notices that lie in a folder. */
function textsIn(folder: string): string[] {
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile() && OF_A_LICENCE.test(entry.name));
  return names.map((entry) => readFileSync(join(folder, entry.name), "utf8").replaceAll("\r\n", "\n").trim()).filter((text) => text.length > A_PATH);
}

function said(program: string, words: string[]): string {
  const done = spawnSync(program, words, { cwd: dirname(HERE), encoding: "utf8", maxBuffer: 512 * 1024 * 1024 });
  if (done.status !== 0) throw new Error(`${program} ${words[0] ?? ""} did not tell which crates are built in: ${done.error?.message ?? done.stderr}`);
  return done.stdout;
}

/** The crates of which something is in a program of this machine. What only builds it is not; a `-src` brings sources along. */
export function cratesOf(graph: Graph, programs: readonly string[]): Crate[] {
  const crates = new Map(graph.packages.map((crate) => [crate.id, crate]));
  const nodes = new Map(graph.resolve.nodes.map((node) => [node.id, node]));
  const seen = new Set<string>();
  const open = graph.packages.filter((crate) => crate.source === null && programs.includes(crate.name)).map((crate) => crate.id);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    for (const dep of nodes.get(id)?.deps ?? []) {
      const brings = dep.dep_kinds.some(({ kind }) => kind === null || (kind === "build" && /-src$/.test(crates.get(dep.pkg)?.name ?? "")));
      if (brings) open.push(dep.pkg);
    }
  }
  return graph.packages.filter((crate) => seen.has(crate.id) && crate.source !== null);
}

function crates(): Found[] {
  const host = /^host: (.+)$/m.exec(said("rustc", ["-vV"]))?.[1] ?? "";
  const graph = JSON.parse(said("cargo", ["metadata", "--format-version", "1", "--locked", "--filter-platform", host, "--features", "tauri/custom-protocol"])) as Graph;
  return cratesOf(graph, PROGRAMS).map((crate) => {
    const folder = dirname(crate.manifest_path);
    const named = crate.license_file ? [readFileSync(join(folder, crate.license_file), "utf8").trim()] : [];
    return { name: crate.name, version: crate.version, licence: crate.license ?? "", texts: [...new Set([...textsIn(folder), ...named])] };
  });
}

function packages(): Found[] {
  const read = (folder: string) => JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { name: string; version: string; license?: string; dependencies?: Record<string, string> };
  const found = new Map<string, Found>();
  const visit = (folder: string) => {
    for (const name of Object.keys(read(folder).dependencies ?? {})) {
      const nested = join(folder, "node_modules", name);
      const place = existsSync(nested) ? nested : join(HERE, "node_modules", name);
      const about = read(place);
      const key = `${about.name} ${about.version}`;
      if (found.has(key)) continue;
      found.set(key, { name: about.name, version: about.version, licence: about.license ?? "", texts: textsIn(place) });
      visit(place);
    }
  };
  visit(HERE);
  return [...found.values()];
}

/** Fonts and pictograms lie in the house, each with its licence beside it. */
function drawn(): Found[] {
  const read = (file: string) => readFileSync(join(HERE, file), "utf8").trim();
  const font = (name: string, ...files: string[]) => ({ name, version: "", licence: "OFL-1.1", texts: files.map(read) });
  return [
    font("Atkinson Hyperlegible Next", "src/assets/fonts/LICENSE-atkinson-hyperlegible-next.txt", "fonts/LICENSE-AtkinsonHyperlegibleNext.txt"),
    font("Noto Sans", "fonts/LICENSE-NotoSans.txt"),
    font("Noto Sans Arabic", "fonts/LICENSE-NotoSansArabic.txt"),
    font("IBM Plex Sans Arabic", "src/assets/fonts/LICENSE-ibm-plex-sans-arabic.txt"),
    { name: "Tabler Icons", version: "", licence: "MIT", texts: [read("src/assets/icons/LICENSE-tabler-icons.txt")] },
  ];
}

/** Everything by name, each text once. */
export function gathered(found: readonly Found[]): Notices {
  const places = new Map<string, number>();
  const place = (text: string): number => {
    const known = places.get(text) ?? places.size;
    places.set(text, known);
    return known;
  };
  const byName = [...found].sort((a, b) => a.name.toLowerCase().localeCompare(b.name.toLowerCase(), "en") || a.version.localeCompare(b.version, "en"));
  const pieces = byName.map((piece) => ({ ...piece, texts: [...new Set(piece.texts.map(place))] }));
  return { pieces, texts: [...places.keys()] };
}

/** Licences that say the same whoever gives them: where a piece brings no text, one of another says it in full. */
const ALIKE: [string, RegExp][] = [
  ["Apache-2.0", /^Apache License\s+Version 2\.0, January 2004/],
  ["MPL-2.0", /^Mozilla Public License Version 2\.0/],
];

export function inFull(found: readonly Found[]): Found[] {
  return found.map((piece) => {
    if (piece.texts.length) return piece;
    const alike = ALIKE.filter(([name]) => piece.licence.includes(name)).map(([, begins]) => found.flatMap((other) => other.texts).find((text) => begins.test(text)));
    return { ...piece, texts: alike.filter((text) => text !== undefined) };
  });
}

export const readNotices = (): Notices => gathered(inFull([...crates(), ...packages(), ...drawn()]));

const NAME = "virtual:notices";
const INSIDE = `\0${NAME}`;

/** Lets the window import `virtual:notices`. */
export const notices = (): Plugin => ({
  name: "notices",
  resolveId: (id) => (id === NAME ? INSIDE : null),
  load: (id) => (id === INSIDE ? `export default JSON.parse(${JSON.stringify(JSON.stringify(readNotices()))});` : null),
});
