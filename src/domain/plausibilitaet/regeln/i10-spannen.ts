import { schreibeWert, type Zahl } from '#domain/werte';
import { instrumentzahl, instrumentzeilen } from '../instrumentzahlen.ts';
import { fund, regel, type Fund, type Pruefkontext } from '../regel.ts';

type P = Readonly<{ grund: string }>;

/** A range begins below its end, and an estimate of need is not measured against a Soll. */
export const spannenStimmen = regel<P>({
  code: 'I-10',
  stufe: 'warnt',
  titel: 'Spannen sind Schätzungen',
  satz: ({ grund }) => grund,
  pruefe: kontext => [...verkehrteMengen(kontext), ...kommunale(kontext)],
});

const verkehrt = (bezeichnung: string, von: Zahl<'anzahl'>, bis: Zahl<'anzahl'>): readonly Fund<P>[] =>
  von.wert > bis.wert
    ? [
        fund(von.pfad, {
          grund: `${bezeichnung}: ${schreibeWert(von)} bis ${schreibeWert(bis)} ist keine Spanne, der Anfang liegt über dem Ende.`,
        }),
      ]
    : [];

const verkehrteMengen = (kontext: Pruefkontext): readonly Fund<P>[] =>
  instrumentzeilen(kontext).flatMap(([schluessel, { bezeichnung }]) => {
    const von = instrumentzahl(kontext, 'anzahl', `zeilen.${schluessel}.menge`);
    const bis = instrumentzahl(kontext, 'anzahl', `zeilen.${schluessel}.mengeBis`);
    return von && bis ? verkehrt(bezeichnung, von, bis) : [];
  });

const kommunale = (kontext: Pruefkontext): readonly Fund<P>[] =>
  Object.entries(kontext.plan.instrumente?.kommunaleLeistungen ?? {}).flatMap(
    ([schluessel, { bezeichnung }]) => {
      const bei = (feld: string) =>
        instrumentzahl(kontext, 'anzahl', `kommunaleLeistungen.${schluessel}.${feld}`);
      const [von, bis, soll] = [bei('von'), bei('bis'), bei('soll')];
      if (!von || !bis) return [];
      const neben = soll
        ? [
            fund(soll.pfad, {
              grund: `${bezeichnung}: ${schreibeWert(von)} bis ${schreibeWert(bis)} ist eine Schätzung des Bedarfs. Ein Soll von ${schreibeWert(soll)} lässt sich daran nicht messen.`,
            }),
          ]
        : [];
      return [...verkehrt(bezeichnung, von, bis), ...neben];
    },
  );
