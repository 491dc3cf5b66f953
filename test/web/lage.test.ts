import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BEISPIELKENNWORT } from '#main/arbeitsplatz';
import { erstelleBesuch } from './besuch.ts';
import { KENNWORT } from './probenarbeitsplatz.ts';
import { erstelleProbenserver } from './probenserver.ts';

let server: Awaited<ReturnType<typeof erstelleProbenserver>>;

beforeAll(async () => {
  server = await erstelleProbenserver();
}, 120_000);

afterAll(async () => server.beende());

const seite = async (wer: string, pfad: string): Promise<Readonly<{ status: number; text: string }>> => {
  const besuch = erstelleBesuch(server);
  await besuch.meldeAn(wer, wer.includes('@') ? BEISPIELKENNWORT : KENNWORT);
  const antwort = await besuch.hole(pfad);
  return { status: antwort.status, text: (await antwort.text()).replaceAll('<!-- -->', '') };
};

describe('Die Lage im Browser', () => {
  test('antwortet in der Reihenfolge der vier Fragen und braucht kein Skript', async () => {
    const { status, text } = await seite('controlling', '/');
    expect(status).toBe(200);
    const stellen = ['Sind wir auf Kurs?', 'Was wartet auf Sie?', 'Wie frisch ist das alles?'].map(frage =>
      text.indexOf(frage),
    );
    expect(stellen.every(s => s > 0)).toBe(true);
    expect(stellen).toEqual(stellen.toSorted((a, b) => a - b));
    expect(text).toContain('Mehr ist besser: mindestens 22,7 %');
    expect(text).toContain('Lokales Planungsdokument 2027');
    expect(text).not.toContain('<script');
  });

  test('zeigt dem Beirat die Ziele ohne Zahlen und keinen Plan in Arbeit', async () => {
    const { text } = await seite('beirat', '/');
    expect(text).toContain('Ziele des Jahres 2026');
    expect(text).not.toContain('Lokales Planungsdokument 2027');
    expect(text).not.toContain('Sind wir auf Kurs?');
    expect(text).not.toContain('Was hat sich geändert');
  });

  test('nennt geplante und erwartete Kosten', async () => {
    const { text } = await seite('finanzen', '/');
    expect(text).toMatch(/Geplant sind Kosten von [\d.]+ €, also [\d.]+ € mehr \(Überplanung\)/);
    expect(text).toContain('Erwartet werden davon');
  });

  test('fordert nur den auf, Warnungen hinzunehmen, der es darf', async () => {
    expect((await seite('controlling', '/')).text).toContain('begründet hinnehmen');
    for (const wer of ['bca@musterstadt', 'teamleitung@musterstadt']) {
      const { text } = await seite(wer, '/');
      expect(text).toContain('in den eigenen Kapiteln berichtigen');
      expect(text).not.toContain('begründet hinnehmen');
    }
  });

  test('hat zu jedem Ziel eine Seite im Einzelnen', async () => {
    const { status, text } = await seite('controlling', '/ziele');
    expect(status).toBe(200);
    for (const ziel of ['k2', 'k2_frauen', 'k2e3', 'k3']) expect(text).toContain(`id="${ziel}"`);
  });

  test('nimmt einen Monat, den es nicht gibt, nicht übel', async () => {
    for (const monat of ['2026-13', 'morgen', '1999-01', '2099-12'])
      expect([monat, (await seite('controlling', `/?monat=${monat}`)).status]).toEqual([monat, 200]);
  });
});
