import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  befundstaendeVon,
  nimmPlandateiAuf,
  oeffneGespeicherten,
  schreibePlan,
  wasMichAngeht,
  type Planungsumgebung,
} from '#application/planung';
import { als, gesehenIn, planstand } from './planstand.ts';
import { wert } from './testdatenbank.ts';

const stand = planstand();
const CONTROLLING = als('controlling');
let kennung: string;

beforeAll(async () => {
  kennung = wert(
    await nimmPlandateiAuf(
      CONTROLLING,
      { inhalt: readFileSync('beispiele/musterstadt-2027.yaml') },
      stand().umgebung,
    ),
  );
});

/** Tells how often a plan was calculated. */
const gezaehlt = (): Readonly<{ umgebung: Planungsumgebung; gerechnet: () => number }> => {
  let mal = 0;
  const { umgebung } = stand();
  const rechne: Planungsumgebung['rechne'] = (jobcenter, daten) => {
    mal++;
    if (!umgebung.rechne) throw new Error('Ohne Rechenspeicher.');
    return umgebung.rechne(jobcenter, daten);
  };
  return { umgebung: { ...umgebung, programm: '1.0.0', rechne }, gerechnet: () => mal };
};

const zahlen = async (umgebung: Planungsumgebung) =>
  wert(await befundstaendeVon(CONTROLLING, umgebung)).map(p => p.offen);

const zahlenBeimOeffnen = async () => {
  const { befunde } = wert(await oeffneGespeicherten(CONTROLLING, kennung, stand().umgebung));
  const offene = (stufe: string) =>
    befunde.filter(b => b.geprueft === null && b.meldung.stufe === stufe).length;
  return {
    sperrt: offene('sperrt'),
    warnt: offene('warnt'),
    hinweis: offene('hinweis'),
    geprueft: befunde.filter(b => b.geprueft !== null).length,
  };
};

describe('Die Befunde aller Pläne', () => {
  test('werden einmal gezählt und dann behalten, wie die geöffneten Pläne sie haben', async () => {
    const { umgebung, gerechnet } = gezaehlt();
    expect(await zahlen(umgebung)).toEqual([await zahlenBeimOeffnen()]);
    expect(gerechnet()).toBe(1);
    expect(await zahlen(umgebung)).toEqual([await zahlenBeimOeffnen()]);
    wert(await wasMichAngeht(CONTROLLING, umgebung));
    expect(gerechnet()).toBe(1);
  });

  test('werden neu gezählt, sobald jemand geschrieben hat', async () => {
    const { umgebung, gerechnet } = gezaehlt();
    const [vorher] = await zahlen(umgebung);
    wert(
      await schreibePlan(
        CONTROLLING,
        {
          kennung,
          eingaben: [{ ort: 'ziele/ziele/k2/vorgabe/wert', text: '92,9 %' }],
          gesehen: await gesehenIn(CONTROLLING, kennung, stand()),
        },
        stand().umgebung,
      ),
    );
    const [nachher] = await zahlen(umgebung);
    expect(nachher).not.toEqual(vorher);
    expect(nachher).toEqual(await zahlenBeimOeffnen());
    expect(gerechnet()).toBe(1);
  });

  test('gelten nur für das Programm, das geprüft hat', async () => {
    const { umgebung, gerechnet } = gezaehlt();
    await zahlen(umgebung);
    expect(gerechnet()).toBe(0);
    await zahlen({ ...umgebung, programm: '1.0.1' });
    expect(gerechnet()).toBe(1);
  });

  test('gehen einen anderen nichts an, der den Plan nicht lesen darf', async () => {
    const { umgebung } = gezaehlt();
    expect(wert(await befundstaendeVon(als('lesend'), umgebung))).toEqual([]);
  });
});
