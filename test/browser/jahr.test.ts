import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { monatAlsText, monatVon, tag } from '#domain/werte';
import { wert } from '../datenbank/testdatenbank.ts';
import { starteProbenserver } from '../web/probenserver.ts';
import { starteBrowser } from './browser.ts';
import { erstelleBuehne, type Person } from './buehne.ts';
import { alsZip, monatslieferung } from './jahreslieferung.ts';
import { pdfstruktur } from './pdfstruktur.ts';

/** What the first run takes in, and then the second. */
const MONATE = { mit: '2026-07-31', ohne: '2026-08-31' } as const;

let server: Awaited<ReturnType<typeof starteProbenserver>>;
let chromium: Awaited<ReturnType<typeof starteBrowser>>;
let buehne: ReturnType<typeof erstelleBuehne>;
let ordner: string;

beforeAll(async () => {
  ordner = mkdtempSync(path.join(os.tmpdir(), 'stellwerk-jahr-'));
  // One after the other: while the browser unpacks, TMPDIR is its own.
  server = await starteProbenserver(0, { druckt: true });
  chromium = await starteBrowser();
  buehne = erstelleBuehne(chromium.browser, server.adresse);
  const juni = await monatslieferung(path.join(ordner, 'juni'), monatVon(tag('2026-06-30')));
  wert(await server.gebunden.lieferungen.lager.uebernimm(juni, 0, () => undefined));
}, 240_000);

afterAll(async () => {
  await chromium.beende();
  await server.gebunden.lieferungen.laeufe.ruhe();
  await server.beende();
  rmSync(ordner, { recursive: true, force: true });
});

afterEach(() => buehne.pruefe());

const feld = (seite: Page, ort: string): Locator => seite.locator(`[name="feld:${ort}"]`);

const speichere = async ({ seite }: Person): Promise<void> => {
  await seite.getByRole('button', { name: 'Speichern', exact: true }).click();
  await seite.getByText(/^Gespeichert:/).waitFor();
};

/** Chooses what ends so; before it stands the way to it. */
const waehle = async (liste: Locator, ende: string): Promise<void> => {
  const namen = await liste.locator('option').allTextContents();
  await liste.selectOption({ label: namen.find(name => name.endsWith(ende)) ?? ende });
};

describe.each([
  ['mit Skript', true, MONATE.mit],
  ['ohne Skript', false, MONATE.ohne],
] as const)('Das Jahr, %s', (_, skript, monatsende) => {
  let plan: string;
  let controlling: Person;
  let mitte: Person;
  let nord: Person;
  let finanzen: Person;
  let bca: Person;
  let leitung: Person;

  beforeAll(async () => {
    const wer = ['controlling', 'teamleitung', 'teamleitung2', 'finanzen', 'bca', 'geschaeftsfuehrung'];
    const personen = await Promise.all(wer.map(name => buehne.betritt(`${name}@musterstadt`, skript)));
    [controlling, mitte, nord, finanzen, bca, leitung] = personen as [
      Person,
      Person,
      Person,
      Person,
      Person,
      Person,
    ];
  }, 60_000);

  afterAll(async () => buehne.leere());

  test('Das Controlling legt den Plan des nächsten Jahres aus dem beschlossenen an', async () => {
    const { seite } = controlling;
    await controlling.gehe('/planung');
    await seite.getByRole('link', { name: 'Plan anlegen' }).first().click();
    const vorjahr = seite.getByRole('region', { name: 'Aus einem Plan fortschreiben' });
    await vorjahr
      .getByLabel('Welcher Plan?')
      .selectOption({ label: 'Lokales Planungsdokument 2026 (beschlossen)' });
    await vorjahr.getByLabel('Neues Planjahr').fill('2027');
    await vorjahr.getByRole('button', { name: 'Plan fortschreiben' }).click();
    await seite.waitForURL(/\/planung\/[0-9a-f-]{36}$/);
    plan = new URL(seite.url()).pathname;
    expect(await seite.locator('h1').textContent()).toBe('Lokales Planungsdokument 2027');
    // What was promised last year stands beside the new text.
    await controlling.gehe(`${plan}/kapitel/schwerpunkte/langzeitbezug`);
    await seite.getByRole('heading', { name: 'Was im Plan 2026 stand' }).waitFor();
    await seite.getByText('Zugesagt für 2026').first().waitFor();
  });

  test('Das Controlling sagt, welches Team was bis wann einträgt', async () => {
    const { seite } = controlling;
    await controlling.gehe(`${plan}/zustaendigkeiten`);
    for (const [kapitel, team, frist] of [
      ['Langzeitleistungsbezug beenden', 'Team ab 25, Haus Mitte', '2026-11-30'],
      ['Berufsabschlüsse ermöglichen', 'Team ab 25, Haus Nord', '2026-12-04'],
      ['Langzeitleistungsbezug beenden', 'Team ab 25, Haus Nord', '2026-11-30'],
    ] as const) {
      const vergabe = seite.getByRole('region', { name: 'Zuständigkeit vergeben' });
      await waehle(vergabe.getByLabel('Kapitel'), kapitel);
      await waehle(vergabe.getByLabel('Zuständig'), team);
      await vergabe.getByLabel('Frist').fill(frist);
      await vergabe.getByRole('button', { name: 'Zuständigkeit vergeben' }).click();
      await seite.getByText('Gespeichert.').waitFor();
    }
    expect(await seite.getByRole('table', { name: 'Wer bringt was ein?' }).locator('tbody tr').count()).toBe(
      3,
    );
  });

  const WAS = 'schwerpunkte/langzeitbezug/antworten/was';
  const JUGEND = 'schwerpunkte/berufsabschluesse/antworten/was';

  test('Zwei Teams tragen zugleich ein; ändern beide dasselbe, stehen beide Fassungen da', async () => {
    for (const team of [mitte, nord]) {
      await team.gehe('/');
      await team.seite.getByRole('table', { name: 'Ihre Kapitel' }).getByText('30.11.2026').waitFor();
    }
    // Each another part, opened at the same time: in nobody's way.
    await Promise.all([
      mitte.gehe(`${plan}/kapitel/schwerpunkte/langzeitbezug`),
      nord.gehe(`${plan}/kapitel/schwerpunkte/berufsabschluesse`),
    ]);
    await feld(mitte.seite, WAS).fill('Haus Mitte: jede Woche ein Gespräch.');
    await feld(nord.seite, JUGEND).fill('Haus Nord: Lotsen an jeder Berufsschule.');
    await Promise.all([speichere(mitte), speichere(nord)]);
    // Both the same part.
    await Promise.all([mitte, nord].map(team => team.gehe(`${plan}/kapitel/schwerpunkte/langzeitbezug`)));
    await feld(mitte.seite, WAS).fill('Haus Mitte war schneller.');
    await feld(nord.seite, WAS).fill('Haus Nord sieht es anders.');
    await speichere(mitte);
    await nord.erwarte(409, async () => {
      await nord.seite.getByRole('button', { name: 'Speichern', exact: true }).click();
      await nord.seite.getByText('Jemand war schneller').waitFor();
    });
    const konflikt = nord.seite.getByRole('table', { name: 'Unterschiede zu Ihren Eingaben' });
    expect(await konflikt.textContent()).toContain('Haus Mitte war schneller.');
    expect(await konflikt.textContent()).toContain('Haus Nord sieht es anders.');
    expect(await feld(nord.seite, WAS).inputValue()).toBe('Haus Nord sieht es anders.');
    await feld(nord.seite, WAS).fill('Haus Mitte und Haus Nord: jede Woche ein Gespräch.');
    await speichere(nord);
    await mitte.gehe(`${plan}/kapitel/schwerpunkte/langzeitbezug`);
    expect(await feld(mitte.seite, WAS).inputValue()).toBe(
      'Haus Mitte und Haus Nord: jede Woche ein Gespräch.',
    );
    // What is not theirs they read only.
    await mitte.gehe(`${plan}/kapitel/schwerpunkte/berufsabschluesse`);
    expect(await mitte.seite.getByRole('button', { name: 'Speichern', exact: true }).count()).toBe(0);
    await mitte.gehe(`${plan}/kapitel/haushalt`);
    expect(await mitte.seite.getByRole('button', { name: 'Speichern', exact: true }).count()).toBe(0);
  });

  test('Die Teams melden ihren Teil fertig, und das Controlling sieht, wie weit alle sind', async () => {
    for (const [{ seite, gehe }, team] of [
      [mitte, 'Haus Mitte'],
      [nord, 'Haus Nord'],
    ] as const) {
      await gehe(`${plan}/zustaendigkeiten`);
      const zeile = seite
        .getByRole('table', { name: 'Wer bringt was ein?' })
        .getByRole('row')
        .filter({ hasText: team })
        .first();
      await zeile.getByText('Stand melden').click();
      await zeile.getByLabel('Neuer Stand').selectOption('fertig gemeldet');
      await zeile.getByRole('button', { name: 'Speichern' }).click();
      await seite.getByText('Gespeichert.').waitFor();
    }
    await controlling.gehe(`${plan}/zustaendigkeiten`);
    const stand = controlling.seite.getByRole('table', { name: 'Wie weit die Einheiten sind' });
    const haus = stand.getByRole('row').filter({ hasText: 'Jobcenter Musterstadt' });
    expect((await haus.locator('td').allTextContents()).slice(0, 3)).toEqual(['1', '0', '2']);
  });

  const GESETZ = 'Gesetzliche Obergrenze';
  const FREIE_FOERDERUNG = 'haushalt/planung/zeilen/p16f/kosten/wert';

  test('Was gegen das Gesetz ist, lässt sich nicht beschließen; der Befund führt zum Feld', async () => {
    await controlling.gehe(`${plan}/kapitel/haushalt/planung/zeilen`);
    await feld(controlling.seite, FREIE_FOERDERUNG).fill('1500000');
    await speichere(controlling);
    await controlling.gehe(`${plan}/beschluss`);
    await controlling.seite.getByRole('button', { name: 'In Abstimmung geben' }).click();
    await controlling.seite.getByText('Der Plan ist in Abstimmung.').waitFor();

    const { seite } = leitung;
    await leitung.gehe(`${plan}/beschluss`);
    await trageEin(leitung, 'beschließt den Plan', '2026-11-20');
    await leitung.gehe(`${plan}/beschliessen`);
    expect(await seite.locator('main').textContent()).toContain('2 Befunde sperren den Beschluss.');
    expect(await seite.getByRole('button', { name: 'Als beschlossen eintragen' }).count()).toBe(0);
    expect(await sendeTrotzdem(leitung, `${plan}/beschliessen`)).toBe(422);
    await leitung.gehe(`${plan}/beschluss`);
    await seite.getByRole('link', { name: GESETZ }).click();
    await seite.waitForURL(/\/kapitel\/haushalt\/planung\/zeilen#/);

    // Finanzen mend both from the list of findings.
    const { seite: kasse } = finanzen;
    await finanzen.gehe(`${plan}/befunde`);
    await kasse
      .locator('.befund--sperrt', { hasText: GESETZ })
      .getByRole('link', { name: 'Zum Feld' })
      .click();
    expect(new URL(kasse.url()).hash).toContain('p16f');
    await feld(kasse, FREIE_FOERDERUNG).fill('290000');
    await speichere(finanzen);
    await finanzen.gehe(`${plan}/befunde`);
    expect(await kasse.getByText(GESETZ).count()).toBe(0);
    await kasse
      .locator('.befund--sperrt', { hasText: 'IT-Verfahren' })
      .getByRole('link', { name: 'Zum Feld' })
      .click();
    await feld(kasse, 'haushalt/verwaltungskosten/it/kostensatz/wert').fill('284');
    await speichere(finanzen);
    await finanzen.gehe(`${plan}/befunde`);
    expect(await kasse.locator('.befund--sperrt').count()).toBe(0);
  });

  test('Die Finanzen verschieben die Umschichtung, sehen die Wirkung und übernehmen sie', async () => {
    const { seite } = finanzen;
    await finanzen.gehe(`${plan}/szenarien`);
    await seite.getByLabel('Umschichtung in das Verwaltungskostenbudget').fill('-100.000');
    await seite.getByRole('button', { name: 'Rechnen' }).click();
    const wirkung = seite.getByRole('region', { name: 'Wirkung' });
    expect(await wirkung.getByRole('row', { name: /^Umschichtung / }).textContent()).toContain(
      '−100.000,00 €',
    );
    await seite.getByLabel('Name des Szenarios').fill('Weniger umschichten');
    await seite.getByRole('button', { name: 'Behalten' }).click();
    await seite.getByRole('link', { name: 'Weniger umschichten', exact: true }).click();
    await seite.getByRole('link', { name: 'In den Plan übernehmen' }).click();
    await seite.getByRole('button', { name: 'Angekreuztes in den Plan übernehmen' }).click();
    await seite.waitForURL(/uebernommen/);
    await finanzen.gehe(`${plan}/verlauf?adresse=haushalt.umschichtung`);
    await seite.locator('main tbody tr').filter({ hasText: 'Finanzen' }).first().waitFor();
  });

  test('Die BCA ruft das Controlling dazu, das antwortet und erledigt', async () => {
    const { seite } = bca;
    await bca.gehe(`${plan}/kapitel/ziele`);
    await seite.getByText('Kommentar schreiben').click();
    await seite.getByLabel('Ihr Kommentar').fill('Bitte das Ziel für Frauen höher setzen.');
    await seite.getByLabel('Jemanden dazurufen').first().fill('Controlling');
    await seite.getByRole('button', { name: 'Kommentar speichern' }).click();
    await seite.getByText('Bitte das Ziel für Frauen höher setzen.').waitFor();

    const { seite: empfang } = controlling;
    await controlling.gehe('/');
    await empfang
      .getByRole('table', { name: 'Kommentare, die Sie nennen' })
      .getByRole('link', { name: 'Bitte das Ziel für Frauen' })
      .first()
      .click();
    await empfang.waitForURL(new RegExp(`${plan}/kommentare`));
    const gespraech = empfang
      .getByRole('article')
      .filter({ hasText: 'Bitte das Ziel für Frauen höher setzen.' });
    await gespraech.getByText('Antworten').first().click();
    await gespraech.getByLabel('Ihre Antwort').fill('Ist besprochen, es bleibt beim Korridor.');
    await gespraech.getByRole('button', { name: 'Antworten' }).click();
    await gespraech.getByRole('button', { name: 'Als erledigt vermerken' }).click();
    await gespraech.getByText('Erledigt, vermerkt von Controlling').waitFor();
    await bca.gehe(`${plan}/kommentare`);
    expect(await seite.getByRole('article').textContent()).toContain(
      'Ist besprochen, es bleibt beim Korridor.',
    );
  });

  test('Die Schritte bekommen ihre Tage, die Geschäftsführung beschließt, und der Plan bleibt, wie er ist', async () => {
    await controlling.gehe(`${plan}/beschluss`);
    for (const [schritt, am] of [
      ['Beteiligung der BCA', '2026-11-10'],
      ['örtlichen Beirat', '2026-11-12'],
      ['Fachausschuss', '2026-11-17'],
    ] as const)
      await trageEin(controlling, schritt, am);
    const { seite } = leitung;
    await leitung.gehe(`${plan}/beschluss`);
    await seite.locator(`a[href="${plan}/beschliessen"]`).click();
    await seite.getByLabel('Trotzdem beschließen').check();
    await seite.getByLabel('Begründung').fill('Der Rest wird im Januar durchgesehen.');
    await seite.getByRole('button', { name: 'Als beschlossen eintragen' }).click();
    await seite.getByText('Der Plan ist beschlossen; sein Dokument ist abgelegt.').waitFor();

    await finanzen.gehe(`${plan}/kapitel/haushalt`);
    expect(await finanzen.seite.getByRole('button', { name: 'Speichern', exact: true }).count()).toBe(0);
    expect(await sendeTrotzdem(finanzen, `${plan}/kapitel/haushalt`)).toBe(422);

    const [geladen] = await Promise.all([
      seite.waitForEvent('download'),
      seite.getByRole('link', { name: 'Fassung 1 als PDF' }).click(),
    ]);
    const pdf = readFileSync(await geladen.path());
    expect(geladen.suggestedFilename()).toMatch(/^Lokales Planungsdokument 2027, Fassung 1\.pdf$/);
    expect(await pdfstruktur(pdf)).toEqual([]);
  }, 120_000);

  test('Die Lieferung des nächsten Monats kommt als ZIP, wird geprüft und übernommen', async () => {
    const monat = monatVon(tag(monatsende));
    const zip = alsZip(await monatslieferung(path.join(ordner, `monat-${monat}`), monat));
    const { seite } = controlling;
    await controlling.gehe('/kennzahlen/lieferungen');
    await seite.getByRole('link', { name: 'Daten hochladen' }).first().click();
    await seite.getByLabel('Dateien der Lieferung').setInputFiles(zip);
    await seite.getByRole('button', { name: 'Hochladen und prüfen' }).first().click();
    await seite.waitForURL(/\/auftrag\//);
    await seite.getByRole('heading', { name: 'Prüfbericht der Lieferung' }).waitFor({ timeout: 90_000 });
    expect(await seite.getByRole('table', { name: 'Dateien' }).textContent()).toContain('leistungsbezug.csv');
    await seite.getByRole('button', { name: 'Übernehmen' }).click();
    await seite.getByText('Die Lieferung ist übernommen').waitFor({ timeout: 90_000 });
  }, 240_000);

  test('Die Lage zeigt Soll, Ist, Abstand und Grund des neuen Monats; von dort geht es zur Kennzahl und zur Datei', async () => {
    const { seite } = leitung;
    const monat = monatAlsText(monatVon(tag(monatsende)));
    await leitung.gehe('/');
    const karte = seite
      .getByRole('article')
      .filter({ has: seite.getByRole('heading', { name: 'Integrationsquote', exact: false }) })
      .first();
    expect(await karte.textContent()).toMatch(
      new RegExp(
        `Von Januar bis ${monat}: \\d+,\\d %, \\d+,\\d Prozentpunkte (unter|über) dem Zielpfad \\(\\d+,\\d %\\)`,
      ),
    );
    await karte.getByText('Warum es so steht').click();
    expect(await karte.locator('details p').first().textContent()).toMatch(/\d/);
    await karte.getByRole('link', { name: 'Zur Kennzahl' }).click();
    await seite.waitForURL(/\/kennzahlen\?/);
    await seite.getByText('Woher die Veränderung kommt').first().waitFor();
    const [geladen] = await Promise.all([
      seite.waitForEvent('download'),
      seite.getByRole('link', { name: 'CSV', exact: true }).click(),
    ]);
    const csv = readFileSync(await geladen.path(), 'utf8');
    expect(csv).toContain(monat);
  });

  test('Der Beirat liest nur Beschlossenes, das Land erst nach der Freigabe', async () => {
    const [beirat, land] = await Promise.all([
      buehne.betritt('lesend@musterstadt', skript),
      buehne.betritt('land@beispielland', skript),
    ]);
    await beirat.gehe('/planung');
    expect(await beirat.seite.locator(`a[href="${plan}"]`).count()).toBe(1);
    expect(await beirat.seite.getByRole('cell', { name: 'Entwurf' }).count()).toBe(0);
    await beirat.gehe(plan);
    await beirat.gehe(`${plan}/dokument`);
    await land.gehe('/planung');
    expect(await land.seite.locator(`a[href="${plan}"]`).count()).toBe(0);
    await land.erwarte(404, () => land.gehe(plan));
    await leitung.gehe(`${plan}/beschluss`);
    await leitung.seite.getByRole('button', { name: 'Fassung 1 für das Land freigeben' }).click();
    await leitung.seite.getByText('Freigegeben: Das Land liest diese Fassung jetzt.').waitFor();
    await land.gehe('/planung');
    await land.seite.locator(`a[href="${plan}"]`).click();
    expect(await land.seite.locator('h1').textContent()).toBe('Lokales Planungsdokument 2027');
  });
});

/** Enters the day of the first step with this in its name. */
const trageEin = async ({ seite }: Person, schritt: string, am: string): Promise<void> => {
  const eintrag = seite.locator('li.wegschritt').filter({ hasText: schritt }).first();
  await eintrag.getByText('Tag eintragen oder ändern').click();
  await eintrag.getByLabel('Tag').fill(am);
  await eintrag.getByRole('button', { name: 'Speichern' }).click();
  await seite.getByText('Gespeichert: Der Schritt ist eingetragen.').waitFor();
};

/** Sends what a page no longer offers; gives the status. */
const sendeTrotzdem = async ({ seite }: Person, pfad: string): Promise<number> => {
  const formularschutz = await seite.locator('[name="formularschutz"]').first().inputValue();
  const { origin } = new URL(seite.url());
  const antwort = await seite.context().request.post(origin + pfad, {
    form: { formularschutz, 'feld:haushalt/verwaltungskostenbudget': '1' },
    headers: { origin },
    maxRedirects: 0,
  });
  return antwort.status();
};
