import type { Tag } from '#domain/werte';

/** Today, Europe/Berlin. */
export type Uhr = Readonly<{ heute(): Tag }>;

/** SHA-256 of a text as 64 hex digits. */
export type Pruefsumme = (text: string) => string;
