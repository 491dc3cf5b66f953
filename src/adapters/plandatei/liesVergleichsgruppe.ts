import { leseVergleichsgruppe } from '#contract';
import type { Gruppenangaben } from '#domain/kennzahlen';
import { gelungen, misslungen, type Ergebnis } from '#domain/werte';
import { datenVon } from './baum/baum.ts';
import { liesDateibaum } from './baum/dateibaum.ts';
import { meldungenVon } from './text/meldungenVon.ts';

/** A comparison group from the bytes of its file, or all messages, each with its place. */
export const liesVergleichsgruppe = (inhalt: Uint8Array): Ergebnis<Gruppenangaben> => {
  const datei = liesDateibaum(inhalt, {
    was: 'Eine Vergleichsgruppe',
    format: 'stellwerk-vergleichsgruppe/1',
  });
  if (!datei.ok) return datei;
  const { wurzel, zeilen } = datei.wert;
  const gelesen = leseVergleichsgruppe(datenVon(wurzel));
  return gelesen.ok
    ? gelungen(gelesen.gruppe)
    : misslungen(...meldungenVon(gelesen.beanstandungen, wurzel, zeilen));
};
