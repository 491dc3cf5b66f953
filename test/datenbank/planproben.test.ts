import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  gibInAbstimmung,
  legeSzenarioAn,
  loeschePlan,
  nimmPlandateiAuf,
  oeffneGespeicherten,
  rechneSzenario,
  schreibePlan,
  stelleSzenarienNebeneinander,
  wechsleBudgetstufe,
} from '#application/planung';
import { tag } from '#domain/werte';
import { als, gesehenIn, planstand } from './planstand.ts';
import { meldungen, wert } from './testdatenbank.ts';

const stand = planstand();
const CONTROLLING = als('controlling');
const FINANZEN = als('finanzen');

const angelegt = async (): Promise<string> =>
  wert(
    await nimmPlandateiAuf(
      CONTROLLING,
      { inhalt: readFileSync('beispiele/musterstadt-2027.yaml') },
      stand().umgebung,
    ),
  );

describe('Ein Szenario', () => {
  test('rechnet mit anderer Umschichtung, anderen Stellen und Eintritten, ohne dass der Plan sich ändert', async () => {
    const { umgebung } = stand();
    const kennung = await angelegt();
    const { vergleich } = wert(
      await rechneSzenario(
        FINANZEN,
        {
          kennung,
          aenderung: {
            umschichtung: 150_000_00,
            stellen: { tarif_integration: -2_0000 },
            bereiche: { integration: 1_5000 },
            mengen: { mat_vergabe: -20 },
          },
        },
        umgebung,
      ),
    );
    const zahl = (adresse: string) => vergleich.zahlen.geaendert.find(z => z.adresse === adresse);
    expect(zahl('haushalt.umschichtung')).toMatchObject({ a: '1.250.000,00 €', b: '1.400.000,00 €' });
    expect(zahl('haushalt.verwaltungskosten.tarif_integration.stellen')).toMatchObject({
      differenz: '−2 VZÄ',
    });
    expect(zahl('personal.bereiche.integration.soll')).toMatchObject({ differenz: '+1,5 VZÄ' });
    expect(zahl('instrumente.summe')).toMatchObject({ a: '3.717', b: '3.697' });
    // 2 VZÄ less at 76.300 €, of which 96 % are filled, and what is a percentage of it.
    expect(zahl('haushalt.verwaltungskosten.tarif_integration')).toMatchObject({
      differenz: '−146.496,00 €',
    });
    const { rechnung } = wert(await oeffneGespeicherten(CONTROLLING, kennung, umgebung));
    expect(rechnung.plan.haushalt.umschichtung).toMatchObject({ betrag: { wert: 125_000_000 } });
  });

  test('sagt, was es nicht verschieben kann', async () => {
    const { umgebung } = stand();
    const kennung = await angelegt();
    const aenderung = { stellen: { sachkosten: 1_0000 }, mengen: { mat_vergabe: -9_999 } };
    expect(meldungen(await rechneSzenario(FINANZEN, { kennung, aenderung }, umgebung))).toMatchObject([
      { code: 'PLANUNG-22' },
      { code: 'PLANUNG-22' },
    ]);
  });

  test('wird als Kopie gehalten, steht neben dem Plan und wird nie beschlossen', async () => {
    const { umgebung } = stand();
    const kennung = await angelegt();
    const mehr = wert(
      await legeSzenarioAn(
        FINANZEN,
        { kennung, titel: 'Mehr umschichten', aenderung: { umschichtung: 100_000_00 } },
        umgebung,
      ),
    );
    // Whoever may calculate scenarios writes in them what would not be theirs in the plan.
    wert(
      await schreibePlan(
        FINANZEN,
        {
          kennung: mehr,
          eingaben: [{ ort: 'personal/bereiche/fuehrung/soll', text: '9,5 VZÄ' }],
          gesehen: await gesehenIn(FINANZEN, mehr, stand()),
        },
        umgebung,
      ),
    );
    const weniger = wert(
      await legeSzenarioAn(
        FINANZEN,
        { kennung: mehr, titel: 'Weniger umschichten', aenderung: { umschichtung: -300_000_00 } },
        umgebung,
      ),
    );
    const { spalten, eckzahlen } = wert(await stelleSzenarienNebeneinander(FINANZEN, weniger, umgebung));
    expect(spalten.map(s => [s.kopf.titel, s.kopf.szenarioVon ?? null])).toEqual([
      ['Lokales Planungsdokument 2027', null],
      ['Mehr umschichten', kennung],
      ['Weniger umschichten', kennung],
    ]);
    expect(eckzahlen.find(z => z.adresse === 'haushalt.umschichtung')?.werte).toEqual([
      '1.250.000,00 €',
      '1.350.000,00 €',
      '1.050.000,00 €',
    ]);
    expect(eckzahlen.find(z => z.adresse === 'personal.soll')?.werte).toEqual([
      '212 VZÄ',
      '213 VZÄ',
      '213 VZÄ',
    ]);
    expect(meldungen(await gibInAbstimmung(CONTROLLING, mehr, umgebung))).toMatchObject([
      { code: 'PLANUNG-13' },
    ]);
    wert(await loeschePlan(FINANZEN, mehr, umgebung));
    expect(wert(await stelleSzenarienNebeneinander(FINANZEN, kennung, umgebung)).spalten).toHaveLength(2);
  });
});

describe('Die Stufe der Mittel', () => {
  const WECHSEL = {
    stufe: 'einglmv',
    quelle: 'BMAS',
    dokument: 'Eingliederungsmittel-Verordnung 2027',
    datum: tag('2026-12-18'),
    ohneBez: '13.500.000 €',
    verwaltungskostenbudget: '16.400.000 €',
  } as const;

  test('zeigt ihre Wirkung, bevor sie gilt', async () => {
    const { umgebung } = stand();
    const kennung = await angelegt();
    const wunsch = { kennung, wechsel: WECHSEL, festschreiben: false };
    const { vergleich } = wert(await wechsleBudgetstufe(FINANZEN, wunsch, umgebung));
    const adressen = vergleich.zahlen.geaendert.map(z => z.adresse);
    expect(adressen).toContain('haushalt.eingliederungstitel.ohneBez');
    expect(adressen).toContain('haushalt.eingliederungstitel.verfuegbar');
    const { rechnung } = wert(await oeffneGespeicherten(CONTROLLING, kennung, umgebung));
    expect(rechnung.plan.haushalt.stand).toBe('schaetzwert_2027');
  });

  test('wechselt mit einem eigenen Stand; der alte bleibt für das, was auf ihm steht', async () => {
    const { umgebung } = stand();
    const kennung = await angelegt();
    const wunsch = { kennung, wechsel: WECHSEL, festschreiben: true };
    expect(meldungen(await wechsleBudgetstufe(als('bca'), wunsch, umgebung))).toMatchObject([
      { code: 'PLANUNG-01' },
    ]);
    wert(await wechsleBudgetstufe(FINANZEN, wunsch, umgebung));
    const { rechnung } = wert(await oeffneGespeicherten(CONTROLLING, kennung, umgebung));
    expect(rechnung.plan.haushalt.stand).toBe('einglmv_2027');
    expect(rechnung.plan.staende['einglmv_2027']).toMatchObject({ stufe: 'einglmv', umschichtung: 'vor' });
    expect(rechnung.plan.staende).toHaveProperty('schaetzwert_2027');
    expect(rechnung.plan.haushalt.eingliederungstitel?.ohneBez.wert).toBe(13_500_000_00);
    const eigene = { ...WECHSEL, stufe: 'planung' } as const;
    expect(
      meldungen(await wechsleBudgetstufe(CONTROLLING, { ...wunsch, wechsel: eigene }, umgebung)),
    ).toMatchObject([{ code: 'PLANUNG-21' }]);
  });
});
