// What people do here, in the order of the list.
export const DUTIES = ["volunteer", "host", "mediator", "mentor", "organiser", "interpreter", "board", "trainee", "other"] as const;
