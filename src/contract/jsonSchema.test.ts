import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import {
  gestaltungJsonSchema,
  gestaltungJsonSchemaText,
  planJsonSchema,
  planJsonSchemaText,
} from './jsonSchema.ts';
import { liesWert } from './wert.ts';

const GESPEICHERT = new URL('../../schema/stellwerk-plan-1.schema.json', import.meta.url);

const pruefe = new Ajv({ strict: false, allErrors: true }).compile(planJsonSchema());

const PLAN = {
  format: 'stellwerk-plan/1',
  deckblatt: {
    titel: 'Plan 2023',
    jobcenter: 'Kreis Musterland',
    traegerform: 'zkT',
    land: 'NW',
    jahr: 2023,
    vorlage: 'nrw-2023',
    stand: '2022-11-10',
    zustand: 'Entwurf',
  },
  staende: { bund: { quelle: 'BMAS', dokument: 'Brief', datum: '2022-10-27', datenstand: 'vorlaeufig' } },
  haushalt: {
    stand: 'bund',
    verwaltungskostenbudget: {
      wert: '59,519 Mio. €',
      gedruckt: [{ text: 'rd. 60 Mio. €', ort: 'Tabelle 1' }],
    },
    verwaltungskosten: { porto: { art: 'sachkosten', bezeichnung: 'Porto', betrag: 120 } },
    umschichtung: { art: 'festgelegt', betrag: 5 },
    bezugsgroessen: { elb: 13842 },
  },
};

describe('JSON Schema der Plandatei', () => {
  test('die gespeicherte Datei ist die, die aus dem Format folgt (sonst: node schema/schreibe.ts)', () => {
    expect(readFileSync(GESPEICHERT, 'utf8')).toBe(planJsonSchemaText());
  });

  test('ein Plan besteht', () => {
    expect(pruefe(PLAN), JSON.stringify(pruefe.errors)).toBe(true);
  });

  test.each([
    ['unbekanntes Feld', { ...PLAN, extra: 1 }],
    ['fehlendes Feld', { ...PLAN, deckblatt: { ...PLAN.deckblatt, land: undefined } }],
    ['anderes Format', { ...PLAN, format: 'stellwerk-plan/2' }],
    ['falsches Wort', { ...PLAN, deckblatt: { ...PLAN.deckblatt, traegerform: 'zkt' } }],
    ['falscher Schlüssel', { ...PLAN, staende: { Bund: PLAN.staende.bund } }],
    ['Bruch ohne Einheit', { ...PLAN, haushalt: { stand: 'bund', verwaltungskostenbudget: 59.519 } }],
    ['Text ohne Einheit', { ...PLAN, haushalt: { stand: 'bund', verwaltungskostenbudget: '59.519' } }],
    ['Anteil als Zahl', { ...PLAN, haushalt: { stand: 'bund', einglmv: { egt1: 5 } } }],
    ['unbekannte Art', { ...PLAN, haushalt: { stand: 'bund', umschichtung: { art: 'x' } } }],
    ['Zeilenumbruch', { ...PLAN, deckblatt: { ...PLAN.deckblatt, titel: 'a\nb' } }],
  ])('nicht besteht: %s', (_, daten) => {
    expect(pruefe(JSON.parse(JSON.stringify(daten)))).toBe(false);
  });

  test('jedes Feld hat einen deutschen Satz für den Editor', () => {
    const ohne: string[] = [];
    const schema = planJsonSchema() as { definitions: Record<string, unknown> };
    const aufgeloest = (teil: Record<string, unknown>): Record<string, unknown> =>
      typeof teil['$ref'] === 'string'
        ? (schema.definitions[teil['$ref'].replace('#/definitions/', '')] as Record<string, unknown>)
        : teil;
    const gehe = (teil: unknown, ort: string): void => {
      if (typeof teil !== 'object' || teil === null) return;
      for (const [feld, kind] of Object.entries(teil)) {
        if (feld === 'properties')
          for (const [name, eigenschaft] of Object.entries(kind as Record<string, Record<string, unknown>>))
            if (typeof aufgeloest(eigenschaft)['description'] !== 'string') ohne.push(`${ort}.${name}`);
        gehe(kind, `${ort}/${feld}`);
      }
    };
    gehe(schema, '');
    expect(ohne).toEqual([]);
    expect(JSON.stringify(schema).match(/"description"/g)?.length).toBeGreaterThan(100);
  });

  test('das Schema nimmt jede Schreibweise an, die der Leser annimmt', () => {
    const felder = {
      cent: [
        '5 €',
        '5 eur',
        '5 Tsd. Euro',
        '5,1 Mio. EUR',
        '5 T€',
        '1 Mrd. €',
        '5 Millionen Euro',
        '−3,00 €',
        7,
      ],
      anteil: ['5 %', '5 Prozent', '5 v. H.', '5 v.H.', '5 PROZENT'],
      vzae: ['5 VZÄ', '5 vzä', '5 Stellen', '5 Vollzeitäquivalente'],
      anzahl: ['12', '1.248.000', 12],
    } as const;
    const plan = (einheit: keyof typeof felder, wert: number | string): object => {
      const haushalt = {
        cent: { gesamtverwaltungskosten: wert },
        anteil: { einglmv: { egt1: wert } },
        vzae: { bezugsgroessen: { vollzeitaequivalente: wert } },
        anzahl: { bezugsgroessen: { elb: wert } },
      };
      return { ...PLAN, haushalt: { stand: 'bund', ...haushalt[einheit] } };
    };
    for (const [einheit, werte] of Object.entries(felder) as [
      keyof typeof felder,
      readonly (string | number)[],
    ][])
      for (const wert of werte) {
        expect([wert, liesWert(einheit, wert, { ungefaehr: false }).ok]).toEqual([wert, true]);
        expect([wert, pruefe(plan(einheit, wert))]).toEqual([wert, true]);
      }
  });
});

describe('JSON Schema der Gestaltung', () => {
  test('die gespeicherte Datei ist die, die aus dem Format folgt (sonst: node schema/schreibe.ts)', () => {
    const datei = new URL('../../schema/stellwerk-gestaltung-1.schema.json', import.meta.url);
    expect(readFileSync(datei, 'utf8')).toBe(gestaltungJsonSchemaText());
  });

  test('nimmt eine Hauptfarbe und weist anderes zurück', () => {
    const gilt = new Ajv({ strict: false }).compile(gestaltungJsonSchema());
    const format = 'stellwerk-gestaltung/1';
    expect(gilt({ format, farben: { haupt: '#7A1F3D' } })).toBe(true);
    expect(gilt({ format, farben: { haupt: 'rot' } })).toBe(false);
    expect(gilt({ format, farben: {} })).toBe(false);
  });
});
