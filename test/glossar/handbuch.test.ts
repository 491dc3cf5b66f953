import { describe, expect, test } from 'vitest';
import { erstellePlandatei } from '#adapters/plandatei';
import { regelkatalog } from '#domain/plausibilitaet';
import {
  codebloecke,
  felderDes,
  instrumententabelle,
  regeltabelle,
  liesSeite,
  rechenwege,
  rechneBeispiel,
  sperrendeBefunde,
  vorlagentabelle,
  zwischenMarken,
} from './handbuch.ts';

const bloecke = (seite: string, art: string) =>
  codebloecke(liesSeite(seite))
    .filter(block => block.art === art)
    .map(block => [`${seite}, Zeile ${block.zeile}`, block.inhalt] as const);

/** Pages that show recipes below the example they belong to. */
const RECHENSEITEN = ['haushalt.md', 'personal.md', 'instrumente.md', 'ziele.md', 'strukturen.md'];

describe('Beispiele des Handbuchs', () => {
  test.each([
    ...bloecke('plandatei.md', 'yaml'),
    ...bloecke('erste-schritte.md', 'yaml'),
    ...bloecke('dokumente.md', 'yaml'),
    ...RECHENSEITEN.flatMap(seite => bloecke(seite, 'yaml')),
  ])('lassen sich lesen und rechnen: %s', (_, yaml) => {
    expect(sperrendeBefunde(rechneBeispiel(yaml))).toEqual([]);
  });

  test('zeigen eine Gestaltung, die sich lesen lässt', () => {
    const gestaltungen = bloecke('dokumente.md', 'yml').map(([, text]) =>
      erstellePlandatei().liesGestaltung(new TextEncoder().encode(text)),
    );
    expect(gestaltungen.map(({ ok }) => ok)).toEqual([true]);
  });

  test('sind vorhanden', () => {
    expect(bloecke('plandatei.md', 'yaml').length).toBeGreaterThan(10);
    expect(bloecke('haushalt.md', 'text').length).toBeGreaterThan(8);
  });
});

describe.each(RECHENSEITEN)('Rechenwege in %s', name => {
  const seite = codebloecke(liesSeite(name));
  const paare = seite.flatMap((block, i) => {
    const davor = seite.slice(0, i).findLast(b => b.art === 'yaml');
    return block.art === 'text' && davor
      ? [[`Zeile ${block.zeile}`, davor.inhalt, block.inhalt] as const]
      : [];
  });

  test.each(paare)('sind die des Beispiels davor: %s', (_, yaml, text) => {
    const wege = rechenwege(rechneBeispiel(yaml));
    expect(
      text
        .trim()
        .split('\n')
        .filter(weg => !wege.includes(weg)),
    ).toEqual([]);
  });
});

describe('Die Prüfung der Beispiele', () => {
  test('lehnt ein Feld ab, das es nicht gibt', () => {
    expect(() => rechneBeispiel('haushalt:\n  stand: bmas\n  kasse: 1\n')).toThrow(/kasse/);
  });

  test('lehnt einen Stand ab, den es nicht gibt', () => {
    expect(() => rechneBeispiel('haushalt:\n  stand: anderer\n')).toThrow(/BEZUG-01/);
  });

  test('findet eine eingebettete Zahl, die es nicht gibt', () => {
    const rechnung = rechneBeispiel('texte:\n  budget: "{{ haushalt.umschichtung }}"\n');
    expect(sperrendeBefunde(rechnung)).toHaveLength(1);
  });
});

describe('Felder im Handbuch', () => {
  test.each([
    ['personal', 'personal.md'],
    ['projekte', 'personal.md'],
    ['instrumente', 'instrumente.md'],
    ['ziele', 'ziele.md'],
    ['strukturen', 'strukturen.md'],
    ['arbeitsmarkt', 'strukturen.md'],
    ['dokument', 'dokumente.md'],
    ['deckblatt', 'plandatei.md'],
    ['haushalt', 'plandatei.md'],
    ['annahmen', 'plandatei.md'],
    ['potentiale', 'plandatei.md'],
    ['chancen', 'plandatei.md'],
    ['handlungsfelder', 'plandatei.md'],
    ['fortschreibung', 'plandatei.md'],
    ['staende', 'plandatei.md'],
    ['schwerpunkte', 'plandatei.md'],
    ['geprueft', 'plandatei.md'],
  ])('%s: jedes steht in %s', (abschnitt, seite) => {
    const text = liesSeite(seite);
    expect(felderDes(abschnitt).filter(feld => !new RegExp(`\`${feld}[\`:]`).test(text))).toEqual([]);
  });
});

describe('Tabellen des Handbuchs', () => {
  test('plandatei.md nennt alle Instrumente', () => {
    expect(zwischenMarken(liesSeite('plandatei.md'), 'instrumente')).toBe(instrumententabelle());
  });

  test('dokumente.md nennt alle Vorlagen mit ihren Abschnitten', () => {
    expect(zwischenMarken(liesSeite('dokumente.md'), 'vorlagen')).toBe(vorlagentabelle());
  });

  test('pruefregeln.md nennt alle Regeln mit Code, Stufe, Titel und Grundlage', () => {
    expect(zwischenMarken(liesSeite('pruefregeln.md'), 'regeln')).toBe(regeltabelle());
  });

  test('pruefregeln.md erklärt jede Regel, und nur diese', () => {
    const erklaert = [...liesSeite('pruefregeln.md').matchAll(/^- \*\*([A-Z]-\d{2})\*\* /gm)].map(
      t => t[1] ?? '',
    );
    expect(erklaert.toSorted()).toEqual(regelkatalog.map(regel => regel.code).toSorted());
  });
});
