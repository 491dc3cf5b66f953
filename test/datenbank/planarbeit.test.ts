import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  beschliesse,
  erledigeKommentar,
  gibInAbstimmung,
  kommentareVon,
  kommentiere,
  legeSzenarioAn,
  nimmBefundHin,
  nimmPlandateiAuf,
  oeffneGespeicherten,
  schreibeFassungFort,
  schreibePlan,
  trageSchrittEin,
  uebernimmSzenario,
  vergibZustaendigkeit,
  verlaufVon,
  wechsleBudgetstufe,
  werZurWahlSteht,
  zeigeUebernahme,
  zustaendigkeitenVon,
} from '#application/planung';
import { sperrt } from '#domain/plausibilitaet';
import { liesPfad, tag } from '#domain/werte';
import { als, BEREICH, FRED, gesehenIn, planstand, TEAM } from './planstand.ts';
import { meldungen, wert } from './testdatenbank.ts';

const stand = planstand();
const LEITUNG = als('geschaeftsfuehrung');
const CONTROLLING = als('controlling');
const FINANZEN = als('finanzen', FRED);

const angelegt = async (): Promise<string> =>
  wert(
    await nimmPlandateiAuf(
      CONTROLLING,
      {
        inhalt: readFileSync('beispiele/musterstadt-2027.yaml'),
        beilagen: {
          zu: 'plan.yaml',
          lies: async name => Promise.resolve({ ok: true, bytes: readFileSync(`beispiele/${name}`) }),
        },
      },
      stand().umgebung,
    ),
  );

const oeffne = async (kennung: string) =>
  wert(await oeffneGespeicherten(CONTROLLING, kennung, stand().umgebung));

const schreibe = async (kennung: string, ort: string, text: string) =>
  wert(
    await schreibePlan(
      CONTROLLING,
      { kennung, eingaben: [{ ort, text }], gesehen: await gesehenIn(CONTROLLING, kennung, stand()) },
      stand().umgebung,
    ),
  );

const betragBei = async (kennung: string, adresse: string) => {
  const pfad = liesPfad(adresse);
  return pfad && (await oeffne(kennung)).rechnung.blatt.get(pfad)?.wert;
};

const UMSCHICHTUNG = 'haushalt.umschichtung';
const MEHR = 10_000_000;

const szenario = async (kennung: string): Promise<string> =>
  wert(
    await legeSzenarioAn(
      CONTROLLING,
      { kennung, titel: '100.000 Euro mehr', aenderung: { umschichtung: MEHR } },
      stand().umgebung,
    ),
  );

describe('Ein Szenario', () => {
  test('zeigt, worin es sich vom Plan unterscheidet, und geht Teil für Teil in ihn über', async () => {
    const { umgebung } = stand();
    const kennung = await angelegt();
    const vorher = Number(await betragBei(kennung, UMSCHICHTUNG));
    const probe = await szenario(kennung);
    const { teile } = wert(await zeigeUebernahme(CONTROLLING, probe, umgebung));
    expect(teile.map(t => [t.adresse, t.seitdemVon])).toEqual([[UMSCHICHTUNG, null]]);
    const gesehen = await gesehenIn(CONTROLLING, kennung, stand());
    wert(await uebernimmSzenario(CONTROLLING, { szenario: probe, teile: [UMSCHICHTUNG], gesehen }, umgebung));
    expect(await betragBei(kennung, UMSCHICHTUNG)).toBe(vorher + MEHR);
    expect((await oeffne(kennung)).kopf.titel).toBe('Lokales Planungsdokument 2027');
    expect(wert(await zeigeUebernahme(CONTROLLING, probe, umgebung)).teile).toEqual([]);
  });

  test('nennt, was im Plan seitdem jemand geändert hat, und lässt es stehen', async () => {
    const { umgebung } = stand();
    const kennung = await angelegt();
    const probe = await szenario(kennung);
    await schreibe(kennung, 'haushalt/verwaltungskostenbudget/wert', '70000000');
    const { teile } = wert(await zeigeUebernahme(CONTROLLING, probe, umgebung));
    expect(teile.map(t => [t.adresse, t.seitdemVon])).toEqual([
      ['haushalt.verwaltungskostenbudget', 'Dana Drossel'],
      [UMSCHICHTUNG, null],
    ]);
    const gesehen = await gesehenIn(CONTROLLING, kennung, stand());
    wert(await uebernimmSzenario(CONTROLLING, { szenario: probe, teile: [UMSCHICHTUNG], gesehen }, umgebung));
    expect(await betragBei(kennung, 'haushalt.verwaltungskostenbudget')).toBe(7_000_000_000);
  });

  test('geht nicht über den hinweg, der schneller war, und nicht an den Rechten vorbei', async () => {
    const { umgebung } = stand();
    const kennung = await angelegt();
    const probe = await szenario(kennung);
    const gesehen = await gesehenIn(CONTROLLING, kennung, stand());
    await schreibe(kennung, 'haushalt/umschichtung/betrag/wert', '1000000');
    const uebernahme = { szenario: probe, teile: [UMSCHICHTUNG], gesehen };
    expect(meldungen(await uebernimmSzenario(CONTROLLING, uebernahme, umgebung))).toMatchObject([
      { code: 'PLANUNG-04' },
    ]);
    expect(meldungen(await uebernimmSzenario(als('bca', FRED), uebernahme, umgebung))).toMatchObject([
      { code: 'PLANUNG-01' },
    ]);
    expect(
      meldungen(await uebernimmSzenario(CONTROLLING, { ...uebernahme, teile: [] }, umgebung)),
    ).toMatchObject([{ code: 'PLANUNG-26' }]);
    expect(meldungen(await zeigeUebernahme(CONTROLLING, kennung, umgebung))).toMatchObject([
      { code: 'PLANUNG-25' },
    ]);
  });
});

describe('Die Stufe der Mittel', () => {
  const WECHSEL = {
    stufe: 'endgueltige_zuteilung',
    quelle: 'BMAS',
    dokument: 'Zuteilungsschreiben',
    datum: tag('2027-02-15'),
    verwaltungskostenbudget: '70000000',
  } as const;

  test('wechseln die Finanzen, mit dem Stand des Schreibens; vorher wird die Wirkung gezeigt', async () => {
    const { umgebung } = stand();
    const kennung = await angelegt();
    const vorschau = wert(
      await wechsleBudgetstufe(FINANZEN, { kennung, wechsel: WECHSEL, festschreiben: false }, umgebung),
    );
    expect(vorschau.vergleich.zahlen.geaendert.map(z => z.adresse)).toContain(
      'haushalt.verwaltungskostenbudget',
    );
    expect((await oeffne(kennung)).rechnung.plan.haushalt.stand).not.toBe('endgueltige_zuteilung_2027');
    wert(await wechsleBudgetstufe(FINANZEN, { kennung, wechsel: WECHSEL, festschreiben: true }, umgebung));
    const { plan } = (await oeffne(kennung)).rechnung;
    expect(plan.staende[plan.haushalt.stand]).toMatchObject({
      stufe: 'endgueltige_zuteilung',
      dokument: 'Zuteilungsschreiben',
    });
  });

  test('wechselt sonst niemand, und einen anderen Stand schreiben auch die Finanzen nicht', async () => {
    const { umgebung } = stand();
    const kennung = await angelegt();
    const wunsch = { kennung, wechsel: WECHSEL, festschreiben: true };
    expect(meldungen(await wechsleBudgetstufe(als('bca', FRED), wunsch, umgebung))).toMatchObject([
      { code: 'PLANUNG-01' },
    ]);
    const [stehender = ''] = Object.keys((await oeffne(kennung)).rechnung.plan.staende);
    const fremder = await schreibePlan(
      FINANZEN,
      {
        kennung,
        eingaben: [{ ort: `staende/${stehender}/quelle`, text: 'Eigene' }],
        gesehen: await gesehenIn(CONTROLLING, kennung, stand()),
      },
      umgebung,
    );
    expect(meldungen(fremder)).toMatchObject([{ code: 'PLANUNG-01' }]);
  });
});

describe('Der Verlauf', () => {
  test('sagt, wer eine Zahl wann von was auf was geändert hat', async () => {
    const { umgebung } = stand();
    const kennung = await angelegt();
    await schreibe(kennung, 'haushalt/verwaltungskostenbudget/wert', '70000000');
    await schreibe(kennung, 'haushalt/verwaltungskostenbudget/wert', '71000000');
    await schreibe(kennung, 'texte/schwerpunkte', 'Anders.');
    const { aenderungen, weiter } = wert(
      await verlaufVon(FINANZEN, { kennung, adresse: 'haushalt.verwaltungskostenbudget' }, umgebung),
    );
    expect(aenderungen.map(a => [a.von, a.nachher])).toEqual([
      ['Dana Drossel', 71_000_000],
      ['Dana Drossel', 70_000_000],
    ]);
    expect([aenderungen[0]?.vorher, weiter]).toEqual([70_000_000, null]);
    const alle = wert(await verlaufVon(FINANZEN, { kennung }, umgebung)).aenderungen;
    expect(alle.map(a => a.adresse)).toContain('texte.schwerpunkte');
    expect(
      wert(await verlaufVon(FINANZEN, { kennung, adresse: 'haushalt.verw' }, umgebung)).aenderungen,
    ).toEqual([]);
    expect(
      wert(await verlaufVon(FINANZEN, { kennung, vor: alle.at(-1)?.nummer ?? 0 }, umgebung)).aenderungen,
    ).toEqual([]);
  });

  test('gehört denen, die am Plan arbeiten', async () => {
    const { umgebung } = stand();
    const kennung = await angelegt();
    expect(meldungen(await verlaufVon(als('lesend', FRED), { kennung }, umgebung))).toMatchObject([
      { code: 'PLANUNG-01' },
    ]);
    expect(meldungen(await verlaufVon(CONTROLLING, { kennung: FRED }, umgebung))).toMatchObject([
      { code: 'PLANUNG-02' },
    ]);
  });
});

describe('Eine Fortschreibung', () => {
  test('nimmt offene Kommentare mit ihren Antworten mit; erledigte bleiben bei ihrer Fassung', async () => {
    const { umgebung, werkzeug } = stand();
    const kennung = await angelegt();
    const sage = async (text: string, antwortAuf?: string) =>
      wert(
        await kommentiere(
          CONTROLLING,
          { kennung, adresse: 'haushalt', text, ...(antwortAuf !== undefined && { antwortAuf }) },
          umgebung,
        ),
      );
    const offen = await sage('Noch zu klären');
    await sage('Ich frage nach', offen);
    const erledigt = await sage('Ist die Miete drin?');
    await sage('Ja', erledigt);
    wert(await erledigeKommentar(CONTROLLING, { kennung, id: erledigt, erledigt: true }, umgebung));
    for (const { meldung, merkmal } of (await oeffne(kennung)).befunde.filter(sperrt))
      wert(
        await nimmBefundHin(
          CONTROLLING,
          { kennung, regel: meldung.code, pfad: meldung.pfad, merkmal, grund: 'Ist besprochen.' },
          umgebung,
        ),
      );
    wert(await gibInAbstimmung(CONTROLLING, kennung, umgebung));
    for (const schluessel of ['bca', 'beirat', 'ausschuss', 'kreistag'])
      wert(
        await trageSchrittEin(
          CONTROLLING,
          { kennung, schluessel, erledigt: tag('2026-11-19'), bemerkung: null },
          umgebung,
        ),
      );
    wert(await beschliesse(LEITUNG, { kennung, trotzdem: 'Steht im Protokoll.' }, umgebung, werkzeug));
    wert(await schreibeFassungFort(CONTROLLING, { kennung, anlass: 'Neue Zuteilung' }, umgebung));
    const texte = async (fassung: number) =>
      wert(await kommentareVon(CONTROLLING, { kennung, fassung }, umgebung)).map(g => [
        g.text,
        ...g.antworten.map(a => a.text),
      ]);
    expect(await texte(2)).toEqual([['Noch zu klären', 'Ich frage nach']]);
    expect(await texte(1)).toEqual([['Ist die Miete drin?', 'Ja']]);
  });
});

describe('Zur Wahl', () => {
  test('stehen alle Einheiten und Personen, einer Bereichsleitung nur die Einheiten ihres Bereichs', async () => {
    const { umgebung } = stand();
    const alle = wert(await werZurWahlSteht(CONTROLLING, umgebung));
    expect([alle.einheiten.length, alle.personen.map(p => p.name)]).toEqual([
      2,
      ['Dana Drossel', 'Fred Fink'],
    ]);
    const bereich = wert(await werZurWahlSteht(als('bereichsleitung', FRED, TEAM), umgebung));
    expect([bereich.einheiten.map(e => e.id), bereich.personen]).toEqual([[TEAM], []]);
  });

  test('steht nicht, wer kein Kapitel melden kann; so jemand wird auch nicht zuständig', async () => {
    const { umgebung, db } = stand();
    const kennung = await angelegt();
    const gib = async () =>
      vergibZustaendigkeit(
        CONTROLLING,
        { kennung, kapitel: 'risiken', einheit: null, konto: FRED, frist: null },
        umgebung,
      );
    const setze = async (rolle: string) =>
      db.eigentuemer.query('update stellwerk.kontorolle set rolle = $1 where konto = $2', [rolle, FRED]);
    for (const rolle of ['administration', 'datenschutz', 'lesend', 'fachaufsicht']) {
      await setze(rolle);
      const { personen } = wert(await werZurWahlSteht(CONTROLLING, umgebung));
      expect([rolle, personen.map(p => p.name)]).toEqual([rolle, ['Dana Drossel']]);
      expect(meldungen(await gib())).toMatchObject([{ code: 'PLANUNG-37' }]);
    }
    await setze('finanzen');
    wert(await gib());
  });

  test('Eine Teamleitung meldet, was ihr Team einbringt, und sonst nichts', async () => {
    const { umgebung } = stand();
    const kennung = await angelegt();
    for (const [kapitel, einheit] of [
      ['ziele', TEAM],
      ['texte', BEREICH],
    ] as const)
      wert(
        await vergibZustaendigkeit(
          CONTROLLING,
          { kennung, kapitel, einheit, konto: null, frist: tag('2026-10-15') },
          umgebung,
        ),
      );
    const zeilen = wert(await zustaendigkeitenVon(als('teamleitung', FRED, TEAM), kennung, umgebung));
    expect(zeilen.map(z => [z.kapitel, z.darfMelden, z.darfVergeben, z.einheiten])).toEqual([
      ['texte', false, false, ['Bereich 1']],
      ['ziele', true, false, ['Bereich 1', 'Team 1']],
    ]);
  });
});
