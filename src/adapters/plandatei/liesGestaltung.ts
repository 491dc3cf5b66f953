import { leseGestaltung } from '#contract';
import { gelungen, misslungen, type Ergebnis } from '#domain/werte';
import { GRUNDGESTALTUNG, type GeleseneGestaltung } from '#ports';
import { datenVon } from './baum/baum.ts';
import { liesDateibaum } from './baum/dateibaum.ts';
import { positionDerAdresse } from './baum/fundorte.ts';
import { meldungenVon } from './text/meldungenVon.ts';

/** A design from the bytes of its file, or all messages, each with its place, in the order of the file. */
export const liesGestaltung = (inhalt: Uint8Array): Ergebnis<GeleseneGestaltung> => {
  const datei = liesDateibaum(inhalt, { was: 'Eine Gestaltung', format: 'stellwerk-gestaltung/1' });
  if (!datei.ok) return datei;
  const { wurzel, zeilen } = datei.wert;
  const gelesen = leseGestaltung(datenVon(wurzel), GRUNDGESTALTUNG.farben);
  if (!gelesen.ok) return misslungen(...meldungenVon(gelesen.beanstandungen, wurzel, zeilen));
  return gelungen({
    angaben: gelesen.gestaltung,
    fundort: pfad => {
      const position = positionDerAdresse(wurzel, pfad);
      return position === null ? null : zeilen.fundort(position);
    },
  });
};
