import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { erstelleBesuch, type Besuch } from './besuch.ts';
import { erstelleProbenserver } from './probenserver.ts';

let server: Awaited<ReturnType<typeof erstelleProbenserver>>;

beforeAll(async () => {
  server = await erstelleProbenserver();
}, 120_000);

afterAll(async () => server.beende());

const als = async (wer: string): Promise<Besuch> => {
  const besuch = erstelleBesuch(server);
  await besuch.meldeAn(wer);
  return besuch;
};

const tue = async (besuch: Besuch, seite: string, felder: Record<string, string>) => {
  const formularschutz = await besuch.schutz(seite.split('?')[0] ?? seite);
  const antwort = await besuch.sende(seite, { ...felder, formularschutz });
  return { status: antwort.status, ziel: antwort.headers.get('location') ?? '', text: await antwort.text() };
};

const lies = async (besuch: Besuch, seite: string): Promise<string> => (await besuch.hole(seite)).text();

/** The example plan of a year. */
const planVon = async (besuch: Besuch, jahr: number): Promise<string> =>
  new RegExp(`href="(/planung/[0-9a-f-]+)">Lokales Planungsdokument ${jahr}`).exec(
    await lies(besuch, '/planung'),
  )?.[1] ?? '';

describe('Ein Szenario', () => {
  test('wird aus der Adresse gerechnet, behalten, steht neben dem Plan und geht in ihn über', async () => {
    const besuch = await als('controlling');
    const plan = await planVon(besuch, 2027);
    const seite = `${plan}/szenarien`;
    const vorher = /im Plan <!-- -->([\d.]+,\d\d €)|im Plan ([\d.]+,\d\d €)/.exec(await lies(besuch, seite));
    expect(vorher).not.toBeNull();
    const gerechnet = await lies(besuch, `${seite}?umschichtung=%2B100.000`);
    expect(gerechnet).toContain('+100.000,00 €');
    expect(gerechnet).toContain('value="+100.000"');
    const ueber = await lies(besuch, `${seite}?umschichtung=%2B9.000.000`);
    expect(ueber).toContain('Umgeschichtet wird mehr, als die Verwaltung braucht');
    const mehr = await lies(besuch, `${seite}?mengen.mat_avgs=%2B100`);
    expect(mehr).toContain('Die Kosten im Haushalt bleiben dabei, wie sie im Plan stehen');
    expect(mehr).toMatch(/im Plan (<!-- -->)?[\d.]+ Stunden/);
    const falsch = await lies(besuch, `${seite}?umschichtung=viel`);
    expect(falsch).toContain('Das ist keine Änderung');
    expect(falsch).toContain('value="viel"');
    const ohneNamen = await tue(besuch, seite, { umschichtung: '+100.000', titel: ' ' });
    expect([ohneNamen.status, ohneNamen.text.includes('Der Titel fehlt')]).toEqual([422, true]);
    const behalten = await tue(besuch, seite, { umschichtung: '+100.000', titel: 'Mehr umschichten' });
    expect(behalten.ziel).toBe(`${seite}?behalten#nebeneinander`);
    const tafel = await lies(besuch, seite);
    const szenario = /href="(\/planung\/[0-9a-f-]+)">Mehr umschichten/.exec(tafel)?.[1] ?? '';
    expect(await lies(besuch, szenario)).toContain('Das ist ein Szenario');
    const vorschau = await lies(besuch, `${szenario}/szenarien/uebernehmen`);
    expect(vorschau).toContain('value="haushalt.umschichtung"');
    const gesehen = /name="gesehen" value="(haushalt\.umschichtung\t\d+)"/.exec(vorschau)?.[1] ?? '';
    const nichts = await tue(besuch, `${szenario}/szenarien/uebernehmen`, { gesehen });
    expect([nichts.status, nichts.text.includes('Wählen Sie mindestens einen Teil')]).toEqual([422, true]);
    const uebernommen = await tue(besuch, `${szenario}/szenarien/uebernehmen`, {
      teil: 'haushalt.umschichtung',
      gesehen,
    });
    expect(uebernommen.ziel).toBe(`${plan}?uebernommen`);
    const verlauf = await lies(besuch, `${plan}/verlauf?adresse=haushalt.umschichtung`);
    expect(verlauf).toContain('Dana Controlling');
    expect((await besuch.hole(`${plan}/szenarien/uebernehmen`)).status).toBe(404);
    expect((await tue(besuch, `${szenario}/loeschen`, {})).ziel).toBe('/planung?geloescht');
  });

  test('rechnet nicht, wer nur liest', async () => {
    const beirat = await als('beirat');
    const plan = await planVon(beirat, 2026);
    for (const seite of ['szenarien', 'verlauf', 'budgetstufe'])
      expect([seite, (await beirat.hole(`${plan}/${seite}`)).status]).toEqual([seite, 404]);
  });
});

describe('Die Stufe der Mittel', () => {
  const WUNSCH = {
    stufe: 'einglmv',
    quelle: 'BMAS',
    dokument: 'Eingliederungsmittel-Verordnung 2027',
    datum: '2026-12-18',
    verwaltungskostenbudget: '16.400.000 €',
  };

  test('zeigt den Finanzen erst die Wirkung und wird dann geschrieben', async () => {
    const besuch = await als('finanzen');
    const plan = await planVon(besuch, 2027);
    const seite = `${plan}/budgetstufe`;
    const frage = await lies(besuch, `${seite}?${new URLSearchParams(WUNSCH).toString()}`);
    expect(frage).toContain('Was sich damit ändert');
    expect(frage).toContain('16.400.000,00 €');
    expect(frage).toContain('So in den Plan schreiben');
    expect(await lies(besuch, `${seite}?stufe=einglmv&datum=bald`)).toContain('Bitte nennen Sie das Datum');
    expect((await tue(besuch, seite, WUNSCH)).ziel).toBe(`${seite}?getan`);
    expect(await lies(besuch, plan)).toContain('Eingliederungsmittelverordnung');
  });

  test('sieht, wer den Haushalt nicht schreibt, nur an', async () => {
    const besuch = await als('leitung');
    const plan = await planVon(besuch, 2027);
    const frage = await lies(besuch, `${plan}/budgetstufe?${new URLSearchParams(WUNSCH).toString()}`);
    expect(frage).toContain('Was sich damit ändert');
    expect(frage).not.toContain('So in den Plan schreiben');
    expect((await tue(besuch, `${plan}/budgetstufe`, WUNSCH)).status).toBe(422);
  });
});

describe('Die Freigabe an das Land', () => {
  test('gibt die Geschäftsführung und nimmt sie zurück; andere sehen den Knopf nicht', async () => {
    const leitung = await als('leitung');
    const plan = await planVon(leitung, 2026);
    const seite = `${plan}/beschluss`;
    // The example is released from the start.
    expect((await tue(leitung, seite, { tun: 'zuruecknehmen', fassung: '1' })).ziel).toBe(
      `${seite}?getan=zuruecknehmen`,
    );
    const zurueck = await lies(leitung, seite);
    expect(zurueck).toContain('Fassung 1 ist nicht freigegeben');
    expect(zurueck).toContain('Fassung 1 für das Land freigeben');
    const controlling = await als('controlling');
    expect(await lies(controlling, seite)).not.toContain('Freigabe an das Land');
    expect((await tue(controlling, seite, { tun: 'freigeben', fassung: '1' })).status).toBe(422);
    expect((await tue(leitung, seite, { tun: 'freigeben', fassung: '1' })).status).toBe(303);
    expect(await lies(leitung, seite)).toMatch(/Fassung 1 liest das Land seit dem \d\d\.\d\d\.\d{4}/);
  });
});

describe('Eine Zahl', () => {
  test('hat Rechenweg mit Wegen zu ihren Eingaben, Verlauf und Kommentare', async () => {
    const besuch = await als('controlling');
    const plan = await planVon(besuch, 2027);
    const kennung = plan.split('/').at(-1) ?? '';
    const liste = await lies(besuch, `${plan}/zahlen?zahl=haushalt.gesamtverwaltungskosten`);
    expect(liste).toMatch(/<details class="rechenweg" open="">/);
    expect(liste).toContain(`href="/planung/${kennung}/verlauf?adresse=haushalt.gesamtverwaltungskosten"`);
    const recht = await lies(besuch, `${plan}/zahlen?kapitel=recht`);
    expect(recht).toMatch(/SGB II.*, gilt (ab|vom) \d\d\.\d\d\.\d{4}/s);
    const seite = `${plan}/kommentare?adresse=haushalt.gesamtverwaltungskosten&zurueck=%2Fplanung`;
    const formular = await lies(besuch, seite);
    expect(formular).toContain('Kommentar zu: Haushalt: Gesamtverwaltungskosten');
    expect(formular).toContain('<option value="Fred Finanzen"></option>');
    const gesagt = await tue(besuch, `${plan}/kommentare`, {
      tun: 'schreiben',
      adresse: 'haushalt.gesamtverwaltungskosten',
      text: 'Ist die Miete drin?',
      ruf: 'Fred Finanzen',
      zurueck: '/planung',
    });
    expect(gesagt.ziel).toBe('/planung');
    expect(await lies(besuch, `${plan}/zahlen?zahl=haushalt.gesamtverwaltungskosten`)).toContain(
      '1 offener Kommentar',
    );
    expect(await lies(await als('finanzen'), '/')).toContain('@Fred Finanzen Ist die Miete drin?');
  });
});

describe('Ein Kapitel', () => {
  test('fügt eine Zahl in einen Text ein, ohne dass Getipptes verloren geht oder schon gespeichert ist', async () => {
    const besuch = await als('controlling');
    const plan = await planVon(besuch, 2027);
    const seite = `${plan}/kapitel/texte`;
    const formular = await lies(besuch, seite);
    expect(formular).toContain('Zahl des Plans in einen Text einfügen');
    const gesehen = /name="gesehen" value="(texte\.schwerpunkte\t[^"]+)"/.exec(formular)?.[1] ?? '';
    const angaben = {
      gesehen,
      'feld:texte/schwerpunkte': 'Umgeschichtet werden',
      'einfuegen-in': 'texte/schwerpunkte',
    };
    const suche = await tue(besuch, seite, {
      ...angaben,
      einfuegen: 'suchen',
      'einfuegen-suche': 'umschichtung',
    });
    expect(suche.status).toBe(200);
    expect(suche.text).toContain('value="haushalt.umschichtung"');
    expect(suche.text).toContain('Umgeschichtet werden</textarea>');
    const mit = await tue(besuch, seite, {
      ...angaben,
      einfuegen: 'haushalt.umschichtung',
      'einfuegen-form': 'Mio. €',
    });
    expect(mit.text).toContain('Umgeschichtet werden {{ haushalt.umschichtung | Mio. € }}</textarea>');
    expect(mit.text).toContain('Eingefügt, aber noch nicht gespeichert');
    expect(mit.text).toContain(gesehen);
    expect(await lies(besuch, seite)).not.toContain('Umgeschichtet werden');
  });

  test('stellt neben jeden Handlungsansatz, was im Vorjahr zugesagt war und was daraus wurde', async () => {
    const besuch = await als('controlling');
    const text = await lies(besuch, `${await planVon(besuch, 2027)}/kapitel/schwerpunkte`);
    expect(text).toContain('Was im Plan 2026 stand');
    expect(text).toContain('Zugesagt für 2026');
    expect(text).toContain('Teams schlagen Menschen vor');
    expect(text).toMatch(/\d+ Integrationen bis Oktober/);
    expect(text).toContain('Neu für 2027');
  });

  test('führt von jedem Feld zu Kommentar und Verlauf und zeigt offene am Feld', async () => {
    const besuch = await als('controlling');
    const plan = await planVon(besuch, 2027);
    const kapitel = `${plan}/kapitel/haushalt`;
    expect(await lies(besuch, kapitel)).toContain(
      `${plan}/kommentare?adresse=haushalt.verwaltungskostenbudget&amp;zurueck=`,
    );
    await tue(besuch, `${plan}/kommentare`, {
      tun: 'schreiben',
      adresse: 'haushalt.verwaltungskostenbudget',
      text: 'Stand geprüft?',
      zurueck: kapitel,
    });
    expect(await lies(besuch, kapitel)).toMatch(
      /class="kommentarmarke" href="[^"]*haushalt\.verwaltungskostenbudget[^"]*">1 offener Kommentar/,
    );
  });
});

describe('Stellen aus dem Vorjahr', () => {
  test('stehen nach Kapitel und Art da und gehen einzeln von der Liste', async () => {
    const besuch = await als('controlling');
    const seite = `${await planVon(besuch, 2027)}/durchsehen`;
    const vorher = await lies(besuch, seite);
    const stelle = /name="stelle" value="([^"]+)"/.exec(vorher)?.[1] ?? '';
    expect(vorher).toContain('Hier steht noch, was im Plan 2026 stand');
    expect((await tue(besuch, seite, {})).status).toBe(422);
    expect((await tue(besuch, seite, { stelle })).ziel).toBe(`${seite}?getan`);
    expect(await lies(besuch, seite)).not.toContain(`value="${stelle}"`);
    expect(await lies(await als('finanzen'), seite)).not.toContain('name="stelle"');
  });
});

describe('Die Stufe der Mittel', () => {
  test('nimmt Beträge deutsch geschrieben, mit und ohne Eurozeichen', async () => {
    const besuch = await als('finanzen');
    const seite = `${await planVon(besuch, 2027)}/budgetstufe?stufe=einglmv&quelle=BMAS&dokument=Verordnung&datum=2026-12-18`;
    for (const betrag of ['13.500.000', '13500000', '13.500.000,00', '13,5 Mio.', '13,5 Mio. €'])
      expect(await lies(besuch, `${seite}&ohneBez=${encodeURIComponent(betrag)}`)).toContain(
        '13.500.000,00 €',
      );
  });
});
