import type { Befehl } from './befehl.ts';

type Eintrag = Readonly<{ name: string; lade(): Promise<Befehl> }>;

/** The commands in the order of the help; each is loaded with what it needs when it is called. */
const VERZEICHNIS: readonly Eintrag[] = [
  { name: 'plan pruefe', lade: async () => (await import('./befehle/planBefehle.ts')).planPruefe },
  { name: 'plan rechne', lade: async () => (await import('./befehle/planBefehle.ts')).planRechne },
  { name: 'plan dokument', lade: async () => (await import('./befehle/planDokument.ts')).planDokument },
  { name: 'plan formatiere', lade: async () => (await import('./befehle/planBefehle.ts')).planFormatiere },
  { name: 'plan neu', lade: async () => (await import('./befehle/planNeu.ts')).planNeu },
  {
    name: 'plan fortschreibe',
    lade: async () => (await import('./befehle/planFortschreibe.ts')).planFortschreibe,
  },
  { name: 'plan vergleiche', lade: async () => (await import('./befehle/planVergleiche.ts')).planVergleiche },
  { name: 'plan beispiele', lade: async () => (await import('./befehle/planBeispiele.ts')).planBeispiele },
  {
    name: 'lieferung erzeuge',
    lade: async () => (await import('./befehle/lieferungErzeuge.ts')).lieferungErzeuge,
  },
  {
    name: 'lieferung uebersetze',
    lade: async () => (await import('./befehle/lieferungUebersetze.ts')).lieferungUebersetze,
  },
  { name: 'lieferung pruefe', lade: async () => (await import('./befehle/lieferung.ts')).lieferungPruefe },
  {
    name: 'lieferung uebernimm',
    lade: async () => (await import('./befehle/lieferung.ts')).lieferungUebernimm,
  },
  { name: 'lieferung zeige', lade: async () => (await import('./befehle/lieferung.ts')).lieferungZeige },
  { name: 'lieferung loesche', lade: async () => (await import('./befehle/lieferung.ts')).lieferungLoesche },
  // Before 'kennzahlen': the first one that fits is run.
  {
    name: 'kennzahlen erklaere',
    lade: async () => (await import('./befehle/kennzahlenErklaere.ts')).kennzahlenErklaere,
  },
  {
    name: 'kennzahlen vergleiche',
    lade: async () => (await import('./befehle/kennzahlenVergleiche.ts')).kennzahlenVergleiche,
  },
  {
    name: 'kennzahlen uebertritte',
    lade: async () => (await import('./befehle/kennzahlenUebertritte.ts')).kennzahlenUebertritte,
  },
  {
    name: 'kennzahlen amtlich',
    lade: async () => (await import('./befehle/kennzahlenAmtlich.ts')).kennzahlenAmtlich,
  },
  {
    name: 'kennzahlen zielpfad',
    lade: async () => (await import('./befehle/kennzahlenZielpfad.ts')).kennzahlenZielpfad,
  },
  {
    name: 'kennzahlen mindestbeteiligung',
    lade: async () =>
      (await import('./befehle/kennzahlenMindestbeteiligung.ts')).kennzahlenMindestbeteiligung,
  },
  { name: 'kennzahlen', lade: async () => (await import('./befehle/kennzahlen.ts')).kennzahlen },
  { name: 'recht zeige', lade: async () => (await import('./befehle/rechtZeige.ts')).rechtZeige },
  { name: 'start', lade: async () => (await import('./befehle/start.ts')).start },
  {
    name: 'jobcenter lege-an',
    lade: async () => (await import('./befehle/jobcenterLegeAn.ts')).jobcenterLegeAn,
  },
  { name: 'sichern', lade: async () => (await import('./befehle/sichern.ts')).sichern },
  {
    name: 'wiederherstellen',
    lade: async () => (await import('./befehle/sichern.ts')).wiederherstellen,
  },
];

/** Every command, for the help. */
export const alleBefehle = async (): Promise<readonly Befehl[]> =>
  Promise.all(VERZEICHNIS.map(async e => e.lade()));

/** The command whose words the arguments begin with. */
export const findeBefehl = async (argumente: readonly string[]): Promise<Befehl | undefined> =>
  VERZEICHNIS.find(e => e.name.split(' ').every((wort, i) => argumente[i] === wort))?.lade();
