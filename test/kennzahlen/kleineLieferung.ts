import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The months of its counting days. */
export const MONATE = ['2024-11', '2024-12', '2025-01', '2025-02'];
/** Two persons of an invented Jobcenter, every file of a delivery. */
export const DATEIEN: Readonly<Record<string, string>> = {
  'lieferung.json': JSON.stringify({
    format: 'stellwerk-lieferung/1',
    jobcenter: '05111',
    name: 'Musterstadt',
    ladestand: '2025-03-10',
    vonMonat: '2025-01',
    bisMonat: '2025-02',
  }),
  'stichtage.csv': ['monat;stichtag', ...MONATE.map(m => `${m};${m}-15`)].join('\n'),
  'personen.csv':
    'person;geburtsdatum;geschlecht;staatsangehoerigkeit;fluchtkontext;schulabschluss;berufsabschluss;schwerbehinderung\np1;1980-05-01;w;DE;nein;vorhanden;keiner;nein\np2;;m;SY;ja;;;\n',
  'leistungsbezug.csv':
    'person;bg;traeger;status;hauptperson;von;bis\np1;b1;05111;ELB;ja;2022-01-01;\np2;b2;05111;ELB;ja;2025-01-20;2025-02-28\n',
  'bedarfsgemeinschaften.csv': 'bg;typ;von;bis\nb1;ALLEINERZIEHEND;2022-01-01;\nb2;SINGLE;2025-01-20;\n',
  'leistungen.csv': 'bg;monat;llu;luh\nb1;2025-01;563,00;410.5\nb1;2025-02;563;410,50\n',
  'erwerbstaetigkeiten.csv': 'person;beschaeftigung;art;foerderung;von;bis\n',
  'teilnahmen.csv': 'person;massnahme;instrument;team;von;bis;austrittsgrund\n',
  'status.csv': 'person;status;von;bis\n',
  'zustaendigkeiten.csv': 'person;team;von;bis\np1;T1;2022-01-01;\n',
};

/** Files that are other than {@link DATEIEN}; null: missing. */
export type Geaenderte = Readonly<Record<string, string | Uint8Array | null>>;

/** Writes a small delivery into a new folder; gives the folder. */
export const kleineLieferung = (ordner: string, geaendert: Geaenderte = {}): string => {
  mkdirSync(ordner, { recursive: true });
  for (const [name, inhalt] of Object.entries({ ...DATEIEN, ...geaendert }))
    if (inhalt !== null) writeFileSync(path.join(ordner, name), inhalt);
  return ordner;
};
