import { schreibeDezimal, schreibeWert, type Zahl } from '#domain/werte';
import { fund, regel, type Fund, type Pruefkontext } from '../regel.ts';
import { zahlBei } from '../ziele.ts';

type P = Readonly<{ name: string; jetzt: string; damals: string; spalte: string; faktor: string }>;

/** No allotment doubles or halves from one year to the next. */
const FAKTOR = 2;
const ZUTEILUNGEN = ['eingliederungstitel.ohneBez', 'verwaltungskostenbudget'] as const;

/** Allotments far from those of an earlier year stand beside each other; one finding each, against the latest year that is compared. */
export const sprungGegenVergleichsjahr = regel<P>({
  code: 'H-24',
  stufe: 'warnt',
  titel: 'Zuteilung springt gegenüber dem Vergleichsjahr',
  satz: ({ name, jetzt, damals, spalte, faktor }) =>
    `${name}: ${jetzt} gegen ${damals} (${spalte}), ${faktor}. Vermutlich fehlt eine Ziffer oder eine ist zu viel, oder die Einheit stimmt nicht.`,
  pruefe: kontext => ZUTEILUNGEN.flatMap(groesse => sprung(kontext, groesse)),
});

const sprung = (kontext: Pruefkontext, groesse: string): readonly Fund<P>[] => {
  const jetzt = zahlBei(kontext, 'cent', `haushalt.${groesse}`);
  const spalten = Object.entries(kontext.plan.haushalt.vergleich ?? {})
    .filter(([, { jahr }]) => jahr < kontext.plan.deckblatt.jahr)
    .toSorted(([, a], [, b]) => b.jahr - a.jahr)
    .flatMap(([schluessel, { bezeichnung }]) => {
      const damals = zahlBei(kontext, 'cent', `haushalt.vergleich.${schluessel}.${groesse}`);
      return damals ? [{ damals, bezeichnung }] : [];
    });
  const [letzte] = spalten;
  if (!jetzt || !letzte || jetzt.wert <= 0 || letzte.damals.wert <= 0) return [];
  const faktor = faktorZwischen(jetzt, letzte.damals);
  return faktor === null
    ? []
    : [
        fund(jetzt.pfad, {
          name: jetzt.name,
          jetzt: schreibeWert(jetzt),
          damals: schreibeWert(letzte.damals),
          spalte: letzte.bezeichnung,
          faktor,
        }),
      ];
};

const faktorZwischen = (jetzt: Zahl<'cent'>, damals: Zahl<'cent'>): string | null => {
  if (jetzt.wert > FAKTOR * damals.wert) return `das ${mal(jetzt.wert / damals.wert)}`;
  return damals.wert > FAKTOR * jetzt.wert
    ? `das Vergleichsjahr hat das ${mal(damals.wert / jetzt.wert)}`
    : null;
};

const mal = (faktor: number): string => `${schreibeDezimal(Math.round(faktor * 10), 1)}-Fache`;
