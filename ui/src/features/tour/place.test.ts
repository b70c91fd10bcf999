import { describe, expect, it } from "vitest";
import { boxOf, cardBeside } from "./place";

const WINDOW = { width: 1366, height: 768 };
const CARD = { width: 400, height: 220 };
const BAND = 56;

describe("a card of the tour", () => {
  it("stands beside what is small, and covers none of it", () => {
    const item = { x: 12, y: 200, width: 200, height: 48 };
    expect(cardBeside(item, CARD, WINDOW, BAND)).toEqual({ x: 228, y: 200 });
  });

  it("stands below what is wide, or above it where there is no room", () => {
    const row = { x: 250, y: 150, width: 1000, height: 90 };
    expect(cardBeside(row, CARD, WINDOW, BAND)).toEqual({ x: 250, y: 256 });
    expect(cardBeside({ ...row, y: 600 }, CARD, WINDOW, BAND)).toEqual({ x: 250, y: 364 });
  });

  it("is whole in the window wherever it points, and when there is nothing to point at", () => {
    for (const x of [-50, 0, 700, 1360]) {
      for (const y of [-300, 0, 400, 767, 3000]) {
        for (const width of [10, 700, 1366]) {
          const at = cardBeside({ x, y, width, height: 60 }, CARD, WINDOW, BAND);
          expect(at.x).toBeGreaterThanOrEqual(0);
          expect(at.x + CARD.width).toBeLessThanOrEqual(WINDOW.width);
          expect(at.y + CARD.height).toBeLessThanOrEqual(WINDOW.height);
          expect(at.y).toBeGreaterThanOrEqual(BAND);
        }
      }
    }
    expect(cardBeside(null, CARD, WINDOW, BAND)).toEqual({ x: 954, y: 536 });
  });

  it("counts from where one begins to read", () => {
    const rect = { left: 1150, right: 1350, top: 200, width: 200, height: 48 };
    expect(boxOf(rect, WINDOW, true)).toEqual({ x: 16, y: 200, width: 200, height: 48 });
    expect(boxOf(rect, WINDOW, false).x).toBe(1150);
  });
});
