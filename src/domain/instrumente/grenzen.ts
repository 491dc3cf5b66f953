import type { Zahl } from '#domain/werte';
import type { Kostenbasis } from './angaben.ts';

/** What the law allows at most for an instrument at the time of the plan: how long, or how much for each entry or month. */
export type Instrumentgrenze =
  | Readonly<{ instrument: string; groesse: 'monate' | 'wochen'; hoechstens: Zahl<'anzahl'> }>
  | Readonly<{ instrument: string; groesse: 'betrag'; je: Kostenbasis; hoechstens: Zahl<'cent'> }>;
