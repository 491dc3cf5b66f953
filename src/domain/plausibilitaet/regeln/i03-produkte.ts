import { vorfahren } from '#domain/instrumente';
import { schreibeWert, type Zahl } from '#domain/werte';
import { instrumentzahl, instrumentzeilen } from '../instrumentzahlen.ts';
import { fund, regel, type Fund, type Pruefkontext } from '../regel.ts';

type P = Readonly<{ grund: string }>;

/** Parts are never larger than their whole; what products leave unexplained and what stands in several tables is said. */
export const produkteGehenAuf = regel<P>({
  code: 'I-03',
  stufe: 'warnt',
  titel: 'Produkte und „darunter“ passen zum Ganzen',
  satz: ({ grund }) => grund,
  pruefe: kontext => [...zuGrosseTeile(kontext), ...reste(kontext), ...mehrfachGenannte(kontext)],
});

const zuGrosseTeile = (kontext: Pruefkontext): readonly Fund<P>[] =>
  instrumentzeilen(kontext).flatMap(([schluessel, { teilVon, rolle, einheit, bezeichnung }]) => {
    const ganze = teilVon === undefined ? undefined : kontext.plan.instrumente?.zeilen?.[teilVon];
    if (!ganze || rolle !== 'darunter' || ganze.einheit !== einheit) return [];
    const [teil, ganzes] = [menge(kontext, schluessel), menge(kontext, teilVon ?? '')];
    return teil && ganzes && teil.wert > ganzes.wert
      ? [
          fund(teil.pfad, {
            grund: `„${bezeichnung}“ (${schreibeWert(teil)}) ist ein Teil von „${ganze.bezeichnung}“ (${schreibeWert(ganzes)}) und größer als das Ganze.`,
          }),
        ]
      : [];
  });

const menge = (kontext: Pruefkontext, schluessel: string): Zahl<'anzahl'> | null =>
  instrumentzahl(kontext, 'anzahl', `zeilen.${schluessel}.menge`);

const reste = (kontext: Pruefkontext): readonly Fund<P>[] =>
  instrumentzeilen(kontext).flatMap(([schluessel, { bezeichnung }]) => {
    const rest = instrumentzahl(kontext, 'anzahl', `zeilen.${schluessel}.rest`);
    const produkte = instrumentzahl(kontext, 'anzahl', `zeilen.${schluessel}.produkte`);
    const ganzes = menge(kontext, schluessel);
    if (!rest || !produkte || !ganzes || rest.wert === 0) return [];
    const rechnung = `„${bezeichnung}“: ${schreibeWert(ganzes)} − Produkte ${schreibeWert(produkte)} = ${schreibeWert(rest)}`;
    return rest.wert < 0
      ? [fund(rest.pfad, { grund: `${rechnung}. Die Produkte sind zusammen größer als die Zeile.` })]
      : [fund(rest.pfad, { grund: `${rechnung}, die keinem Produkt zugeordnet sind.` }, 'hinweis')];
  });

/** One finding for all: rows that stand in two tables, themselves or inside a row they are part of. */
const mehrfachGenannte = (kontext: Pruefkontext): readonly Fund<P>[] => {
  const { zeilen = {}, sichten = {} } = kontext.plan.instrumente ?? {};
  const tabellen = Object.values(sichten).map(sicht => new Set(sicht.zeilen));
  const mehrfach = Object.keys(zeilen).filter(schluessel => {
    const eigene = tabellen.filter(tabelle => tabelle.has(schluessel));
    const obere = tabellen.filter(
      tabelle => !eigene.includes(tabelle) && vorfahren(zeilen, schluessel).some(oben => tabelle.has(oben)),
    );
    return eigene.length > 1 || (eigene.length === 1 && obere.length > 0);
  });
  if (mehrfach.length === 0) return [];
  const namen = mehrfach.map(schluessel => `„${zeilen[schluessel]?.bezeichnung ?? schluessel}“`).join(', ');
  const summe =
    instrumentzahl(kontext, 'anzahl', 'sichtenOhneDoppelte.summe') ??
    instrumentzahl(kontext, 'anzahl', 'sichtenOhneDoppelte.summeVon');
  const einmal = summe ? ` Jede Zeile einmal gezählt ergeben die Tabellen ${schreibeWert(summe)}.` : '';
  return [
    fund(
      'instrumente.sichten',
      {
        grund: `In mehreren Tabellen stehen ${namen}: Die Summen der Tabellen lassen sich nicht addieren.${einmal}`,
      },
      'hinweis',
    ),
  ];
};
