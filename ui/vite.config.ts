import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";
import { notices } from "./notices.ts";

export default defineConfig({
  plugins: [svelte(), notices()],
  clearScreen: false,
  server: { port: 5173, strictPort: true },
  build: {
    target: "safari18",
    outDir: "dist",
    emptyOutDir: true,
    // Fonts stay files of their own: the content security policy allows no data: fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  test: {
    include: ["src/**/*.test.ts"],
    setupFiles: ["src/words/all-languages.ts"],
    env: { TZ: "Europe/Amsterdam" },
  },
});
