import { describe, expect, it } from 'vitest';
import { pruefeSchutz, schuetzeTabelle, schuetzeVerbund } from './schuetze.ts';
import { STANDARDREGELN } from './regeln.ts';
import { rundeAufZehn, rundeTabelle } from './rundung.ts';
import {
  positionVon,
  stellenVon,
  tabelleAus,
  type Feld,
  type Schutztabelle,
  type Stelle,
} from './tabelle.ts';
import { schlageZusammenfassungenVor } from './zusammenfassung.ts';
import type { Schutz } from './verbund.ts';

const zahlen = (...werte: readonly number[]): readonly Feld[] => werte.map(wert => ({ wert }));
const GESCHLECHT = { name: 'geschlecht', klassen: ['F', 'M'] };
const ALTER = { name: 'altersgruppe', klassen: ['U25', 'M25', 'A55'], geordnet: true };
const TEAM = { name: 'team', klassen: ['A', 'B', 'C'] };
const MIN10 = { ...STANDARDREGELN, mindestfallzahl: 10 };

/** Worked example: women and men by age. */
const BEISPIEL = tabelleAus({ achsen: [GESCHLECHT, ALTER], felder: zahlen(2, 41, 9, 7, 38, 12) });

const namen = ({ achsen }: Schutztabelle, stellen: readonly Stelle[]): readonly string[] =>
  stellen.map(stelle => achsen.map((a, i) => a.klassen[stelle[i] ?? -1] ?? 'Σ').join('/'));

const verborgen = (tabelle: Schutztabelle, schutz: Schutz | undefined, grund?: string): readonly string[] =>
  namen(
    tabelle,
    stellenVon(tabelle.achsen).filter((_, p) => (grund ? schutz?.[p] === grund : schutz?.[p] !== null)),
  );

describe('Beispiel E: Frauen und Männer nach Alter', () => {
  it('verbirgt bei mindestens 3 das Rechteck um die zwei jungen Frauen', () => {
    const { schutz, befunde } = schuetzeTabelle(BEISPIEL);
    expect(verborgen(BEISPIEL, schutz[0], 'fallzahl')).toEqual(['F/U25']);
    expect(verborgen(BEISPIEL, schutz[0])).toEqual(['F/U25', 'F/A55', 'M/U25', 'M/A55']);
    expect(befunde).toEqual([
      {
        ort: { tabelle: 0, stelle: [0, 0] },
        schranken: { von: 1, bis: 8 },
        noetig: { breite: 3, seite: 0 },
        sicher: true,
      },
    ]);
  });

  it('findet bei mindestens 10 auch den Rand der Jungen geheim', () => {
    const { schutz, befunde } = schuetzeTabelle(BEISPIEL, MIN10);
    expect(verborgen(BEISPIEL, schutz[0], 'fallzahl')).toEqual(['F/U25', 'F/A55', 'M/U25', 'Σ/U25']);
    expect(befunde.every(b => b.sicher)).toBe(true);
  });

  it('schlägt vor, Junge und Mittlere zusammenzufassen: danach fallen alle inneren Felder, die Ränder bleiben', () => {
    const [erster, zweiter] = schlageZusammenfassungenVor(BEISPIEL, MIN10);
    expect(erster?.tabelle.achsen[1]?.klassen).toEqual(['U25 + M25', 'A55']);
    expect(erster).toMatchObject({ verloren: 1, geheim: 1 });
    const tabelle = erster?.tabelle ?? BEISPIEL;
    expect(tabelle.felder.map(f => f.wert)).toEqual([43, 9, 52, 45, 12, 57, 88, 21, 109]);
    const { schutz } = schuetzeTabelle(tabelle, MIN10);
    expect(verborgen(tabelle, schutz[0])).toEqual(['F/U25 + M25', 'F/A55', 'M/U25 + M25', 'M/A55']);
    expect(zweiter).toMatchObject({ verloren: 2, geheim: 0 });
  });

  it('fasst bei mindestens 3 so zusammen, dass nichts mehr geheim ist', () => {
    const vorschlaege = schlageZusammenfassungenVor(BEISPIEL);
    expect(vorschlaege).toHaveLength(1);
    expect(vorschlaege[0]).toMatchObject({ verloren: 1, geheim: 0 });
    expect(schlageZusammenfassungenVor(tabelleAus({ achsen: [TEAM], felder: zahlen(5, 6, 7) }))).toEqual([]);
  });

  it('rundet jede Zahl für sich, auch die Summen', () => {
    expect(rundeTabelle(BEISPIEL)).toEqual([0, 40, 10, 50, 10, 40, 10, 60, 10, 80, 20, 110]);
    expect([4, 5, 14.9, 15, -5, -4].map(rundeAufZehn)).toEqual([0, 10, 10, 20, -10, 0]);
  });
});

describe('Was für sich geheim ist', () => {
  const eines = (feld: Feld, regeln = STANDARDREGELN) =>
    schuetzeTabelle(tabelleAus({ achsen: [TEAM], felder: [feld, ...zahlen(20, 30)] }), regeln).schutz[0];

  it('sind wenige Fälle, wenige Bedarfsgemeinschaften oder ein beherrschender Beitrag, nicht aber null', () => {
    expect(eines({ wert: 0 })).toEqual([null, null, null, null]);
    expect(eines({ wert: 3 })).toEqual([null, null, null, null]);
    expect(eines({ wert: 2 })).toEqual(['fallzahl', 'folge', null, null]);
    expect(eines({ wert: 6, bedarfsgemeinschaften: 2 })?.[0]).toBe('bedarfsgemeinschaften');
    expect(eines({ wert: 100, groesster: 85 })?.[0]).toBeNull();
    expect(eines({ wert: 100, groesster: 86 })?.[0]).toBe('dominanz');
    expect(eines({ wert: 0 }, { ...STANDARDREGELN, nullGeheim: true })?.[0]).toBe('fallzahl');
  });

  it('schützt einen Betrag so, dass er nicht enger als auf ein Fünftel zu schätzen ist', () => {
    const tabelle = tabelleAus({
      achsen: [TEAM],
      art: 'betrag',
      felder: [
        { wert: 100_000, faelle: 2 },
        { wert: 5_000, faelle: 9 },
        { wert: 900_000, faelle: 50 },
      ],
    });
    const { schutz, befunde } = schuetzeTabelle(tabelle);
    expect(befunde[0]).toMatchObject({ noetig: { breite: 1, seite: 20_000 }, sicher: true });
    expect(schutz[0]).toEqual(['fallzahl', null, 'folge', null]);
  });
});

describe('Was mit gesperrt wird', () => {
  it('ist nie leer: statt leerer Felder fällt der Rand', () => {
    const tabelle = tabelleAus({
      achsen: [TEAM],
      felder: [{ wert: 6, bedarfsgemeinschaften: 1 }, ...zahlen(0, 0)],
    });
    expect(schuetzeTabelle(tabelle).schutz[0]).toEqual(['bedarfsgemeinschaften', null, null, 'folge']);
  });

  it('lässt zwei geheime Felder einander schützen, wenn sie genug offen lassen', () => {
    const von = (...werte: readonly number[]) =>
      schuetzeTabelle(
        tabelleAus({ achsen: [{ name: 'team', klassen: werte.map(String) }], felder: zahlen(...werte) }),
      );
    expect(von(2, 2, 40).schutz[0]).toEqual(['fallzahl', 'fallzahl', null, null]);
    expect(von(2, 2, 40).befunde.map(b => b.schranken)).toEqual([{ von: 1, bis: 3 }, { von: 1, bis: 3 }]); // prettier-ignore
  });

  it('rechnet damit, dass nichts Verdecktes leer ist: eins und zwei sind zu dritt', () => {
    const { schutz, befunde } = schuetzeTabelle(tabelleAus({ achsen: [TEAM], felder: zahlen(1, 2, 40) }));
    expect(schutz[0]).toEqual(['fallzahl', 'fallzahl', 'folge', null]);
    expect(befunde.map(b => b.schranken.von)).toEqual([1, 1]);
  });

  it('rechnet mit Klassen, die keine Tabelle zeigt, und verlässt sich nicht auf leere', () => {
    const achse = { name: 'geschlecht', klassen: ['w', 'm', 'x'], nurImGesamt: ['x'] };
    const mit = (x: number): Schutz | undefined =>
      schuetzeTabelle(tabelleAus({ achsen: [achse], felder: zahlen(20, 30, x) })).schutz[0];
    expect(mit(1)).toEqual(['folge', null, 'fallzahl', null]);
    expect(mit(5)).toEqual([null, null, 'nicht_ausgewiesen', null]);
    const leer = tabelleAus({ achsen: [achse], felder: zahlen(2, 30, 0) });
    expect(schuetzeTabelle(leer).schutz[0]).toEqual(['fallzahl', 'folge', 'nicht_ausgewiesen', null]);
  });

  it('merkt, wenn eine fremde Sperrung nicht reicht', () => {
    const nurEines: Schutz = BEISPIEL.felder.map(({ wert }) => (wert === 2 ? 'fallzahl' : null));
    expect(pruefeSchutz({ tabellen: [BEISPIEL] }, [nurEines])).toMatchObject([
      { schranken: { von: 2, bis: 2 }, sicher: false },
    ]);
  });
});

describe('Mehrere Tabellen', () => {
  const jetzt = tabelleAus({ achsen: [TEAM], felder: zahlen(4, 20, 30) });
  const frueher = tabelleAus({ achsen: [TEAM], felder: zahlen(2, 20, 31) });
  const damals = schuetzeTabelle(frueher).schutz[0] ?? [];
  const gleiche = [0, 1, 2, null].map(k => ({
    links: [{ tabelle: 0, stelle: [k] }],
    rechts: [{ tabelle: 1, stelle: [k] }],
  }));

  it('verbirgt, was mit einer bekannten Veränderung eine frühere Sperrung aufdeckt', () => {
    const ohne = schuetzeVerbund({ tabellen: [jetzt, frueher], veroeffentlicht: new Map([[1, damals]]) });
    expect(ohne.schutz[0]).toEqual([null, null, null, null]);
    const mit = schuetzeVerbund({
      tabellen: [jetzt, frueher],
      veroeffentlicht: new Map([[1, damals]]),
      zusammenhaenge: gleiche,
    });
    expect(mit.schutz).toEqual([['folge', 'folge', null, null], damals]);
    expect(mit.befunde.every(b => b.sicher)).toBe(true);
  });

  it('sagt, was schon bekannt ist', () => {
    const geheim = tabelleAus({ achsen: [TEAM], felder: zahlen(2, 20, 31) });
    const offen = tabelleAus({ achsen: [TEAM], felder: zahlen(4, 20, 31) });
    const { befunde } = schuetzeVerbund({
      tabellen: [geheim, offen],
      veroeffentlicht: new Map([[1, [null, null, null, null]]]),
      zusammenhaenge: gleiche,
    });
    expect(befunde).toMatchObject([{ schranken: { von: 2, bis: 2 }, sicher: false }]);
  });

  it('hält gemeinsame Ränder zusammen', () => {
    const nachTeam = tabelleAus({ achsen: [GESCHLECHT, TEAM], felder: zahlen(1, 9, 0, 9, 9, 0) });
    const nachAlter = tabelleAus({ achsen: [GESCHLECHT, ALTER], felder: zahlen(4, 3, 3, 6, 6, 6) });
    const zusammenhaenge = [0, 1, null].map(k => ({
      links: [{ tabelle: 0, stelle: [k, null] }],
      rechts: [{ tabelle: 1, stelle: [k, null] }],
    }));
    const verbund = { tabellen: [nachTeam, nachAlter], zusammenhaenge };
    const { schutz, befunde } = schuetzeVerbund(verbund);
    expect(befunde.every(b => b.sicher)).toBe(true);
    for (const k of [0, 1, null])
      expect(schutz[0]?.[positionVon(nachTeam, [k, null])] === null).toBe(
        schutz[1]?.[positionVon(nachAlter, [k, null])] === null,
      );
  });

  it('schützt einen Monat vor der Jahressumme neben allen anderen Monaten', () => {
    const monate = [5, 2, 6].map(w => tabelleAus({ achsen: [TEAM], felder: zahlen(w, 50, 50) }));
    const summe = tabelleAus({ achsen: [TEAM], felder: zahlen(13, 150, 150) });
    const zusammenhaenge = [0, 1, 2, null].map(k => ({
      links: [{ tabelle: 3, stelle: [k] }],
      rechts: [0, 1, 2].map(tabelle => ({ tabelle, stelle: [k] })),
    }));
    const { schutz, befunde } = schuetzeVerbund({ tabellen: [...monate, summe], zusammenhaenge });
    expect(befunde.every(b => b.sicher)).toBe(true);
    expect(
      schutz.slice(0, 3).filter(s => s[0] !== null).length + (schutz[3]?.[0] === null ? 0 : 1),
    ).toBeGreaterThan(1);
  });
});

it('Eine Tabelle nimmt nur ganze, nicht negative Zahlen', () => {
  expect(() => tabelleAus({ achsen: [TEAM], felder: zahlen(1, -2, 3) })).toThrow(RangeError);
  expect(() => tabelleAus({ achsen: [TEAM], felder: zahlen(1, 2) })).toThrow(RangeError);
});
