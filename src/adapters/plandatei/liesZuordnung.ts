import { leseZuordnung, type Zuordnung } from '#contract';
import { gelungen, misslungen, type Ergebnis } from '#domain/werte';
import { datenVon } from './baum/baum.ts';
import { liesDateibaum } from './baum/dateibaum.ts';
import { meldungenVon } from './text/meldungenVon.ts';

/** A mapping from the bytes of its file, or all messages, each with its place, in the order of the file. */
export const liesZuordnung = (inhalt: Uint8Array): Ergebnis<Zuordnung> => {
  const datei = liesDateibaum(inhalt, { was: 'Eine Zuordnung', format: 'stellwerk-zuordnung/1' });
  if (!datei.ok) return datei;
  const { wurzel, zeilen } = datei.wert;
  const gelesen = leseZuordnung(datenVon(wurzel));
  return gelesen.ok
    ? gelungen(gelesen.zuordnung)
    : misslungen(...meldungenVon(gelesen.beanstandungen, wurzel, zeilen));
};
