import type { Angabe } from '#domain/angaben';
import type { Strukturgruppe, Strukturmerkmal } from '#domain/strukturen';
import type { Quotenziel } from '#domain/ziele';
import { messwert, schreibeWert, wertVon } from '#domain/werte';
import { leseDruckeVon } from '../drucke.ts';
import { alsProzent, geschrieben, mass, spielraum } from '../genannt.ts';
import { fund, regel, type Fund, type Pruefkontext } from '../regel.ts';
import { drucktoleranz, innerhalb } from '../toleranz.ts';
import { quotenziele, zahlBei } from '../ziele.ts';

type P = Readonly<{ grund: string }>;

/** 'Um x %' of a share can mean percent or points. Both readings are given, and which one fits; silent where the percent demonstrably do. */
export const prozentOderPunkte = regel<P>({
  code: 'Z-02',
  stufe: 'hinweis',
  titel: 'Prozent oder Prozentpunkte',
  satz: ({ grund }) => grund,
  pruefe: kontext => [
    ...quotenziele(kontext).flatMap(({ ort, ziel }) => zielvorgaben(kontext, ort, ziel)),
    ...Object.entries(kontext.plan.strukturen?.gruppen ?? {}).flatMap(([schluessel, gruppe]) =>
      strukturgruppe(schluessel, gruppe),
    ),
  ],
});

const zielvorgaben = (kontext: Pruefkontext, ort: string, ziel: Quotenziel): readonly Fund<P>[] => [
  ...vorgabe(kontext, ort, ziel, ziel.bezeichnung),
  ...Object.entries(ziel.teile ?? {}).flatMap(([schluessel, teil]) =>
    vorgabe(
      kontext,
      `${ort}.teile.${schluessel}`,
      teil,
      `${ziel.bezeichnung}, ${teil.bezeichnung}`,
      gewichtsprobe(kontext, ort, ziel, schluessel),
    ),
  ),
];

const vorgabe = (
  kontext: Pruefkontext,
  ort: string,
  { vorgabe: v }: Pick<Quotenziel, 'vorgabe'>,
  name: string,
  probe = '',
): readonly Fund<P>[] => {
  const wert = zahlBei(kontext, 'anteil', `${ort}.wert`);
  if (v?.art !== 'relativ' || !wert || v.um.wert[0] === 0) return [];
  const punkte = mass('anteil', v.basis) + mass('anteil', v.um);
  const drucke = leseDruckeVon(kontext.drucke, wert).flatMap(({ gelesen }) =>
    gelesen.ok ? [gelesen.wert] : [],
  );
  const passt = (messung: number): boolean =>
    drucke.some(d => innerhalb(messwert(wertVon(d)) - messung, drucktoleranz(d)));
  if (passt(messwert(wert))) return [];
  const schluss = passt(punkte)
    ? ' Zum gedruckten Wert passen die Punkte.'
    : probe ||
      ' Sind Punkte gemeint, schreiben Sie „art: punkte“. Sonst nennen Sie den Zielwert: mit „art: wert“ oder, wie er im Dokument steht, unter „gedruckt“.';
  return [
    fund(ort, {
      grund: `${name}: ${geschrieben(v.basis)} „um ${geschrieben(v.um)}“ sind in Prozent ${schreibeWert(wert)}, in Punkten ${alsProzent(punkte)}. Gerechnet ist in Prozent.${schluss}`,
    }),
  ];
};

/** Of a target in two parts: the weight each reading would need, beside the weight there is. */
const gewichtsprobe = (
  kontext: Pruefkontext,
  ort: string,
  { teile = {}, vorgabe: ganzes }: Quotenziel,
  schluessel: string,
): string => {
  const [anderer, ...weitere] = Object.keys(teile).filter(k => k !== schluessel);
  const teil = teile[schluessel]?.vorgabe;
  if (anderer === undefined || weitere.length > 0 || ganzes?.art !== 'wert' || teil?.art !== 'relativ')
    return '';
  const quoteVon = (k: string) =>
    zahlBei(kontext, 'anteil', `${ort}.teile.${k}.wert`) ??
    zahlBei(kontext, 'anteil', `${ort}.teile.${k}.vorgabe.wert`);
  const [dort, gewicht] = [
    quoteVon(anderer),
    zahlBei(kontext, 'anteil', `${ort}.teile.${anderer}.gewichtsanteil`),
  ];
  const hier = quoteVon(schluessel);
  if (!dort || !gewicht || !hier) return '';
  const noetig = (quote: number) =>
    ((quote - mass('anteil', ganzes.wert)) / (quote - messwert(dort))) * 1_000_000;
  const [prozent, punkte] = [
    noetig(messwert(hier)),
    noetig(mass('anteil', teil.basis) + mass('anteil', teil.um)),
  ];
  if (!Number.isFinite(prozent) || !Number.isFinite(punkte)) return '';
  const naeher = Math.abs(prozent - messwert(gewicht)) <= Math.abs(punkte - messwert(gewicht));
  return ` Zum Gesamtziel ${geschrieben(ganzes.wert)} bräuchte der andere Teil ein Gewicht von ${alsProzent(prozent, 1)} (Prozent) oder ${alsProzent(punkte, 1)} (Punkte); er hat ${alsProzent(messwert(gewicht), 1)}: es ${naeher ? 'passt Prozent' : 'passen Punkte'}.`;
};

/** One finding for a table. */
const strukturgruppe = (
  schluessel: string,
  { bezeichnung, merkmale }: Strukturgruppe,
): readonly Fund<P>[] => {
  const unklare = Object.values(merkmale).flatMap(merkmal => {
    const text = lesarten(merkmal);
    return text === null ? [] : [`„${merkmal.bezeichnung}“ ${text}`];
  });
  return unklare.length === 0
    ? []
    : [
        fund(`strukturen.gruppen.${schluessel}`, {
          grund: `${bezeichnung}: Veränderung eines Anteils in Prozent oder in Punkten? ${unklare.join('; ')}.`,
        }),
      ];
};

const PROZENT = 1_000_000;

const lesarten = ({ anteil, vorjahr, veraenderung }: Strukturmerkmal): string | null => {
  if (!anteil || !veraenderung || veraenderung.wert[0] === 0) return null;
  const kopf = `„um ${geschrieben(veraenderung)}“ auf ${geschrieben(anteil)}`;
  if (vorjahr) return mitVorjahr(kopf, anteil, vorjahr, veraenderung);
  const [neu, um] = [mass('anteil', anteil), mass('anteil', veraenderung)];
  if (um <= -PROZENT) return null;
  return `${kopf}: vorher ${alsProzent((neu / (PROZENT + um)) * PROZENT, 1)} (Prozent) oder ${alsProzent(neu - um, 1)} (Punkte)`;
};

const mitVorjahr = (
  kopf: string,
  anteil: Angabe<'anteil'>,
  vorjahr: Angabe<'anteil'>,
  veraenderung: Angabe<'anteil'>,
): string | null => {
  const [neu, alt, um] = [mass('anteil', anteil), mass('anteil', vorjahr), mass('anteil', veraenderung)];
  if (alt <= 0) return null;
  const [dNeu, dAlt] = [spielraum('anteil', anteil), spielraum('anteil', vorjahr)];
  const frei = spielraum('anteil', veraenderung);
  const relativ = ((neu - alt) / alt) * PROZENT;
  if (innerhalb(relativ - um, frei + ((dNeu + (dAlt * neu) / alt) / alt) * PROZENT)) return null;
  const passt = innerhalb(neu - alt - um, frei + dNeu + dAlt);
  const zahlen = `von ${geschrieben(vorjahr)} sind es ${alsProzent(relativ, 1)} oder ${alsProzent(neu - alt, 1).replace(' %', ' Punkte')}`;
  return `${kopf}: ${zahlen}; es ${passt ? 'passen die Punkte' : 'passt keines von beiden'}`;
};
