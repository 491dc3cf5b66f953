import { anmeldemeldungen } from '#domain/zugang';
import type { Meldung } from '#domain/werte';

/** What is wrong, by the field it belongs to; what belongs to none is told above the form. */
export type Feldtexte = Readonly<{ bisher: string; neu: string; nochmal: string; sonst: readonly string[] }>;

export const feldtexte = (
  meldungen: readonly Meldung[],
  meldungstext: (meldung: Meldung) => string,
): Feldtexte => {
  const bisher = meldungen.filter(m => m.code === anmeldemeldungen.KENNWORT_FALSCH.code);
  const neu = meldungen.filter(m => m.code.startsWith('KENNWORT-'));
  const alle = (welche: readonly Meldung[]): string => welche.map(meldungstext).join(' ');
  return {
    bisher: alle(bisher),
    neu: alle(neu),
    nochmal: '',
    sonst: meldungen.filter(m => !bisher.includes(m) && !neu.includes(m)).map(meldungstext),
  };
};
