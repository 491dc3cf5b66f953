import type { Zahl } from '#domain/werte';
import type { Kostenbasis } from './angaben.ts';

/** What the law allows at most for an instrument at the time of the plan: how long, or how much for each entry or month. */
export type Instrumentgrenze =
  | Readonly<{ instrument: string; groesse: 'monate' | 'wochen'; hoechstens: Zahl<'anzahl'> }>
  | Readonly<{
      instrument: string;
      groesse: 'betrag';
      je: Kostenbasis;
      hoechstens: Zahl<'cent'>;
      /** What the law pays on top of the limited amount without a limit of its own that is known: then more is no offence. */
      hinzu?: string;
    }>;
