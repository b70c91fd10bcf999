// What the lock says, and how somebody returns.
import type { Moment } from "./types";

export type QuickKind = "pictures" | "digits";

export interface QuickCode {
  kind: QuickKind;
  spent: boolean;
}

export interface LockDue {
  due: "nothing" | "warning" | "closing";
  closed_room: boolean;
  seconds: number;
}

export interface LockTimes {
  minutes: number;
  closed_minutes: number;
}

export interface Vouched {
  by: string;
  whom: string;
  at: Moment;
}
