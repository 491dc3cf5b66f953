import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Dokument } from '#ports';
import { erstelleUmgebung } from '#main';
import { rufe } from './kommando.ts';

/**
 * Figures that stand only in the appendix with the recipes: what they are, why, and how their address is known. A new kind needs a
 * place in a chapter, or a reason here.
 */
const NUR_IM_RECHENWEG: readonly (readonly [art: string, adresse: RegExp])[] = [
  ['Werte des Rechts stehen mit ihrer Fundstelle bei den verwendeten Rechtswerten', /^recht\./],
  ['Angenommene Werte des Rechts stehen bei den Annahmen', /^annahmen\./],
  ['Zählgrößen des Kalenders: der dritte Monat ist 3', /^[a-z]+\.kalender\./],
  ['Länge eines Zeitraums, der in Worten genannt ist', /^personal\.bewegungen\.[^.]+\.monate$/],
  [
    'Zwischenschritte der Kosten: gedruckt sind die Kosten je Jahr',
    /^instrumente\.zeilen\.[^.]+\.kosten\.(?:monate|teile)\./,
  ],
  [
    'Fälle eines Segments, das allein seinen Bereich ausmacht: sie stehen beim Bereich',
    /^personal\.bereiche\.[^.]+\.segmente\.[^.]+\.faelle$/,
  ],
];

const BEISPIELE = readdirSync('beispiele').filter(name => name.endsWith('.yaml'));

/** The document model of a plan, taken where it is handed to a format. */
const dokumentVon = async (datei: string): Promise<Dokument> => {
  const gefangen: Dokument[] = [];
  const umgebung = erstelleUmgebung();
  const { code, fehler } = await rufe(['plan', 'dokument', `beispiele/${datei}`, '--nach', 'ungeschrieben.html'], {
    schreibeDatei: () => Promise.resolve(),
    dokumentdrucker: {
      ...umgebung.dokumentdrucker,
      html: dokument => {
        gefangen.push(dokument);
        return Promise.resolve(new Uint8Array());
      },
    },
  });
  const [dokument] = gefangen;
  if (!dokument) throw new Error(`Kein Dokument zu ${datei} (${code}): ${fehler}`);
  return dokument;
};

/** Addresses of all figures anywhere below. */
const adressenIn = (stueck: unknown): readonly string[] => {
  if (Array.isArray(stueck)) return stueck.flatMap(adressenIn);
  if (typeof stueck !== 'object' || stueck === null) return [];
  const eigene =
    'art' in stueck && stueck.art === 'zahl' && 'pfad' in stueck ? [String(stueck.pfad)] : [];
  return [...eigene, ...Object.values(stueck).flatMap(adressenIn)];
};

const zahlenVon = async (datei: string): Promise<readonly string[]> => {
  const { aus } = await rufe(['plan', 'rechne', `beispiele/${datei}`, '--format', 'json']);
  const bericht = JSON.parse(aus) as Readonly<{ zahlen: readonly Readonly<{ pfad: string }>[] }>;
  return bericht.zahlen.map(({ pfad }) => pfad);
};

describe.each(BEISPIELE)('Das Planungsdokument zu %s', datei => {
  it('druckt jede Zahl in einem Kapitel, außer den genannten Arten', async () => {
    const gedruckt = new Set(adressenIn((await dokumentVon(datei)).bausteine));
    const fehlen = (await zahlenVon(datei)).filter(
      pfad => !gedruckt.has(pfad) && !NUR_IM_RECHENWEG.some(([, adresse]) => adresse.test(pfad)),
    );
    expect(fehlen).toEqual([]);
  });

  it('zeigt zu jedem Diagramm einen Satz, einen Alternativtext und die Daten', async () => {
    const bilder = (await dokumentVon(datei)).bausteine.filter(b => b.art === 'diagramm');
    for (const { satz, alternativtext, daten } of bilder) {
      expect(satz).toMatch(/\.$/);
      expect(alternativtext).not.toBe('');
      expect(daten.zeilen.length).toBeGreaterThan(0);
    }
  });
});

it('nennt nur Arten, die es in einem Beispiel gibt', async () => {
  const alle = (await Promise.all(BEISPIELE.map(zahlenVon))).flat();
  const unbenutzt = NUR_IM_RECHENWEG.filter(([, adresse]) => !alle.some(pfad => adresse.test(pfad)));
  expect(unbenutzt).toEqual([]);
});
