import { beanstandung, type Beanstandung, type Ort } from '../beanstandung.ts';
import { bezugsmeldungen } from '../bezugsmeldungen.ts';
import type { PruefbarerPlan } from '../pruefbarerPlan.ts';
import { vorlageZu } from '../vorlage.ts';

/** Entries of keyed maps that name an entry of another map: it must be there, and parts must not contain themselves. */
export const pruefeVerweise = (plan: PruefbarerPlan): readonly Beanstandung[] => {
  const verweise = verweiseDesPlans(plan);
  return [...verweise.flatMap(pruefeVerweis), ...doppelte(verweise), ...kreisungen(plan)];
};

type Verweis = Readonly<{ ort: Ort; gefunden: string; verzeichnis: Ort; erlaubt: readonly string[] }>;
type Eintraege = Readonly<Record<string, unknown>> | undefined;

const pruefeVerweis = ({ ort, gefunden, verzeichnis, erlaubt }: Verweis): readonly Beanstandung[] => {
  if (erlaubt.includes(gefunden)) return [];
  const eigener = eigenerSchluessel(ort, verzeichnis);
  const parameter = {
    gefunden,
    erlaubt: erlaubt.filter(schluessel => schluessel !== eigener),
    vorschlag: null,
    verzeichnis: verzeichnis.join('.'),
    ...(eigener !== undefined && { sonst: true }),
  };
  return [beanstandung(bezugsmeldungen.VERWEIS, ort, parameter, { fehlt: [[...verzeichnis, gefunden]] })];
};

/** An entry that refers to another of its own map is no candidate itself. */
const eigenerSchluessel = (ort: Ort, verzeichnis: Ort): string | undefined =>
  verzeichnis.every((teil, i) => ort[i] === teil) ? ort[verzeichnis.length] : undefined;

/** An entry that stands twice in one list. */
const doppelte = (verweise: readonly Verweis[]): readonly Beanstandung[] => {
  const gesehen = new Set<string>();
  return verweise.flatMap(({ ort, gefunden }) => {
    if (!/^\d+$/.test(ort.at(-1) ?? '')) return [];
    const stelle = [...ort.slice(0, -1), gefunden].join('.');
    if (gesehen.has(stelle)) return [beanstandung(bezugsmeldungen.VERWEIS_DOPPELT, ort, { gefunden })];
    gesehen.add(stelle);
    return [];
  });
};

/** Collects the references of one keyed map: by field, into which other map. */
const verweiseIn = (
  eintraege: Eintraege,
  ort: Ort,
  ziele: Readonly<Record<string, readonly [verzeichnis: Ort, ziel: Eintraege]>>,
): readonly Verweis[] =>
  Object.entries(eintraege ?? {}).flatMap(([schluessel, eintrag]) =>
    Object.entries(ziele).flatMap(([feld, [verzeichnis, ziel]]) => {
      const wert = (eintrag as Readonly<Record<string, unknown>>)[feld];
      const hier = [...ort, schluessel, feld];
      const erlaubt = Object.keys(ziel ?? {});
      if (typeof wert === 'string') return [{ ort: hier, gefunden: wert, verzeichnis, erlaubt }];
      if (!Array.isArray(wert)) return [];
      return (wert as readonly string[]).map((gefunden, i) => ({
        ort: [...hier, String(i)],
        gefunden,
        verzeichnis,
        erlaubt,
      }));
    }),
  );

const verweiseDesPlans = (plan: PruefbarerPlan): readonly Verweis[] => [
  ...instrumentverweise(plan),
  ...personalverweise(plan),
  ...zielverweise(plan),
  ...strukturverweise(plan),
  ...bildverweise(plan),
];

const instrumentverweise = ({ instrumente, haushalt, schwerpunkte }: PruefbarerPlan): readonly Verweis[] => {
  if (!instrumente) return [];
  const { zeilen, gruppen, sichten, vertraege, aussagen, umschichtungsprobe } = instrumente;
  const inZeilen = [['instrumente', 'zeilen'], zeilen] as const;
  const inGruppen = [['instrumente', 'gruppen'], gruppen] as const;
  return [
    ...verweiseIn(zeilen, ['instrumente', 'zeilen'], {
      gruppe: inGruppen,
      teilVon: inZeilen,
      planzeile: [['haushalt', 'planung', 'zeilen'], haushalt.planung?.zeilen],
    }),
    ...verweiseIn(sichten, ['instrumente', 'sichten'], {
      zeilen: inZeilen,
      schwerpunkt: [['schwerpunkte'], schwerpunkte],
    }),
    ...verweiseIn(vertraege, ['instrumente', 'vertraege'], { zeile: inZeilen }),
    ...verweiseIn(aussagen, ['instrumente', 'aussagen'], {
      zeile: inZeilen,
      zeilen: inZeilen,
      gruppe: inGruppen,
      gruppen: inGruppen,
    }),
    ...verweiseIn(umschichtungsprobe && { umschichtungsprobe }, ['instrumente'], { zeilen: inZeilen }),
  ];
};

const personalverweise = ({ personal, projekte }: PruefbarerPlan): readonly Verweis[] => [
  ...verweiseIn(personal?.stellenplan?.teile, ['personal', 'stellenplan', 'teile'], {
    projekte: [['projekte', 'projekte'], projekte?.projekte],
  }),
  ...verweiseIn(personal?.bedarf, ['personal', 'bedarf'], {
    rechnung: [['personal', 'bedarf'], personal?.bedarf],
    bereiche: [['personal', 'bereiche'], personal?.bereiche],
  }),
];

const zielverweise = ({ ziele }: PruefbarerPlan): readonly Verweis[] => {
  const inPrognosen = [['ziele', 'prognosen'], ziele?.prognosen] as const;
  return [
    ...verweiseIn(ziele?.prognosen, ['ziele', 'prognosen'], { teile: inPrognosen }),
    ...Object.entries(ziele?.ziele ?? {}).flatMap(([schluessel, ziel]) =>
      ziel.art === 'quote'
        ? verweiseIn(ziel.teile, ['ziele', 'ziele', schluessel, 'teile'], { prognose: inPrognosen })
        : [],
    ),
  ];
};

const strukturverweise = ({ strukturen }: PruefbarerPlan): readonly Verweis[] => {
  const inBestaenden = [['strukturen', 'bestaende'], strukturen?.bestaende] as const;
  return [
    ...verweiseIn(strukturen?.bestaende, ['strukturen', 'bestaende'], { teilVon: inBestaenden }),
    ...verweiseIn(strukturen?.gruppen, ['strukturen', 'gruppen'], {
      bestand: inBestaenden,
      teilVon: [['strukturen', 'gruppen'], strukturen?.gruppen],
    }),
    ...Object.entries(strukturen?.gruppen ?? {}).flatMap(([schluessel, { merkmale, zerlegungen }]) => {
      const ort = ['strukturen', 'gruppen', schluessel];
      return [
        ...verweiseIn(merkmale, [...ort, 'merkmale'], { zaehler: inBestaenden, nenner: inBestaenden }),
        ...verweiseIn(zerlegungen, [...ort, 'zerlegungen'], {
          merkmale: [[...ort, 'merkmale'], merkmale],
        }),
      ];
    }),
  ];
};

const bildverweise = ({ dokument, deckblatt }: PruefbarerPlan): readonly Verweis[] => {
  if (deckblatt.vorlage === null) return [];
  const abschnitte = vorlageZu(deckblatt.vorlage).kapitel.flatMap(k => k.abschnitte);
  return verweiseIn(dokument?.bilder, ['dokument', 'bilder'], {
    abschnitt: [['texte'], Object.fromEntries(abschnitte.map(a => [a.schluessel, a]))],
  });
};

type Teilbar = Readonly<{ teilVon?: string }>;

const kreisungen = ({
  instrumente,
  strukturen,
  ziele,
  personal,
}: PruefbarerPlan): readonly Beanstandung[] => [
  ...bedarfskreise(personal?.bedarf ?? {}),
  ...kreise(instrumente?.zeilen, ['instrumente', 'zeilen']),
  ...kreise(strukturen?.bestaende, ['strukturen', 'bestaende']),
  ...kreise(strukturen?.gruppen, ['strukturen', 'gruppen']),
  ...prognosenkreis(ziele?.prognosen ?? {}),
];

/** A Maximalwert that rests on itself. */
const bedarfskreise = (
  bedarf: NonNullable<NonNullable<PruefbarerPlan['personal']>['bedarf']>,
): readonly Beanstandung[] =>
  Object.entries(bedarf).flatMap(([kennung, rechnung]) =>
    rechnung.methode === 'C' && rechnung.rechnung === kennung
      ? [
          beanstandung(bezugsmeldungen.VERWEIS_KREIS, ['personal', 'bedarf', kennung, 'rechnung'], {
            kreis: [kennung, kennung],
            feld: 'rechnung',
          }),
        ]
      : [],
  );

const kreise = (
  eintraege: Readonly<Record<string, Teilbar>> | undefined,
  ort: Ort,
): readonly Beanstandung[] => {
  const gemeldet = new Set<string>();
  return Object.keys(eintraege ?? {}).flatMap(anfang => {
    const weg: string[] = [];
    let stelle: string | undefined = anfang;
    while (stelle !== undefined && !weg.includes(stelle)) {
      weg.push(stelle);
      stelle = eintraege && Object.hasOwn(eintraege, stelle) ? eintraege[stelle]?.teilVon : undefined;
    }
    if (stelle !== anfang || gemeldet.has(anfang)) return [];
    for (const glied of weg) gemeldet.add(glied);
    return [
      beanstandung(bezugsmeldungen.VERWEIS_KREIS, [...ort, anfang, 'teilVon'], {
        kreis: [...weg, anfang],
        feld: 'teilVon',
      }),
    ];
  });
};

const prognosenkreis = (
  prognosen: Readonly<Record<string, Readonly<{ teile?: readonly string[] }>>>,
): readonly Beanstandung[] => {
  const enthaelt = (von: string, gesucht: string, gesehen: ReadonlySet<string>): boolean =>
    (prognosen[von]?.teile ?? []).some(
      teil =>
        teil === gesucht || (!gesehen.has(teil) && enthaelt(teil, gesucht, new Set([...gesehen, teil]))),
    );
  const betroffen = Object.keys(prognosen).find(p => enthaelt(p, p, new Set([p])));
  return betroffen === undefined
    ? []
    : [
        beanstandung(bezugsmeldungen.VERWEIS_KREIS, ['ziele', 'prognosen', betroffen, 'teile'], {
          kreis: [betroffen, betroffen],
          feld: 'teile',
        }),
      ];
};
