import type { Bindungsfall, Planzeile } from '#domain/haushalt';
import { jahrVon, schreibeWert, type Pfad, type Zahl } from '#domain/werte';
import { fund, regel, type Pruefkontext } from '../regel.ts';
import { innerhalb, ungenauigkeit } from '../toleranz.ts';

type P = Readonly<{ fall: string; zeile: string; kosten: string; grund: string }>;

/** New cases stand in the list of granted ones or in the plan of what is still to be granted: in both they count twice. */
export const neufaelleEinmal = regel<P>({
  code: 'H-25',
  stufe: 'hinweis',
  titel: 'Neue Fälle zählen nur einmal',
  satz: ({ fall, zeile, kosten, grund }) =>
    `„${fall}“ steht bei den Bindungen und vielleicht noch einmal in der Planung als „${zeile}“ (${kosten}): ${grund} In den freien Mitteln und den Verpflichtungsermächtigungen zählen beide. Bewilligte Fälle gehören unter „bindungen“, noch nicht bewilligte nur in die Planung.`,
  pruefe: kontext => {
    const { jahr } = kontext.plan.deckblatt;
    const { bindungen, planung } = kontext.plan.haushalt;
    const neue = Object.entries(planung?.zeilen ?? {}).filter(([, { art }]) => art === 'neu');
    return Object.entries(bindungen?.faelle ?? {})
      .filter(([, { bewilligt }]) => jahrVon(bewilligt) === jahr)
      .flatMap(([schluessel, fall]) =>
        neue
          .filter(([, { instrument }]) => instrument === fall.instrument)
          .flatMap(([kennung, zeile]) => {
            const kosten = kontext.blatt.get(`haushalt.planung.zeilen.${kennung}.kosten` as Pfad);
            const grund = kosten && warum(kontext, [schluessel, fall], [zeile, kosten]);
            return grund
              ? [
                  fund(`haushalt.bindungen.faelle.${schluessel}`, {
                    fall: fall.bezeichnung,
                    zeile: zeile.bezeichnung,
                    kosten: schreibeWert(kosten),
                    grund,
                  }),
                ]
              : [];
          }),
      );
  },
});

/** What speaks for the same cases: they are not granted yet, or cost the same. null when nothing does. */
const warum = (
  kontext: Pruefkontext,
  [schluessel, fall]: readonly [string, Bindungsfall],
  [zeile, kosten]: readonly [Planzeile, Zahl],
): string | null => {
  const { jahr, stand } = kontext.plan.deckblatt;
  if (fall.bewilligt > stand) return 'Die Bewilligung liegt nach dem Stand des Plans.';
  const spaeter = Object.entries(zeile.folgejahre ?? {}).flatMap(([folgejahr, { wert }]) => {
    const betrag = betragDesFalls(kontext, schluessel, folgejahr);
    return betrag ? [betrag.wert === wert] : [];
  });
  const imJahr = betragDesFalls(kontext, schluessel, String(jahr));
  const gleich =
    kosten.einheit === 'cent' &&
    imJahr !== null &&
    innerhalb(imJahr.wert - kosten.wert, ungenauigkeit(kontext, imJahr) + ungenauigkeit(kontext, kosten));
  return gleich || spaeter.some(Boolean) ? 'Beide kosten dasselbe.' : null;
};

/** What a case costs in a year when it stays in one year of funding there; falling rates that change within the year are not compared. */
const betragDesFalls = ({ blatt }: Pruefkontext, schluessel: string, jahr: string): Zahl<'cent'> | null => {
  const anfang = `haushalt.bindungen.faelle.${schluessel}.${jahr}.foerderjahr`;
  const teile = [...blatt.values()].filter(
    zahl => zahl.pfad.startsWith(anfang) && /^\d+$/.test(zahl.pfad.slice(anfang.length)),
  );
  const [einziger] = teile;
  return teile.length === 1 && einziger?.einheit === 'cent' ? einziger : null;
};
