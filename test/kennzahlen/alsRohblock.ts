import {
  ARBEITSARTEN,
  BEZUGSZEILE,
  KEIN_TAG,
  OFFEN,
  type Aufbereitungsplan,
  type Auftrag,
  type Dimension,
  type Rohblock,
  type Rohmerkmal,
  type Schnitt,
} from '#domain/kennzahlen';
import type { Lieferung, Tage, Testrecht } from './lieferung.ts';

const DIMENSIONEN: readonly Dimension[] = [
  { name: 'geschlecht', klassen: ['unbekannt', 'nicht_ausgewiesen', 'm', 'w'] },
  { name: 'altersgruppe', klassen: ['unbekannt', 'U25', 'M25', 'A55'] },
  { name: 'fluchtkontext', klassen: ['unbekannt', 'ja', 'nein'] },
  { name: 'bgTyp', klassen: ['unbekannt', 'ALLEINERZIEHEND', 'SINGLE'] },
  { name: 'team', klassen: ['unbekannt', 'T1', 'T2', 'T3'] },
];

/** What to count in a delivery of the tests: all attributes, alone and in pairs. */
export const testauftrag = (lieferung: Lieferung, mindestluecke = 0): Auftrag => ({
  vonMonat: lieferung.vonMonat,
  stichtage: Int32Array.from(lieferung.stichtage),
  dimensionen: DIMENSIONEN,
  schnitte: [[], ...DIMENSIONEN.map((_, d): Schnitt => [d]), [0, 1], [4, 3], [1, 2], [3, 4]],
  mindestluecke,
});

/** A delivery of the tests in columns of numbers. */
export const alsRohblock = (
  lieferung: Lieferung,
  recht: Testrecht,
): Readonly<{ roh: Rohblock; plan: Aufbereitungsplan }> => {
  const personen = lieferung.personen.map(p => p.person);
  const nummer = (p: string): number => personen.indexOf(p);
  const nummeriere = (texte: readonly string[]): ((t: string) => number) => {
    const alle = [...new Set(texte)].filter(t => t !== '').toSorted();
    return t => alle.indexOf(t);
  };
  const bg = nummeriere([...lieferung.leistungsbezug, ...lieferung.bedarfsgemeinschaften].map(z => z.bg));
  const instrumente = [
    ...new Set([
      ...lieferung.teilnahmen.map(t => t.instrument),
      ...lieferung.erwerbstaetigkeiten.map(e => e.foerderung),
    ]),
  ]
    .filter(i => i !== '')
    .toSorted();
  const beschaeftigung = nummeriere(lieferung.erwerbstaetigkeiten.map(e => e.beschaeftigung));
  const massnahme = nummeriere(lieferung.teilnahmen.map(e => e.massnahme));
  const klasse = (dimension: string, text: string): number =>
    DIMENSIONEN.find(d => d.name === dimension)?.klassen.indexOf(text) ?? 0;

  const bezug = spalten(lieferung.leistungsbezug, z => [nummer(z.person), z.von, -bg(z.bg)]);
  const bgTyp = spalten(lieferung.bedarfsgemeinschaften, z => [bg(z.bg), z.von, -klasse('bgTyp', z.typ)]);
  const arbeit = spalten(lieferung.erwerbstaetigkeiten, z => [
    nummer(z.person),
    beschaeftigung(z.beschaeftigung),
    z.von,
    z.bis ?? OFFEN,
    ARBEITSARTEN.findIndex(a => a === z.art),
    instrumente.indexOf(z.foerderung),
  ]);
  const teilnahme = spalten(lieferung.teilnahmen, z => [
    nummer(z.person),
    massnahme(z.massnahme),
    z.von,
    z.bis ?? OFFEN,
    instrumente.indexOf(z.instrument),
  ]);
  const arbeitslos = spalten(
    lieferung.status.filter(z => z.status === 'ARBEITSLOS'),
    z => [nummer(z.person), z.von],
  );
  const team = spalten(lieferung.zustaendigkeiten, z => [nummer(z.person), z.von, -klasse('team', z.team)]);
  const flucht = spalten(lieferung.merkmale, z => [
    nummer(z.person),
    z.von,
    -klasse('fluchtkontext', z.wert),
  ]);
  const geschlecht = { m: 2, w: 3, d: 1, u: 1 };
  const merkmale: readonly (Rohmerkmal | null)[] = [
    { undatiert: Uint16Array.from(lieferung.personen, p => geschlecht[p.geschlecht]), datiert: null },
    null,
    {
      undatiert: Uint16Array.from(lieferung.personen, p => klasse('fluchtkontext', p.fluchtkontext)),
      datiert: {
        ...flucht.verlauf(z => nummer(z.person)),
        klasse: Uint16Array.from(flucht.zeilen, z => klasse('fluchtkontext', z.wert)),
      },
    },
    null,
    {
      undatiert: null,
      datiert: {
        ...team.verlauf(z => nummer(z.person)),
        klasse: Uint16Array.from(team.zeilen, z => klasse('team', z.team)),
      },
    },
  ];
  return {
    roh: {
      personen: personen.length,
      geburt: Int32Array.from(lieferung.personen, p => p.geburtsdatum ?? KEIN_TAG),
      bezug: {
        ...bezug.verlauf(z => nummer(z.person)),
        bg: Int32Array.from(bezug.zeilen, z => bg(z.bg)),
        marken: Uint8Array.from(
          bezug.zeilen,
          z =>
            (z.status === 'ELB' ? BEZUGSZEILE.elb : 0) |
            (z.traeger === lieferung.jobcenter ? BEZUGSZEILE.eigen : 0) |
            (z.hauptperson ? BEZUGSZEILE.hauptperson : 0),
        ),
      },
      bgTyp: {
        ...bgTyp.verlauf(z => bg(z.bg)),
        klasse: Uint16Array.from(bgTyp.zeilen, z => klasse('bgTyp', z.typ)),
      },
      arbeit: {
        ...arbeit.verlauf(z => nummer(z.person)),
        beschaeftigung: Int32Array.from(arbeit.zeilen, z => beschaeftigung(z.beschaeftigung)),
        art: Uint8Array.from(arbeit.zeilen, z => ARBEITSARTEN.findIndex(a => a === z.art)),
        foerderung: Int16Array.from(arbeit.zeilen, z => instrumente.indexOf(z.foerderung)),
      },
      teilnahme: {
        ...teilnahme.verlauf(z => nummer(z.person)),
        massnahme: Int32Array.from(teilnahme.zeilen, z => massnahme(z.massnahme)),
        instrument: Int16Array.from(teilnahme.zeilen, z => instrumente.indexOf(z.instrument)),
      },
      arbeitslos: arbeitslos.verlauf(z => nummer(z.person)),
      merkmale,
    },
    plan: {
      herleitungen: [
        { art: 'merkmal' },
        { art: 'alter', grenzen: [25, 55] },
        { art: 'merkmal' },
        { art: 'bgTyp' },
        { art: 'merkmal' },
      ],
      alleinerziehend: 1,
      zaehlweise: (instrument, tag) => recht(instrumente[instrument] ?? '', tag as Tage['von']),
    },
  };
};

/** Rows in the order of the given keys, and their days as half-open columns. */
const spalten = <T extends Tage>(quelle: readonly T[], ordnung: (z: T) => readonly number[]) => {
  const zeilen = quelle.toSorted((a, b) => {
    const [links, rechts] = [ordnung(a), ordnung(b)];
    const stelle = links.findIndex((wert, i) => wert !== rechts[i]);
    return stelle < 0 ? 0 : (links[stelle] ?? 0) - (rechts[stelle] ?? 0);
  });
  return {
    zeilen,
    verlauf: (person: (z: T) => number) => ({
      person: Int32Array.from(zeilen, person),
      von: Int32Array.from(zeilen, z => z.von),
      bis: Int32Array.from(zeilen, z => (z.bis === null ? OFFEN : z.bis + 1)),
    }),
  };
};
