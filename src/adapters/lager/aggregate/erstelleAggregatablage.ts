import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { amtlichbestandSchema, importmeldungen } from '#contract';
import { LEERER_AMTLICHBESTAND, vereinigeAmtliche, type Amtlichbestand } from '#domain/aggregate';
import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import type { Aggregatablage, Aufnahme } from '#ports';
import { erstelleDateigedaechtnis } from '../speicher/dateigedaechtnis.ts';
import { ersetzeDatei } from '../speicher/dauerhaft.ts';
import { mitSperre } from '../speicher/sperre.ts';
import { istJobcenter } from '../speicher/findeLieferung.ts';

/** Published figures in the folder of the store: a file `amtlich.json` in the folder of each Jobcenter. */
export const erstelleAggregatablage = (lager: string): Aggregatablage => ({
  lies: async jobcenter =>
    istJobcenter(jobcenter) ? lies(path.join(lager, jobcenter)) : gelungen(LEERER_AMTLICHBESTAND),
  jobcenter: async () => {
    const nummern: string[] = [];
    for await (const datei of glob('*/amtlich.json', { cwd: lager })) nummern.push(path.dirname(datei));
    return nummern.filter(istJobcenter).toSorted();
  },
  behalte: async bestand => {
    const nummern = new Set([...bestand.werte, ...bestand.kennzahlen].map(w => w.jobcenter));
    const aufnahmen: Aufnahme[] = [];
    for (const jobcenter of [...nummern].filter(istJobcenter).toSorted()) {
      const ordner = path.join(lager, jobcenter);
      const ergebnis = await mitSperre(ordner, jobcenter, async () =>
        ergaenze(ordner, jobcenter, teilVon(bestand, jobcenter)),
      );
      if (!ergebnis.ok) return ergebnis;
      aufnahmen.push(ergebnis.wert);
    }
    return gelungen(aufnahmen);
  },
});

const dateiIn = (ordner: string): string => path.join(ordner, 'amtlich.json');

const lies = async (ordner: string): Promise<Ergebnis<Amtlichbestand>> => {
  const datei = dateiIn(ordner);
  return gedaechtnis(datei, async () => {
    const wert = await liesDatei(datei);
    return { wert, merkbar: wert.ok };
  });
};

const gedaechtnis = erstelleDateigedaechtnis<Ergebnis<Amtlichbestand>>();

const liesDatei = async (datei: string): Promise<Ergebnis<Amtlichbestand>> => {
  const text = await readFile(datei, 'utf8').catch(() => null);
  if (text === null) return gelungen(LEERER_AMTLICHBESTAND);
  const gelesen = amtlichbestandSchema.safeParse(alsDaten(text));
  return gelesen.success
    ? gelungen({ werte: gelesen.data.werte, kennzahlen: gelesen.data.kennzahlen })
    : misslungen(melde(importmeldungen.ABLAGE_BESCHAEDIGT, datei, { datei }));
};

const alsDaten = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const teilVon = ({ werte, kennzahlen }: Amtlichbestand, jobcenter: string): Amtlichbestand => ({
  werte: werte.filter(w => w.jobcenter === jobcenter),
  kennzahlen: kennzahlen.filter(k => k.jobcenter === jobcenter),
});

const ergaenze = async (
  ordner: string,
  jobcenter: string,
  dazu: Amtlichbestand,
): Promise<Ergebnis<Aufnahme>> => {
  const alt = await lies(ordner);
  if (!alt.ok) return alt;
  const { bestand, widersprueche } = vereinigeAmtliche([alt.wert, dazu]);
  const gesamt = umfang(bestand);
  const neu = gesamt - umfang(alt.wert);
  if (neu > 0)
    await ersetzeDatei(dateiIn(ordner), JSON.stringify({ format: 'stellwerk-amtlichbestand/1', ...bestand }));
  return gelungen({ jobcenter, neu, gesamt, widersprueche });
};

const umfang = ({ werte, kennzahlen }: Amtlichbestand): number => werte.length + kennzahlen.length;
