import { describe, expect, test } from 'vitest';
import {
  KENNWORTREGEL,
  rechtezeilen,
  ROLLEN,
  ROLLENNAMEN,
  SITZUNGSREGEL,
  SPERRREGEL,
  type Reichweite,
  type Rolle,
} from '#domain/zugang';
import { liesSeite, zwischenMarken } from '../glossar/handbuch.ts';

const KURZ: Readonly<Record<Rolle, string>> = {
  geschaeftsfuehrung: 'GF',
  controlling: 'Con',
  finanzen: 'Fin',
  bereichsleitung: 'BL',
  teamleitung: 'TL',
  bca: 'BCA',
  fachaufsicht: 'FA',
  datenschutz: 'DS',
  administration: 'Adm',
  lesend: 'Les',
  land: 'Land',
};
const ZEICHEN: Readonly<Record<Reichweite, string>> = {
  einheit: 'E',
  haus: 'J',
  beschlossen: 'b',
  freigegeben: 'f',
};

/** The table of rights as the manual shows it. */
const rechtetabelle = (): string => {
  const kopf = ['Bereich', 'Handlung', ...ROLLEN.map(rolle => KURZ[rolle])];
  const zeilen = rechtezeilen().map(({ bereich, name, reichweiten }) => [
    bereich,
    name,
    ...ROLLEN.map(rolle => {
      const reichweite = reichweiten[rolle];
      return reichweite === null ? '' : ZEICHEN[reichweite];
    }),
  ]);
  return [kopf, kopf.map(() => '---'), ...zeilen].map(zeile => `| ${zeile.join(' | ')} |`).join('\n');
};

describe('rollen-und-rechte.md', () => {
  const seite = liesSeite('rollen-und-rechte.md');

  test('zeigt die Tabelle der Rechte, wie sie im Programm steht', () => {
    expect(zwischenMarken(seite, 'rechte')).toBe(rechtetabelle());
  });

  test('erklärt jede Rolle und jedes Kürzel', () => {
    for (const rolle of ROLLEN) {
      const name = rolle === 'bca' ? 'BCA' : ROLLENNAMEN[rolle];
      expect(seite).toMatch(new RegExp(`^\\|.*${name.replaceAll(/[()]/g, '\\$&')}.*\\| .+ \\|$`, 'm'));
      expect(seite).toContain(KURZ[rolle]);
    }
  });

  test('nennt die Zahlen der Regeln', () => {
    expect(seite).toContain(`Höchstens ${KENNWORTREGEL.hoechstens} Zeichen`);
    expect(seite).toContain(`Nach ${SITZUNGSREGEL.untaetigMinuten} Minuten ohne Anfrage`);
    expect(seite).toContain(`spätestens nach ${SITZUNGSREGEL.hoechstensStunden} Stunden`);
    expect(seite).toContain(`danach wartet man ${SPERRREGEL.ersteSperreSekunden} Sekunden`);
    expect(seite).toContain(`höchstens ${SPERRREGEL.laengsteSperreSekunden / 60} Minuten`);
    expect(KENNWORTREGEL.wege.map(weg => [weg.ab, weg.zeichenarten])).toEqual([
      [20, 2],
      [8, 4],
      [8, 3],
    ]);
  });
});
