import type { Angabe } from '#domain/angaben';
import type { Strukturangaben, Strukturgruppe } from '#domain/strukturen';
import { schreibeWert, type Pfad, type Zahl } from '#domain/werte';
import { geschrieben, spielraum } from '../genannt.ts';
import { fund, regel, type Fund, type Pruefkontext } from '../regel.ts';

type P = Readonly<{ teil: string; ganzes: string; hinweis: string }>;

/** A part is not larger than its whole. Values of different Stände are only pointed out. */
export const teilmengeKleiner = regel<P>({
  code: 'S-03',
  stufe: 'sperrt',
  titel: 'Teilmenge ist nicht größer als die Menge',
  satz: ({ teil, ganzes, hinweis }) => `${teil} ist mehr als ${ganzes}.${hinweis}`,
  pruefe: kontext => {
    const { strukturen } = kontext.plan;
    return strukturen ? [...ausBestaenden(kontext, strukturen), ...ausGruppen(kontext, strukturen)] : [];
  },
});

/** A said count with its place in the plan. */
type Stelle = Readonly<{ ort: string; angabe: Angabe<'anzahl'> }>;

const ausBestaenden = (kontext: Pruefkontext, { bestaende = {} }: Strukturangaben): readonly Fund<P>[] =>
  Object.entries(bestaende).flatMap(([schluessel, teil]) => {
    const ganzes = bestaende[teil.teilVon ?? ''];
    if (!ganzes) return [];
    const [hier, dort] = [`strukturen.bestaende.${schluessel}`, `strukturen.bestaende.${teil.teilVon}`];
    const monate = Object.entries(teil.reihe ?? {}).flatMap(([monat, angabe]) => {
      const andere = ganzes.reihe?.[monat];
      return andere
        ? vergleiche(
            kontext,
            { ort: `${hier}.reihe.${monat}`, angabe },
            { ort: `${dort}.reihe.${monat}`, angabe: andere },
          )
        : [];
    });
    return [
      ...vergleiche(
        kontext,
        { ort: `${hier}.anzahl`, angabe: teil.anzahl },
        { ort: `${dort}.anzahl`, angabe: ganzes.anzahl },
      ),
      ...monate,
    ];
  });

const ausGruppen = (
  kontext: Pruefkontext,
  { gruppen = {}, bestaende = {} }: Strukturangaben,
): readonly Fund<P>[] => {
  const bestandVon = (gruppe: Strukturgruppe | undefined): Stelle | null => {
    const bestand = bestaende[gruppe?.bestand ?? ''];
    return bestand ? { ort: `strukturen.bestaende.${gruppe?.bestand}.anzahl`, angabe: bestand.anzahl } : null;
  };
  return Object.entries(gruppen).flatMap(([schluessel, gruppe]) => {
    const [bestand, oben] = [bestandVon(gruppe), bestandVon(gruppen[gruppe.teilVon ?? ''])];
    return [
      ...(bestand && oben ? vergleiche(kontext, bestand, oben) : []),
      ...Object.entries(gruppe.merkmale).flatMap(([kennung, { bezeichnung, anzahl, anteil }]) => {
        const ort = `strukturen.gruppen.${schluessel}.merkmale.${kennung}`;
        const stelle = anzahl && { ort: `${ort}.anzahl`, angabe: anzahl };
        return [
          ...(stelle && bestand ? vergleiche(kontext, stelle, bestand) : []),
          ...(anteil ? ueberHundert(`${ort}.anteil`, bezeichnung, anteil) : []),
        ];
      }),
    ];
  });
};

const ueberHundert = (ort: string, bezeichnung: string, anteil: Angabe<'anteil'>): readonly Fund<P>[] =>
  anteil.wert[0] > anteil.wert[1]
    ? [fund(ort, { teil: `${bezeichnung}: ${geschrieben(anteil)}`, ganzes: 'die Gruppe', hinweis: '' })]
    : [];

const vergleiche = ({ blatt }: Pruefkontext, teil: Stelle, ganzes: Stelle): readonly Fund<P>[] => {
  const frei = spielraum('anzahl', teil.angabe) + spielraum('anzahl', ganzes.angabe);
  const [klein, gross] = [blatt.get(teil.ort as Pfad), blatt.get(ganzes.ort as Pfad)];
  if (!klein || !gross || teil.angabe.wert <= ganzes.angabe.wert + frei) return [];
  const gleich = standkennung(klein) === standkennung(gross);
  return [
    fund(
      teil.ort,
      {
        teil: `${klein.name} ${schreibeWert(klein)}`,
        ganzes: `${gross.name} ${schreibeWert(gross)}, wovon es ein Teil ist`,
        hinweis: gleich ? '' : ' Die Stände sind verschieden: vergleichen Sie Werte eines Stichtags.',
      },
      gleich ? 'sperrt' : 'hinweis',
    ),
  ];
};

const standkennung = ({ herkunft }: Zahl): string =>
  herkunft.art === 'angabe' ? herkunft.standKennung : herkunft.art;
