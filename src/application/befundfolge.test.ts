import { describe, expect, it } from 'vitest';
import type { Befund } from '#domain/plausibilitaet';
import { mitFolgen } from './befundfolge.ts';
import { anhangBefunde } from './dokument/anhaenge.ts';

const URSACHE = {
  art: 'zahl',
  pfad: 'haushalt.gesamtverwaltungskosten',
  satz: 'Dieselbe Ursache: GVK.',
} as const;

const befund = (code: string, gruppe: string, rest: Partial<Befund> = {}): Befund => ({
  meldung: { code, stufe: 'warnt', pfad: 'haushalt.umschichtung', parameter: {} },
  titel: 'Titel',
  text: `Satz ${code}.`,
  merkmal: code,
  geprueft: null,
  ueberholt: null,
  gruppe,
  ursache: null,
  ...rest,
});
const kurz = (befunde: readonly Befund[]): readonly string[] =>
  mitFolgen(befunde).map(({ befund: b, folge }) => `${folge ?? ''} ${b.meldung.code}`.trim());

describe('Befunde mit einer Ursache', () => {
  const befunde = [
    befund('H-02', 'H-02', { ursache: URSACHE }),
    befund('H-23', 'H-23'),
    befund('H-04', 'H-02', { ursache: URSACHE }),
  ];

  it('stehen unter dem ersten, und keiner fehlt', () => {
    expect(kurz(befunde)).toEqual(['H-02', 'Folge davon H-04', 'H-23']);
  });

  it('heißen bei derselben Aussage „Dazu auch“', () => {
    const ursache = { ...URSACHE, art: 'aussage' } as const;
    expect(kurz([befund('H-19', 'a', { ursache }), befund('I-14', 'a', { ursache })])).toEqual([
      'H-19',
      'Dazu auch I-14',
    ]);
  });

  it('führt der nächste an, wenn der erste nicht dabei ist', () => {
    expect(kurz(befunde.slice(1))).toEqual(['H-23', 'H-04']);
  });

  it('nennen die Ursache im Anhang des Dokuments einmal', () => {
    const [anhang] = anhangBefunde(befunde);
    const saetze = anhang?.bausteine.flatMap(b => (b.art === 'befund' ? [`${b.titel}: ${b.satz}`] : []));
    expect(saetze).toEqual([
      'H-02 Titel: Satz H-02. Dieselbe Ursache: GVK.',
      'Folge davon: H-04 Titel: Satz H-04.',
      'H-23 Titel: Satz H-23.',
    ]);
  });
});
