import fs from 'node:fs';
import path from 'node:path';
import { erzeugeMusterlieferung } from '#application/kennzahlen';
import { ablageIn } from '#main';
import { monatVon, tag, type Monat } from '#domain/werte';
import { zipdatei } from '../kennzahlen/zipdatei.ts';

/** The last month anything happens in: what one delivery knows, the next one knows as well. */
const LETZTER = monatVon(tag('2026-12-31'));

/** What is known of Musterstadt at the end of a month, of fewer people than its plans speak of; gives the folder. */
export const monatslieferung = async (ordner: string, bekanntBis: Monat): Promise<string> => {
  await erzeugeMusterlieferung(
    {
      jobcenter: '999001',
      name: 'Musterstadt',
      seed: 1,
      personen: 12_000,
      monate: 36,
      bisMonat: LETZTER,
      bekanntBis,
    },
    await ablageIn(ordner),
  );
  return ordner;
};

/** The same as the one file that is uploaded. */
export const alsZip = (ordner: string): string => {
  const datei = `${ordner}.zip`;
  const eintraege = fs
    .readdirSync(ordner)
    .map(name => ({ name, inhalt: fs.readFileSync(path.join(ordner, name)) }));
  fs.writeFileSync(datei, zipdatei(eintraege));
  return datei;
};
