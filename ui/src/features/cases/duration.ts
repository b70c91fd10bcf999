// Time that somebody spent, as people say it.
import { number, word } from "../../words";

export const duration = (minutes: number): string => (minutes >= 60 && minutes % 30 === 0 ? word("duration-hours", { hours: number(minutes / 60) }) : word("duration-minutes", { count: minutes }));
