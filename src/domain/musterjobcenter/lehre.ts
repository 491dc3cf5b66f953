import { jahrVon, tagAus, type Tag } from '#domain/werte';
import { ARTEN, nummerVon } from './codes.ts';
import type { Haushalt, Job } from './haushalt.ts';
import { OHNE_INSTRUMENT } from './instrumente.ts';
import type { Lebenslauf } from './lebenslauf.ts';
import type { Zufall } from './zufall.ts';

type Zeit = Readonly<{ von: number; bis: number }>;

const AUSBILDUNG = nummerVon(ARTEN, 'AUSBILDUNG');
const SVB = nummerVon(ARTEN, 'SVB');
const AUGUST = 8;
const SEPTEMBER = 9;

/** A child of the household that grows up in benefit begins an Ausbildung or a job, mostly in August or September; at most one. */
export const lehreVon = (
  { form }: Haushalt,
  { stelle, geburt }: Lebenslauf,
  zeiten: readonly Zeit[],
  zufall: Zufall,
): readonly Job[] => {
  if (stelle < form.erwachsene || !zufall.trifft(620_000)) return [];
  const art = zufall.trifft(600_000) ? AUSBILDUNG : SVB;
  const jahr = jahrVon(geburt as Tag) + zufall.zwischen(17, 22);
  const monat = zufall.trifft(750_000) ? zufall.zwischen(AUGUST, SEPTEMBER) : zufall.zwischen(1, 12);
  const von = tagAus(jahr, monat, art === AUSBILDUNG ? 1 : zufall.zwischen(1, 28));
  if (!zeiten.some(zeit => zeit.von <= von && von <= zeit.bis)) return [];
  const bis = von + (zufall.trifft(700_000) ? zufall.zwischen(300, 1095) : zufall.zwischen(20, 250));
  return [{ stelle, art, foerderung: OHNE_INSTRUMENT, von, bis }];
};
