import type { Quotenziel } from '#domain/ziele';
import { messwert, schreibeWert, wertVon, type Zahl } from '#domain/werte';
import { leseDruckeVon } from '../drucke.ts';
import { alsProzent, geschrieben, mass, spielraum } from '../genannt.ts';
import { fund, regel, type Fund, type Pruefkontext } from '../regel.ts';
import { drucktoleranz, innerhalb } from '../toleranz.ts';
import { quotenziele, zahlBei } from '../ziele.ts';

type P = Readonly<{ ziel: string; genannt: string; errechnet: string; gewichte: string; ursache: string }>;

/**
 * The parts of a split target, weighted with their people, give the whole. What a plan sets is taken as it stands: only the printed whole
 * may be rounded.
 */
export const gewichtetesZiel = regel<P>({
  code: 'Z-01',
  stufe: 'warnt',
  titel: 'Gewichtete Teile ergeben das Ziel',
  satz: ({ ziel, genannt, errechnet, gewichte, ursache }) =>
    `${ziel}: genannt ${genannt}, die gewichteten Teile ergeben ${errechnet}. ${gewichte}${ursache}`,
  pruefe: kontext =>
    quotenziele(kontext).flatMap(({ ort, ziel }) => {
      const errechnet = zahlBei(kontext, 'anteil', `${ort}.wertAusTeilen`);
      if (!errechnet) return [];
      return genannteWerte(kontext, ziel, errechnet)
        .filter(g => !innerhalb(g.wert - messwert(errechnet), g.halb))
        .slice(0, 1)
        .map(g => befund(kontext, ort, ziel, { errechnet, genannt: g }));
    }),
});

type Genannt = Readonly<{ text: string; wert: number; halb: number; schritt: number }>;

/** The whole as the plan sets it, and as its document prints it. */
const genannteWerte = (
  kontext: Pruefkontext,
  { vorgabe }: Quotenziel,
  errechnet: Zahl,
): readonly Genannt[] => {
  const gedruckt = leseDruckeVon(kontext.drucke, errechnet).flatMap(({ gelesen }) =>
    gelesen.ok && gelesen.wert.einheit === 'anteil'
      ? [
          {
            text: gelesen.wert.text,
            wert: messwert(wertVon(gelesen.wert)),
            halb: drucktoleranz(gelesen.wert),
            schritt: gelesen.wert.schritt,
          },
        ]
      : [],
  );
  if (vorgabe?.art !== 'wert') return gedruckt;
  const { wert } = vorgabe;
  return [
    {
      text: geschrieben(wert),
      wert: mass('anteil', wert),
      halb: spielraum('anteil', wert),
      schritt: wert.schritt,
    },
    ...gedruckt,
  ];
};

type Paar = Readonly<{ errechnet: Zahl<'anteil'>; genannt: Genannt }>;

const befund = (
  kontext: Pruefkontext,
  ort: string,
  ziel: Quotenziel,
  { errechnet, genannt }: Paar,
): Fund<P> =>
  fund(ort, {
    ziel: ziel.bezeichnung,
    genannt: genannt.text,
    errechnet: schreibeWert(errechnet),
    gewichte: gewichtsvergleich(kontext, ort, ziel, genannt),
    ursache: zwischengerundet(kontext, ort, ziel, genannt),
  });

type Teil = Readonly<{ name: string; wert: number; gewicht: number }>;

const teileVon = (kontext: Pruefkontext, ort: string, ziel: Quotenziel): readonly Teil[] =>
  Object.entries(ziel.teile ?? {}).flatMap(([schluessel, { bezeichnung }]) => {
    const dort = `${ort}.teile.${schluessel}`;
    const wert =
      zahlBei(kontext, 'anteil', `${dort}.wert`) ?? zahlBei(kontext, 'anteil', `${dort}.vorgabe.wert`);
    const gewicht = zahlBei(kontext, 'anteil', `${dort}.gewichtsanteil`);
    return wert && gewicht
      ? [{ name: bezeichnung, wert: messwert(wert), gewicht: messwert(gewicht) / 1_000_000 }]
      : [];
  });

/** Weights as they are, and of two parts the weight of the smaller one that the printed whole would need. */
const gewichtsvergleich = (
  kontext: Pruefkontext,
  ort: string,
  ziel: Quotenziel,
  { text, wert, halb }: Genannt,
): string => {
  const teile = teileVon(kontext, ort, ziel);
  const gegeben = `Gewichte: ${teile.map(t => `${t.name} ${alsProzent(t.gewicht * 1_000_000)}`).join(', ')}.`;
  const [kleiner, groesser] = teile.toSorted((a, b) => a.gewicht - b.gewicht);
  if (teile.length !== 2 || !kleiner || !groesser || kleiner.wert === groesser.wert) return gegeben;
  const noetig = (ganzes: number) => ((groesser.wert - ganzes) / (groesser.wert - kleiner.wert)) * 1_000_000;
  const [von, bis] = [noetig(wert - halb), noetig(wert + halb)].toSorted((a, b) => a - b);
  return `${gegeben} Für ${text} müsste „${kleiner.name}“ ein Gewicht von ${alsProzent(noetig(wert))} haben (durch Runden ${alsProzent(von ?? 0)} bis ${alsProzent(bis ?? 0)}).`;
};

/** Does it fit when the parts are rounded to the digits of the whole first? */
const zwischengerundet = (
  kontext: Pruefkontext,
  ort: string,
  ziel: Quotenziel,
  { wert, halb, schritt }: Genannt,
): string => {
  const teile = teileVon(kontext, ort, ziel);
  const mittel = teile.reduce((s, t) => s + Math.round(t.wert / schritt) * schritt * t.gewicht, 0);
  return innerhalb(wert - mittel, halb)
    ? ` Mit vorher gerundeten Teilen wären es ${alsProzent(mittel)}: vermutlich wurde zwischendurch gerundet.`
    : '';
};
