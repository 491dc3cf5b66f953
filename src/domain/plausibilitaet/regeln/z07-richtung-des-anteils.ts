import type { Richtungsaussage } from '#domain/strukturen';
import { messwert } from '#domain/werte';
import { alsProzent, geschrieben, spielraum } from '../genannt.ts';
import { fund, regel, type Pruefkontext } from '../regel.ts';
import { zahlBei } from '../ziele.ts';

type P = Readonly<{ aussage: string; richtung: string; zaehler: string; nenner: string; folge: string }>;

const RICHTUNGEN: Readonly<Record<Richtungsaussage['richtung'], string>> = {
  steigt: 'der Anteil steigt',
  sinkt: 'der Anteil sinkt',
  bleibt: 'der Anteil bleibt gleich',
};
/** A share that 'stays' may move by a percent of itself. */
const GLEICH = 10_000;

/** A statement about the direction of a share against how its numerator and denominator moved. */
export const richtungDesAnteils = regel<P>({
  code: 'Z-07',
  stufe: 'warnt',
  titel: 'Aussage über einen Anteil passt zu Zähler und Nenner',
  satz: ({ aussage, richtung, zaehler, nenner, folge }) =>
    `${aussage}: der Text sagt, ${richtung}. Der Zähler ändert sich um ${zaehler}, der Nenner um ${nenner}: der Anteil ändert sich um ${folge} seines Werts.`,
  pruefe: kontext =>
    Object.entries(kontext.plan.strukturen?.richtungsaussagen ?? {}).flatMap(([schluessel, aussage]) => {
      const ort = `strukturen.richtungsaussagen.${schluessel}`;
      const spanne = folgen(kontext, ort, aussage);
      if (!spanne || !widerspricht(aussage, spanne)) return [];
      const [von, bis] = [alsProzent(spanne.von), alsProzent(spanne.bis)];
      return [
        fund(ort, {
          aussage: aussage.bezeichnung,
          richtung: RICHTUNGEN[aussage.richtung],
          zaehler: geschrieben(aussage.zaehler),
          nenner: Object.values(aussage.nenner).map(geschrieben).join(' bis '),
          folge: von === bis ? von : `${von} bis ${bis}`,
        }),
      ];
    }),
});

type Spanne = Readonly<{ von: number; bis: number }>;

/** The denominator lies between its parts, so the change of the share lies between theirs. */
const folgen = (kontext: Pruefkontext, ort: string, { nenner }: Richtungsaussage): Spanne | null => {
  const werte = Object.keys(nenner).flatMap(teil => {
    const zahl = zahlBei(kontext, 'anteil', `${ort}.verhaeltnis.${teil}`);
    return zahl ? [messwert(zahl)] : [];
  });
  return werte.length === 0 || werte.length < Object.keys(nenner).length
    ? null
    : { von: Math.min(...werte), bis: Math.max(...werte) };
};

const widerspricht = ({ richtung, zaehler, nenner }: Richtungsaussage, { von, bis }: Spanne): boolean => {
  const frei =
    spielraum('anteil', zaehler) + Math.max(...Object.values(nenner).map(n => spielraum('anteil', n)));
  switch (richtung) {
    case 'steigt':
      return bis < -frei;
    case 'sinkt':
      return von > frei;
    case 'bleibt':
      return von > GLEICH + frei || bis < -GLEICH - frei;
  }
};
