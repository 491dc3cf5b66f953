import { sageSicher, type Herkunftsnachweis, type Schreibzeug } from '#domain/angaben';
import { beginneRechnung, pfad, type Rechenblatt, type Rechnung, type Zahl } from '#domain/werte';
import type { Haushaltsangaben } from './angaben.ts';
import { berechneBindungen, berechneFreieErmaechtigungen } from './bindungen.ts';
import { berechneGrenzwirkung } from './grenzwirkung.ts';
import type { Haushaltsrecht, Mittelrecht } from './haushaltsrecht.ts';
import { berechneMittel, type Mittel } from './mittel.ts';
import { berechneMittelabfluss } from './mittelabfluss.ts';
import { berechneFolgelasten, berechneFreieMittel, berechnePlanung } from './planung.ts';
import {
  berechneAnteilsaussagen,
  berechneBezugsgroessen,
  berechneEinglmvErwartung,
  berechneTeilbudgets,
} from './pruefgroessen.ts';
import { vergleiche } from './vergleich.ts';

/**
 * The whole budget of a plan as a sheet of figures, each with its recipe. Figures for which the plan or the law of the year
 * says nothing are missing from the sheet. Written to the given sheet, which other parts of the plan share. Throws {@link Zahlenueberlauf} when amounts leave the exact range.
 */
export const berechneHaushalt = (
  angaben: Haushaltsangaben,
  jahr: number,
  recht: Haushaltsrecht,
  herkunft: Herkunftsnachweis,
  rechnung: Rechnung = beginneRechnung(),
): Rechenblatt => {
  const zeug: Schreibzeug = { rechnung, herkunft, basis: pfad('haushalt'), stand: angaben.stand, zusatz: '' };
  const mittelrecht = rechtDesJahres(recht, jahr);
  const rueckforderungZaehltZumEgt = angaben.rueckforderungZaehltZumEgt ?? false;
  const mittel = berechneMittel(zeug, { angaben, jahr, recht: mittelrecht, rueckforderungZaehltZumEgt });
  vergleichsspalten(zeug, angaben, recht, mittel);
  berechneGrenzwirkung(zeug, mittelrecht);
  const verfuegbar = verfuegbarerEgt(angaben, mittel);
  bindungenUndPlanung(zeug, angaben, jahr, recht, verfuegbar);
  if (angaben.mittelabfluss)
    berechneMittelabfluss({ ...zeug, stand: angaben.mittelabfluss.stand }, angaben.mittelabfluss, verfuegbar);
  berechneEinglmvErwartung(zeug, angaben.einglmv, recht);
  berechneBezugsgroessen(zeug, angaben.bezugsgroessen, mittel);
  berechneTeilbudgets(zeug, angaben.teilbudgets ?? {});
  berechneAnteilsaussagen(zeug, angaben.anteilsaussagen ?? {});
  for (const [j, betrag] of Object.entries(angaben.umschichtungFrueher ?? {}))
    sageSicher(zeug, 'cent', betrag, `Umschichtung ${j}`, 'umschichtungFrueher', j);
  return rechnung.blatt;
};

/** Without any word of an Umschichtung the whole EGT; one that is named but cannot be calculated leaves it unknown. */
const verfuegbarerEgt = ({ umschichtung }: Haushaltsangaben, mittel: Mittel): Zahl<'cent'> | null =>
  umschichtung ? mittel.egtVerfuegbar : mittel.egtOhneBez;

const bindungenUndPlanung = (
  zeug: Schreibzeug,
  angaben: Haushaltsangaben,
  jahr: number,
  recht: Haushaltsrecht,
  verfuegbar: Zahl<'cent'> | null,
): void => {
  const bindungszeug = { ...zeug, stand: angaben.bindungen?.stand ?? zeug.stand };
  const planzeug = { ...zeug, stand: angaben.planung?.stand ?? zeug.stand };
  const bindungen = angaben.bindungen
    ? berechneBindungen(bindungszeug, angaben.bindungen, jahr, recht)
    : null;
  if (angaben.planung) berechnePlanung(planzeug, angaben.planung, verfuegbar);
  berechneFreieMittel(planzeug, angaben, jahr, verfuegbar, bindungen);
  const folgelasten = angaben.planung
    ? berechneFolgelasten(planzeug, angaben.planung)
    : new Map<number, Zahl<'cent'>>();
  if (bindungen)
    berechneFreieErmaechtigungen(
      bindungszeug,
      angaben.bindungen?.verpflichtungsermaechtigungen ?? {},
      bindungen,
      folgelasten,
    );
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
      zusatz: ` (${spalte.bezeichnung})`,
    };
    const damals = berechneMittel(eigenes, {
      angaben: spalte,
      jahr: spalte.jahr,
      recht: rechtDesJahres(recht, spalte.jahr),
      rueckforderungZaehltZumEgt: angaben.rueckforderungZaehltZumEgt ?? false,
    });
    vergleiche(eigenes, spalte.bezeichnung, mittel, damals);
  }
};

const rechtDesJahres = (recht: Haushaltsrecht, jahr: number): Mittelrecht => {
  const gefunden = recht.mittel.get(jahr);
  if (!gefunden) throw new Error(`Recht des Jahres ${jahr} wurde nicht mitgegeben`);
  return gefunden;
};
