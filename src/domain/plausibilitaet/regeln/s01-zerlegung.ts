import type { Strukturgruppe } from '#domain/strukturen';
import { messwert, schreibeWert, type Zahl } from '#domain/werte';
import { alsProzent, geschrieben, spielraum } from '../genannt.ts';
import { fund, regel, type Fund, type Pruefkontext } from '../regel.ts';
import { innerhalb } from '../toleranz.ts';
import { zahlBei } from '../ziele.ts';

type P = Readonly<{ zerlegung: string; rechnung: string; rest: string; erklaert: string }>;

const HUNDERT = 1_000_000;

/** Shares of a complete partition add up to 100 within rounding, else the rest is named. */
export const zerlegungVollstaendig = regel<P>({
  code: 'S-01',
  stufe: 'hinweis',
  titel: 'Anteile einer Aufteilung ergeben 100 %',
  satz: ({ zerlegung, rechnung, rest, erklaert }) =>
    `${zerlegung}: ${rechnung}, Rest ${rest}; durch Runden erklären sich höchstens ${erklaert}. Nennen Sie, was fehlt oder doppelt zählt.`,
  pruefe: kontext =>
    Object.entries(kontext.plan.strukturen?.gruppen ?? {}).flatMap(([schluessel, gruppe]) =>
      gruppe.vergleich ? [] : zerlegungen(kontext, `strukturen.gruppen.${schluessel}`, gruppe),
    ),
});

const zerlegungen = (kontext: Pruefkontext, ort: string, gruppe: Strukturgruppe): readonly Fund<P>[] =>
  Object.entries(gruppe.zerlegungen ?? {}).flatMap(([schluessel, { bezeichnung, merkmale }]) => {
    const summe = zahlBei(kontext, 'anteil', `${ort}.zerlegungen.${schluessel}.summe`);
    const rest = zahlBei(kontext, 'punkte', `${ort}.zerlegungen.${schluessel}.rest`);
    if (!summe || !rest) return [];
    const genannte = [...new Set(merkmale)].flatMap(merkmal => gruppe.merkmale[merkmal]?.anteil ?? []);
    const frei = genannte.reduce((s, angabe) => s + spielraum('anteil', angabe), 0);
    if (innerhalb(messwert(summe) - HUNDERT, frei)) return [];
    return [
      fund(`${ort}.zerlegungen.${schluessel}`, {
        zerlegung: `${bezeichnung} (${gruppe.bezeichnung})`,
        rechnung: rechnung(summe, genannte.map(geschrieben)),
        rest: schreibeWert(rest),
        erklaert: alsProzent(frei, 1).replace(' %', ' Punkte'),
      }),
    ];
  });

const rechnung = (summe: Zahl, genannte: readonly string[]): string =>
  `${genannte.join(' + ')} = ${schreibeWert(summe)}`;
