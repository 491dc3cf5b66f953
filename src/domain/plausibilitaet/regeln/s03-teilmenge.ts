import type { Strukturangaben } from '#domain/strukturen';
import { schreibeWert, type Zahl } from '#domain/werte';
import { fund, regel, type Fund, type Pruefkontext } from '../regel.ts';
import { zahlBei } from '../ziele.ts';

type P = Readonly<{ teil: string; ganzes: string; hinweis: string }>;

/** A part is not larger than its whole. Values of different Stände are only pointed out. */
export const teilmengeKleiner = regel<P>({
  code: 'S-03',
  stufe: 'sperrt',
  titel: 'Teilmenge ist nicht größer als die Menge',
  satz: ({ teil, ganzes, hinweis }) => `${teil} ist mehr als ${ganzes}.${hinweis}`,
  pruefe: kontext => {
    const strukturen = kontext.plan.strukturen;
    return strukturen ? [...ausBestaenden(kontext, strukturen), ...ausGruppen(kontext, strukturen)] : [];
  },
});

const BESTAENDE = 'strukturen.bestaende';

const ausBestaenden = (kontext: Pruefkontext, { bestaende = {} }: Strukturangaben): readonly Fund<P>[] =>
  Object.entries(bestaende).flatMap(([schluessel, { teilVon, reihe = {} }]) => {
    if (teilVon === undefined) return [];
    const orte = ['anzahl', ...Object.keys(reihe).map(monat => `reihe.${monat}`)];
    return orte.flatMap(ort =>
      vergleiche(
        zahlBei(kontext, 'anzahl', `${BESTAENDE}.${schluessel}.${ort}`),
        zahlBei(kontext, 'anzahl', `${BESTAENDE}.${teilVon}.${ort}`),
      ),
    );
  });

const ausGruppen = (kontext: Pruefkontext, { gruppen = {} }: Strukturangaben): readonly Fund<P>[] =>
  Object.entries(gruppen).flatMap(([schluessel, gruppe]) => {
    const bestandVon = (kennung: string | undefined) =>
      zahlBei(kontext, 'anzahl', `${BESTAENDE}.${gruppen[kennung ?? '']?.bestand ?? ''}.anzahl`);
    const bestand = bestandVon(schluessel);
    return [
      ...vergleiche(bestand, bestandVon(gruppe.teilVon)),
      ...Object.entries(gruppe.merkmale).flatMap(([kennung, merkmal]) => {
        const ort = `strukturen.gruppen.${schluessel}.merkmale.${kennung}`;
        return [
          ...vergleiche(zahlBei(kontext, 'anzahl', `${ort}.anzahl`), bestand),
          ...ueberHundert(zahlBei(kontext, 'anteil', `${ort}.anteil`), merkmal.bezeichnung),
        ];
      }),
    ];
  });

const ueberHundert = (anteil: Zahl<'anteil'> | null, bezeichnung: string): readonly Fund<P>[] =>
  anteil && anteil.wert[0] > anteil.wert[1]
    ? [
        fund(anteil.pfad, {
          teil: `${bezeichnung}: ${schreibeWert(anteil)}`,
          ganzes: 'die Gruppe',
          hinweis: '',
        }),
      ]
    : [];

const vergleiche = (teil: Zahl<'anzahl'> | null, ganzes: Zahl<'anzahl'> | null): readonly Fund<P>[] => {
  if (!teil || !ganzes || teil.pfad === ganzes.pfad) return [];
  if (teil.wert <= ganzes.wert) return [];
  const gleich = kennungDes(teil) === kennungDes(ganzes);
  return [
    fund(
      teil.pfad,
      {
        teil: `${teil.name} ${schreibeWert(teil)}`,
        ganzes: `${ganzes.name} ${schreibeWert(ganzes)}, wovon es ein Teil ist`,
        hinweis: gleich ? '' : ' Die Stände sind verschieden: vergleichen Sie Werte eines Stichtags.',
      },
      gleich ? 'sperrt' : 'hinweis',
    ),
  ];
};

const kennungDes = ({ herkunft }: Zahl): string => (herkunft.art === 'angabe' ? herkunft.standKennung : '');
