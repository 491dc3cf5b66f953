/**
 * Control characters but tab and line end, marks that turn the direction of writing, line separators, a byte order mark in the
 * middle, halves of characters: what no editor shows, and some let a text look different from what it is.
 */
export const UNSICHTBAR =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069\uFEFF]|\r(?!\n)|\p{Cs}/gu;

/** A space that looks like one and does not count as indentation: no-break and other wide or narrow spaces. */
export const VERDECKTE_EINRUECKUNG = /(?<=^[ \t]*)[\u00A0\u2000-\u200A\u202F\u205F\u3000]/gmu;
