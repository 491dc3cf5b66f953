import type { Meldung } from '#domain/werte';
import type { Pruefkontext } from '../regel.ts';

/** What a rule found, with its fingerprint and sentence. */
export type Gefunden = Readonly<{ titel: string; meldung: Meldung; merkmal: string; text: string }>;

/** Why some findings have one cause: a figure that explains them or a statement they share, its address, the sentence that says so. */
export type Ursache = Readonly<{ art: 'zahl' | 'aussage'; pfad: string; satz: string }>;

/** A cause with its findings. */
export type Ursachenfund = Ursache & Readonly<{ befunde: readonly Gefunden[] }>;

/** What the rules find, all of them or those with these codes. */
export type Pruefe = (kontext: Pruefkontext, codes?: ReadonlySet<string>) => readonly Gefunden[];
