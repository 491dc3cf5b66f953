import { sage, zaehle, ziel, type Schreibzeug } from '#domain/angaben';
import type { Personalbewegung } from './angaben.ts';
import { aufJahrHochgerechnet, jahresquote, personalsaldo } from './formeln/index.ts';

/** Leavers of a period, what they make in a year and of the staff, and what arrivals leave as net change. */
export const berechneBewegung = (zeug: Schreibzeug, kennung: string, bewegung: Personalbewegung): void => {
  const ort = ['bewegungen', kennung] as const;
  const { wende } = zeug.rechnung;
  const sageAnzahl = (
    feld: 'abgaenge' | 'einstellungen' | 'umsetzungenVonAussen' | 'umsetzungenIntern' | 'bestand',
    was: string,
  ) => sage(zeug, 'anzahl', bewegung[feld], `${bewegung.bezeichnung}: ${was}`, ...ort, feld);
  const abgaenge = sageAnzahl('abgaenge', 'Abgänge');
  const zugaenge = [
    sageAnzahl('einstellungen', 'Einstellungen'),
    sageAnzahl('umsetzungenVonAussen', 'Umsetzungen von außen'),
  ].filter(zahl => zahl !== null);
  sageAnzahl('umsetzungenIntern', 'Umsetzungen innerhalb des Jobcenters');
  const bestand = sageAnzahl('bestand', 'mittlerer Bestand');
  if (!abgaenge) return;
  if (zugaenge.length > 0)
    wende(personalsaldo, ziel(zeug, `${bewegung.bezeichnung}: Saldo`, ...ort, 'saldo'), {
      zugaenge,
      abgaenge,
    });
  const laenge = bewegung.bis - bewegung.von + 1;
  if (laenge <= 0) return;
  const monate = zaehle(zeug, laenge, `${bewegung.bezeichnung}: Monate`, ...ort, 'monate');
  wende(
    aufJahrHochgerechnet,
    ziel(zeug, `${bewegung.bezeichnung}: Abgänge im Jahr, hochgerechnet`, ...ort, 'abgaengeImJahr'),
    { anzahl: abgaenge, monate },
  );
  if (bestand && bestand.wert > 0)
    wende(
      jahresquote,
      ziel(zeug, `${bewegung.bezeichnung}: Fluktuation im Jahr, hochgerechnet`, ...ort, 'fluktuationImJahr'),
      { abgaenge, monate, bestand },
    );
};
