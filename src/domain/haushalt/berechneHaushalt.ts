import { beginneRechnung, pfad, type Rechenblatt } from '#domain/werte';
import type { Haushaltsangaben } from './angaben.ts';
import { berechneBindungen } from './bindungen.ts';
import { berechneGrenzwirkung } from './grenzwirkung.ts';
import type { Haushaltsrecht, Mittelrecht } from './haushaltsrecht.ts';
import { berechneMittel, type Mittel } from './mittel.ts';
import { berechneMittelabfluss } from './mittelabfluss.ts';
import { berechneFreieMittel, berechnePlanung } from './planung.ts';
import {
  berechneAnteilsaussagen,
  berechneBezugsgroessen,
  berechneEinglmvErwartung,
  berechneTeilbudgets,
} from './pruefgroessen.ts';
import { sageSicher, type Herkunftsnachweis, type Schreibzeug } from './schreibzeug.ts';
import { vergleiche } from './vergleich.ts';

/**
 * The whole budget of a plan as a sheet of figures, each with its recipe. Figures for which the plan or the law of the year
 * says nothing are missing from the sheet. Throws {@link Zahlenueberlauf} when amounts leave the exact range.
 */
export const berechneHaushalt = (
  angaben: Haushaltsangaben,
  jahr: number,
  recht: Haushaltsrecht,
  herkunft: Herkunftsnachweis,
): Rechenblatt => {
  const rechnung = beginneRechnung();
  const zeug: Schreibzeug = { rechnung, herkunft, basis: pfad('haushalt'), stand: angaben.stand, zusatz: '' };
  const mittelrecht = rechtDesJahres(recht, jahr);
  const rueckforderungZaehltZumEgt = angaben.rueckforderungZaehltZumEgt ?? false;
  const mittel = berechneMittel(zeug, { angaben, jahr, recht: mittelrecht, rueckforderungZaehltZumEgt });
  vergleichsspalten(zeug, angaben, recht, mittel);
  berechneGrenzwirkung(zeug, mittelrecht);
  const verfuegbar = mittel.egtVerfuegbar ?? mittel.egtOhneBez;
  const bindungen = angaben.bindungen
    ? berechneBindungen({ ...zeug, stand: angaben.bindungen.stand }, angaben.bindungen, jahr, recht)
    : null;
  const planzeug = { ...zeug, stand: angaben.planung?.stand ?? angaben.stand };
  if (angaben.planung) berechnePlanung(planzeug, angaben.planung, verfuegbar);
  berechneFreieMittel(planzeug, angaben, jahr, verfuegbar, bindungen);
  if (angaben.mittelabfluss)
    berechneMittelabfluss(
      { ...zeug, stand: angaben.mittelabfluss.stand },
      angaben.mittelabfluss,
      verfuegbar,
      recht.mittelabflusskurve,
    );
  berechneEinglmvErwartung(zeug, angaben.einglmv, recht);
  berechneBezugsgroessen(zeug, angaben.bezugsgroessen, mittel);
  berechneTeilbudgets(zeug, angaben.teilbudgets ?? {});
  berechneAnteilsaussagen(zeug, angaben.anteilsaussagen ?? {});
  for (const [j, betrag] of Object.entries(angaben.umschichtungFrueher ?? {}))
    sageSicher(zeug, 'cent', betrag, `Umschichtung ${j}`, 'umschichtungFrueher', j);
  return rechnung.blatt;
};

const vergleichsspalten = (
  zeug: Schreibzeug,
  angaben: Haushaltsangaben,
  recht: Haushaltsrecht,
  mittel: Mittel,
): void => {
  for (const [schluessel, spalte] of Object.entries(angaben.vergleich ?? {})) {
    const eigenes: Schreibzeug = {
      ...zeug,
      basis: pfad(zeug.basis, 'vergleich', schluessel),
      stand: spalte.stand,
      zusatz: ` ${spalte.bezeichnung}`,
    };
    const damals = berechneMittel(eigenes, {
      angaben: spalte,
      jahr: spalte.jahr,
      recht: rechtDesJahres(recht, spalte.jahr),
      rueckforderungZaehltZumEgt: angaben.rueckforderungZaehltZumEgt ?? false,
    });
    vergleiche(eigenes, mittel, damals);
  }
};

const rechtDesJahres = (recht: Haushaltsrecht, jahr: number): Mittelrecht => {
  const gefunden = recht.mittel.get(jahr);
  if (!gefunden) throw new Error(`Recht des Jahres ${jahr} wurde nicht mitgegeben`);
  return gefunden;
};
