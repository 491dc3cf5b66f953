import { alsEineKlasse } from '../definitionen/klassenverbund.ts';
import { primaer } from './primaer.ts';
import { STANDARDREGELN, type Geheimhaltungsregeln } from './regeln.ts';
import { stellenVon, type Achse, type Feld, type Schutztabelle } from './tabelle.ts';

/** A table with neighbouring classes put together: how many classes that loses, and how many numbers are still secret by themselves. */
export type Zusammenfassung = Readonly<{ tabelle: Schutztabelle; verloren: number; geheim: number }>;

/** How many tables are followed at each step: with up to about ten classes all of them. */
const BREITE = 200;

/**
 * Which classes to put together before anything is hidden: for every number of classes lost the table with the fewest secret numbers, as long as
 * that makes it better; the last one is the best there is. Only Achsen with an order are put together. Empty when nothing is secret.
 */
export const schlageZusammenfassungenVor = (
  tabelle: Schutztabelle,
  regeln: Geheimhaltungsregeln = STANDARDREGELN,
): readonly Zusammenfassung[] => {
  const vorschlaege: Zusammenfassung[] = [];
  let stufe: readonly Zusammenfassung[] = [{ tabelle, verloren: 0, geheim: geheimeIn(tabelle, regeln) }];
  let bestes = stufe[0]?.geheim ?? 0;
  while (bestes > 0 && stufe.length > 0) {
    stufe = naechsteStufe(stufe, regeln);
    const erste = stufe[0];
    if (!erste || erste.geheim >= bestes) continue;
    vorschlaege.push(erste);
    bestes = erste.geheim;
  }
  return vorschlaege;
};

const geheimeIn = (tabelle: Schutztabelle, regeln: Geheimhaltungsregeln): number =>
  primaer(tabelle, regeln).filter(grund => grund !== null && grund !== 'nicht_ausgewiesen').length;

const naechsteStufe = (
  stufe: readonly Zusammenfassung[],
  regeln: Geheimhaltungsregeln,
): readonly Zusammenfassung[] => {
  const naechste = new Map<string, Zusammenfassung>();
  for (const { tabelle, verloren } of stufe)
    for (const kleiner of nachbarn(tabelle)) {
      const kennung = kleiner.achsen.map(({ klassen }) => klassen.join('|')).join('‖');
      if (naechste.has(kennung)) continue;
      naechste.set(kennung, { tabelle: kleiner, verloren: verloren + 1, geheim: geheimeIn(kleiner, regeln) });
    }
  return [...naechste.values()].toSorted((a, b) => a.geheim - b.geheim).slice(0, BREITE);
};

/** Every table with two neighbouring classes put together. */
const nachbarn = (tabelle: Schutztabelle): readonly Schutztabelle[] =>
  tabelle.achsen.flatMap((achse, a) =>
    achse.geordnet
      ? achse.klassen.slice(1).flatMap((zweite, i) => {
          const erste = achse.klassen[i] ?? '';
          return [erste, zweite].some(k => achse.nurImGesamt?.includes(k))
            ? []
            : [fasseZusammen(tabelle, a, i)];
        })
      : [],
  );

/**
 * The table with class number i and the next one of an Achse put together. Bedarfsgemeinschaften may be in both, so the larger number stands; the largest
 * contributor may be the same, so both add up: neither makes anything look less secret than it is.
 */
export const fasseZusammen = (tabelle: Schutztabelle, achse: number, i: number): Schutztabelle => {
  const [erste, zweite] = tabelle.achsen.map((a, nummer) => (nummer === achse ? mitPaar(a, i) : a));
  const alte = stellenVon(tabelle.achsen);
  const gruppen = new Map<string, Feld>();
  tabelle.felder.forEach((feld, p) => {
    const ziel = (alte[p] ?? []).map((k, a) => (a === achse && k !== null && k > i ? k - 1 : k)).join();
    const bisher = gruppen.get(ziel);
    gruppen.set(ziel, bisher ? vereine(bisher, feld) : feld);
  });
  const achsen: Schutztabelle['achsen'] = erste && zweite ? [erste, zweite] : [erste ?? tabelle.achsen[0]];
  return { ...tabelle, achsen, felder: stellenVon(achsen).flatMap(s => gruppen.get(s.join()) ?? []) };
};

const mitPaar = (achse: Achse, i: number): Achse => ({
  ...achse,
  klassen: [
    ...achse.klassen.slice(0, i),
    alsEineKlasse(achse.klassen.slice(i, i + 2)),
    ...achse.klassen.slice(i + 2),
  ],
});

const vereine = (a: Feld, b: Feld): Feld => {
  const bgs = [a, b].flatMap(f => f.bedarfsgemeinschaften ?? []);
  return {
    wert: a.wert + b.wert,
    ...((a.faelle ?? b.faelle) !== undefined && { faelle: (a.faelle ?? a.wert) + (b.faelle ?? b.wert) }),
    ...(bgs.length > 0 && { bedarfsgemeinschaften: Math.max(...bgs) }),
    ...((a.groesster ?? b.groesster) !== undefined && {
      groesster: (a.groesster ?? 0) + (b.groesster ?? 0),
    }),
  };
};
