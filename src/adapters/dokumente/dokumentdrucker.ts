import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { GRUNDGESTALTUNG, type Dokumentdrucker, type Schriften } from '#ports';
import { erstelleBildablage } from './bilder.ts';
import { druckfehler } from './druckfehler.ts';
import type { Druckvorlage } from './druckvorlage.ts';
import { erstelleSatzmittel } from './satzmittel.ts';
import { eigeneSchriftdateien, schriftdateien, schriftmass } from './schriften.ts';
import { bereiteVor } from './vorbereitung.ts';
import { mitZeilenkoepfen } from './zeilenkoepfe.ts';

/**
 * Prints documents as PDF/UA-1, the same model always as the same bytes. Characters without a form in the fonts become '□', and the last
 * page says which. Throws when the template does not compile, a font is missing, or the result breaks PDF/UA: programming faults.
 */
export const erstelleDokumentdrucker = (): Dokumentdrucker => {
  const hausdrucker = einmal(() => erstelleDruckzeug(GRUNDGESTALTUNG.schriften));
  return {
    pdf: async dokument => {
      const { gestaltung } = dokument;
      const { setzer, mass } = gestaltung ? erstelleDruckzeug(gestaltung.schriften) : hausdrucker();
      const ablage = erstelleBildablage();
      const vorlage = bereiteVor(dokument, erstelleSatzmittel(mass()), ablage);
      return mitZeilenkoepfen((await setzer()).setze(vorlage, ablage.dateien));
    },
  };
};

/** Setzer and measures for a choice of faces, made when they are first needed. */
const erstelleDruckzeug = (schriften: Schriften) => ({
  setzer: einmal(() => erstelleSetzer(schriftdateien(), VORLAGE, eigeneSchriftdateien(schriften))),
  mass: einmal(() => schriftmass(schriften)),
});

/** Sets print sheets with the template of a folder and the given font files. */
export type Setzer = Readonly<{
  /** bilder: files beside the template, by name. */
  setze(vorlage: Druckvorlage, bilder?: ReadonlyMap<string, Uint8Array>): Uint8Array;
}>;

export const erstelleSetzer = async (
  schriften: readonly string[],
  ordner = VORLAGE,
  eigene: readonly Uint8Array[] = [],
): Promise<Setzer> => {
  const { NodeCompiler: Compiler } = await import('@myriaddreamin/typst-ts-node-compiler');
  const typst = Compiler.create({
    workspace: ordner,
    // The binding takes files or bytes, not both.
    fontArgs: [
      eigene.length === 0
        ? { fontPaths: [...schriften] }
        : { fontBlobs: [...schriften.map(d => readFileSync(d)), ...eigene.map(e => Buffer.from(e))] },
    ],
  });
  return {
    setze: (vorlage, bilder = new Map()) => {
      for (const [name, bytes] of bilder) typst.mapShadow(join(ordner, name), Buffer.from(bytes));
      try {
        return setze(typst, join(ordner, 'vorlage.typ'), vorlage);
      } finally {
        for (const name of bilder.keys()) typst.unmapShadow(join(ordner, name));
      }
    },
  };
};

const VORLAGE = join(import.meta.dirname, 'vorlage');

const setze = (typst: NodeCompiler, mainFilePath: string, vorlage: Druckvorlage): Uint8Array => {
  const ergebnis = typst.compile({
    mainFilePath,
    inputs: { dokument: JSON.stringify(vorlage) },
  });
  const satz = ergebnis.result;
  const meldungen = [ergebnis.takeError(), ergebnis.takeWarnings()].flatMap(fund =>
    fund ? (typst.fetchDiagnostics(fund) as readonly Satzmeldung[]) : [],
  );
  const fehler = meldungen.filter(istFehler);
  if (fehler.some(f => f.message.includes('failed to decode image')))
    throw druckfehler('Ein Bild des Dokuments ist beschädigt. Speichern Sie PNG- und JPEG-Dateien neu.');
  if (!satz || fehler.length > 0)
    throw new Error(`Die Druckvorlage ließ sich nicht setzen: ${JSON.stringify(fehler)}`);
  const pdf = typst.pdf(satz, { pdfStandard: 'ua-1' });
  typst.evictCache(10);
  return pdf;
};

/** What Typst reports; severity 1 is an error, 2 a warning. */
type Satzmeldung = Readonly<{ severity: number; message: string }>;

/** Warnings are faults too when a font is missing; others (a layout that takes another pass) do not harm. */
const istFehler = (meldung: Satzmeldung): boolean =>
  meldung.severity === 1 || meldung.message.startsWith('unknown font family');

const einmal = <T>(mache: () => T): (() => T) => {
  let gemacht: Readonly<{ wert: T }> | undefined;
  return () => (gemacht ??= { wert: mache() }).wert;
};
