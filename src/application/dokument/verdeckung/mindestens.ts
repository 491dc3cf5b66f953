/** Fewer members of the staff than this are not published, unless asked for otherwise. */
export const MINDESTENS_VEROEFFENTLICHT = 5;
