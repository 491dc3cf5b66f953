import type { Prognose } from '#domain/ziele';
import { messwert, schreibeWert } from '#domain/werte';
import { passt } from '../abweichung.ts';
import { geschrieben, mass, spielraum } from '../genannt.ts';
import { fund, regel, type Fund, type Pruefkontext } from '../regel.ts';
import { zahlBei } from '../ziele.ts';

type P = Readonly<{ grund: string }>;

/** The growth of the parts is the growth of the whole; base, growth and change of one forecast fit each other. */
export const zuwachsAusTeilen = regel<P>({
  code: 'Z-03',
  stufe: 'warnt',
  titel: 'Teile eines Zuwachses ergeben den ganzen',
  satz: ({ grund }) => grund,
  pruefe: kontext =>
    Object.entries(kontext.plan.ziele?.prognosen ?? {}).flatMap(([schluessel, prognose]) => {
      const ort = `ziele.prognosen.${schluessel}`;
      return [...gegenTeile(kontext, ort, prognose), ...gegenBasis(kontext, ort, prognose)].slice(0, 1);
    }),
});

const gegenTeile = (kontext: Pruefkontext, ort: string, prognose: Prognose): readonly Fund<P>[] => {
  const summe = zahlBei(kontext, 'anzahl', `${ort}.zuwachsAusTeilen`);
  const { zuwachs } = prognose;
  if (!summe || !zuwachs) return [];
  if (passt(zuwachs.wert - summe.wert, spielraum('anzahl', zuwachs), kontext, summe)) return [];
  const teile = (prognose.teile ?? [])
    .flatMap(teil => zahlBei(kontext, 'anzahl', `ziele.prognosen.${teil}.zuwachs`) ?? [])
    .map(zahl => schreibeWert(zahl))
    .join(' + ');
  return [
    fund(ort, {
      grund: `${prognose.bezeichnung}: genannter Zuwachs ${geschrieben(zuwachs)}, die Teile ergeben ${teile} = ${schreibeWert(summe)}.${welcherPasst(kontext, ort, prognose)}`,
    }),
  ];
};

/** Which of both fits the printed percentage? */
const welcherPasst = (kontext: Pruefkontext, ort: string, { veraenderung, zuwachs }: Prognose): string => {
  const [ausTeilen, errechnet] = [
    zahlBei(kontext, 'anteil', `${ort}.veraenderungAusTeilen`),
    zahlBei(kontext, 'anteil', `${ort}.veraenderungErrechnet`),
  ];
  if (!veraenderung || !zuwachs || !ausTeilen || !errechnet) return '';
  const beide = `vom Ausgangsbestand sind das ${schreibeWert(ausTeilen)}, ${geschrieben(zuwachs)} wären ${schreibeWert(errechnet)}`;
  const abstand = messwert(ausTeilen) - mass('anteil', veraenderung);
  return passt(abstand, spielraum('anteil', veraenderung), kontext, ausTeilen)
    ? ` Zu ${geschrieben(veraenderung)} passen die Teile: ${beide}.`
    : ` Genannt sind ${geschrieben(veraenderung)}: ${beide}.`;
};

const gegenBasis = (kontext: Pruefkontext, ort: string, prognose: Prognose): readonly Fund<P>[] => {
  const errechnet = zahlBei(kontext, 'anteil', `${ort}.veraenderungErrechnet`);
  const { basis, zuwachs, veraenderung } = prognose;
  if (!errechnet || !basis || !zuwachs || !veraenderung || basis.wert <= 0) return [];
  const gerundet =
    ((spielraum('anzahl', zuwachs) + (spielraum('anzahl', basis) * Math.abs(zuwachs.wert)) / basis.wert) /
      basis.wert) *
    1_000_000;
  const abstand = messwert(errechnet) - mass('anteil', veraenderung);
  return passt(abstand, spielraum('anteil', veraenderung) + gerundet, kontext, errechnet)
    ? []
    : [
        fund(ort, {
          grund: `${prognose.bezeichnung}: ${geschrieben(zuwachs)} von ${geschrieben(basis)} sind ${schreibeWert(errechnet)}, genannt sind ${geschrieben(veraenderung)}.`,
        }),
      ];
};
