import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { liesSchriftmass, type Schriftmass } from './schriftmass.ts';

/** The font files of the document: only the weights the template uses, because every file costs loading time. */
export const schriftdateien = (): readonly string[] => [
  ...SCHNITTE.map(schnitt => datei('source-sans-3', 'SourceSans3', schnitt)),
  ...SCHNITTE.map(schnitt => datei('source-serif-4', 'SourceSerif4', schnitt)),
];

/** Characters and widths of the sans serif face; what only the serif has is added, since each stands in for the other. */
export const schriftmass = (): Schriftmass =>
  new Map([
    ...liesSchriftmass(readFileSync(datei('source-serif-4', 'SourceSerif4', '400Regular'))),
    ...liesSchriftmass(readFileSync(datei('source-sans-3', 'SourceSans3', '400Regular'))),
  ]);

const SCHNITTE = ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic'] as const;

const datei = (paket: string, name: string, schnitt: (typeof SCHNITTE)[number]): string =>
  join(ordner(paket), schnitt, `${name}_${schnitt}.ttf`);

const ordner = (paket: string): string =>
  dirname(createRequire(import.meta.url).resolve(`@expo-google-fonts/${paket}/package.json`));
