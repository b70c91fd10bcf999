// What the shell says of itself.
import { listen } from "@tauri-apps/api/event";
import type { DemoProgress, ExchangeProgress, ExportProgress, ImportProgress, LockDue, PhotosProgress, Topic } from "../types";

function hear<Said>(event: string, heard: (said: Said) => void): () => void {
  const stop = listen<Said>(event, (message) => heard(message.payload));
  return () => void stop.then((end) => end());
}

/** Who waits for changes. The window listens once for all: a page that opens asks twenty things, and none of them registers. */
const waiting = new Set<(topics: readonly Topic[]) => void>();
let listens = false;

/** Calls `again` whenever one of these topics changed. Gives the way to stop. */
export function onChanged(topics: readonly Topic[], again: () => void): () => void {
  if (!listens) {
    listens = true;
    hear<{ topics: Topic[] }>("changed", (said) => {
      for (const each of [...waiting]) {
        if (!waiting.has(each)) continue;
        // Whoever stumbles keeps nobody else from hearing.
        try {
          each(said.topics);
        } catch (thrown) {
          reportError(thrown);
        }
      }
    });
  }
  const mine = (changed: readonly Topic[]) => {
    if (changed.some((topic) => topics.includes(topic))) again();
  };
  waiting.add(mine);
  return () => void waiting.delete(mine);
}

export function onExchangeProgress(heard: (progress: ExchangeProgress) => void): () => void {
  return hear<ExchangeProgress>("exchange-progress", heard);
}

export function onDemoProgress(heard: (progress: DemoProgress) => void): () => void {
  return hear<DemoProgress>("demo-progress", heard);
}

export function onExportProgress(heard: (progress: ExportProgress) => void): () => void {
  return hear<ExportProgress>("export-progress", heard);
}

export function onImportProgress(heard: (progress: ImportProgress) => void): () => void {
  return hear<ImportProgress>("import-progress", heard);
}

export function onPhotosProgress(heard: (progress: PhotosProgress) => void): () => void {
  return hear<PhotosProgress>("photos-progress", heard);
}

export function onLock(heard: (due: LockDue) => void): () => void {
  return hear<LockDue>("lock", heard);
}
