import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { GRUNDGESTALTUNG, HAUSSCHRIFTEN, type Schrift, type Schriften } from '#ports';
import { druckfehler } from './druckfehler.ts';
import { liesSchriftmass, type Schriftmass } from './schriftmass.ts';
import { schriftnameAus } from './schriftname.ts';

/** The font files of the document: only the weights the template uses, because every file costs loading time. */
export const schriftdateien = (): readonly string[] => [
  ...SCHNITTE.map(schnitt => datei('source-sans-3', 'SourceSans3', schnitt)),
  ...SCHNITTE.map(schnitt => datei('source-serif-4', 'SourceSerif4', schnitt)),
];

/** Characters and widths of the face of tables; what only another one has is added, since each stands in for the others. */
export const schriftmass = (schriften: Schriften = GRUNDGESTALTUNG.schriften): Schriftmass => {
  const serif = datei('source-serif-4', 'SourceSerif4', '400Regular');
  const sans = datei('source-sans-3', 'SourceSans3', '400Regular');
  const haus = schriften.ueberschrift === HAUSSCHRIFTEN['source-serif'] ? [sans, serif] : [serif, sans];
  const eigene = [schriften.text, schriften.ueberschrift].flatMap(s =>
    typeof s === 'string' ? [] : s.dateien.slice(0, 1),
  );
  const masse = new Map<number, number>();
  for (const mass of [...haus.map(d => liesSchriftmass(readFileSync(d))), ...eigene.map(massEigener)])
    for (const [zeichen, breite] of mass) masse.set(zeichen, breite);
  return masse;
};

const massEigener = (schrift: Uint8Array): Schriftmass => {
  try {
    return liesSchriftmass(schrift);
  } catch {
    throw druckfehler('Eine Schriftdatei der Gestaltung ist beschädigt. Nehmen Sie eine andere Datei.');
  }
};

/** The font files that do not come with Stellwerk. */
export const eigeneSchriftdateien = ({ text, ueberschrift }: Schriften): readonly Uint8Array[] =>
  [text, ueberschrift].flatMap(s => (typeof s === 'string' ? [] : s.dateien));

/** Families of running text, the first one first. */
export const textschriften = ({ text, ueberschrift }: Schriften): readonly string[] =>
  einmalig(
    schriftart(text),
    schriftart(ueberschrift),
    HAUSSCHRIFTEN['source-serif'],
    HAUSSCHRIFTEN['source-sans'],
  );

/** Families of headings, tables and captions, the first one first. */
export const titelschriften = ({ text, ueberschrift }: Schriften): readonly string[] =>
  einmalig(
    schriftart(ueberschrift),
    schriftart(text),
    HAUSSCHRIFTEN['source-sans'],
    HAUSSCHRIFTEN['source-serif'],
  );

const schriftart = (schrift: Schrift): string =>
  typeof schrift === 'string' ? schrift : schriftnameAus(schrift.dateien[0] ?? new Uint8Array());

const einmalig = (...namen: readonly string[]): readonly string[] => [...new Set(namen)];

const SCHNITTE = ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic'] as const;

const datei = (paket: string, name: string, schnitt: (typeof SCHNITTE)[number]): string =>
  join(ordner(paket), schnitt, `${name}_${schnitt}.ttf`);

const ordner = (paket: string): string =>
  dirname(createRequire(import.meta.url).resolve(`@expo-google-fonts/${paket}/package.json`));
