import { schreibeWert, vergleicheAnteile, type Zahl } from '#domain/werte';
import { instrumentzahl, instrumentzeilen } from '../instrumentzahlen.ts';
import { fund, regel, type Fund, type Pruefkontext } from '../regel.ts';

type P = Readonly<{ grund: string }>;

/** A range or the band of a contract begins below its end, and a Soll lies within the estimated need. */
export const spannenStimmen = regel<P>({
  code: 'I-10',
  stufe: 'warnt',
  titel: 'Spannen sind Schätzungen',
  satz: ({ grund }) => grund,
  pruefe: kontext => [...verkehrteMengen(kontext), ...kommunale(kontext), ...vertraege(kontext)],
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

const vertraege = ({ plan }: Pruefkontext): readonly Fund<P>[] =>
  Object.entries(plan.instrumente?.vertraege ?? {}).flatMap(([schluessel, vertrag]) => {
    const { bezeichnung, abrufVon, abrufBis } = vertrag;
    return vergleicheAnteile(abrufVon.wert, abrufBis.wert) > 0
      ? [
          fund(`instrumente.vertraege.${schluessel}.abrufVon`, {
            grund: `${bezeichnung}: Der Mindestabruf (${abrufVon.text}) liegt über dem höchsten Abruf (${abrufBis.text}).`,
          }),
        ]
      : [];
  });

const kommunale = (kontext: Pruefkontext): readonly Fund<P>[] =>
  Object.entries(kontext.plan.instrumente?.kommunaleLeistungen ?? {}).flatMap(
    ([schluessel, { bezeichnung }]) => {
      const bei = (feld: string) =>
        instrumentzahl(kontext, 'anzahl', `kommunaleLeistungen.${schluessel}.${feld}`);
      const [von, bis, soll] = [bei('von'), bei('bis'), bei('soll')];
      if (!von || !bis) return [];
      const neben =
        soll && von.wert <= bis.wert && (soll.wert < von.wert || soll.wert > bis.wert)
          ? [
              fund(soll.pfad, {
                grund: `${bezeichnung}: Das Soll von ${schreibeWert(soll)} liegt ${soll.wert < von.wert ? 'unter' : 'über'} dem geschätzten Bedarf von ${schreibeWert(von)} bis ${schreibeWert(bis)}.`,
              }),
            ]
          : [];
      return [...verkehrt(bezeichnung, von, bis), ...neben];
    },
  );
