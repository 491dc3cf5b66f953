import { gelungen, type Ergebnis, type Tag } from '#domain/werte';
import { fassungFuerFall, type Fall } from './fassungFuerFall.ts';
import type { Altfalltopf } from './instrumente/typen.ts';
import type { Instrument } from './instrumentfassung.ts';

/** Which money pays a case: the Eingliederungstitel, one of its separate pots for old cases, or someone else. */
export type Topf = 'EGT' | Altfalltopf | 'ausserhalb';

/**
 * The pot that pays a case on a day. FbW and Reha granted until 31.12.2024 are paid from separate money from 2025 on (§ 66a SGB II,
 * § 459 SGB III), the Beschäftigungszuschuss from its own allotment. Fails where the case itself has no version.
 */
export const topfDesFalls = <I extends Instrument>(fall: Fall<I>, am: Tag): Ergebnis<Topf> => {
  const gefunden = fassungFuerFall(fall);
  if (!gefunden.ok) return gefunden;
  const { altfall, ausEgt } = gefunden.wert;
  if (altfall && am >= altfall.ab) return gelungen(altfall.topf);
  return gelungen(ausEgt ? 'EGT' : 'ausserhalb');
};
