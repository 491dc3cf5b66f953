import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { GRUNDGESTALTUNG, type Dokumentdrucker, type Schriften } from '#ports';
import { erstelleBildablage, type Bildablage } from './bilder.ts';
import { benutzerfehler, type Satzmeldung } from './druckfehler.ts';
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
      return mitZeilenkoepfen((await setzer()).setze(vorlage, ablage));
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
  /** bilder: files beside the template. Throws a Druckfehler for a picture or font that cannot be printed. */
  setze(vorlage: Druckvorlage, bilder?: Pick<Bildablage, 'dateien' | 'quellen'>): Uint8Array;
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
    setze: (vorlage, { dateien, quellen } = OHNE_BILDER) => {
      for (const [name, bytes] of dateien) typst.mapShadow(join(ordner, name), Buffer.from(bytes));
      try {
        return setze(typst, join(ordner, 'vorlage.typ'), vorlage, fehler =>
          benutzerfehler(fehler, {
            eigeneSchriften: eigene.length > 0,
            kaputteBilder: () =>
              [...dateien.keys()].filter(n => !istSetzbar(typst, n)).flatMap(n => quellen.get(n) ?? []),
          }),
        );
      } finally {
        for (const name of dateien.keys()) typst.unmapShadow(join(ordner, name));
      }
    },
  };
};

const VORLAGE = join(import.meta.dirname, 'vorlage');

const OHNE_BILDER: Pick<Bildablage, 'dateien' | 'quellen'> = { dateien: new Map(), quellen: new Map() };

/** Typst does not say which of several pictures it cannot read. */
const istSetzbar = (typst: NodeCompiler, bild: string): boolean =>
  typst.compile({ mainFileContent: `#image("/${bild}")` }).result !== null;

const setze = (
  typst: NodeCompiler,
  mainFilePath: string,
  vorlage: Druckvorlage,
  deute: (fehler: readonly Satzmeldung[]) => Error | null,
): Uint8Array => {
  const ergebnis = typst.compile({
    mainFilePath,
    inputs: { dokument: JSON.stringify(vorlage) },
  });
  const satz = ergebnis.result;
  const meldungen = [ergebnis.takeError(), ergebnis.takeWarnings()].flatMap(fund =>
    fund ? (typst.fetchDiagnostics(fund) as readonly Satzmeldung[]) : [],
  );
  const fehler = meldungen.filter(istFehler);
  if (!satz || fehler.length > 0)
    throw deute(fehler) ?? new Error(`Die Druckvorlage ließ sich nicht setzen: ${JSON.stringify(fehler)}`);
  const pdf = typst.pdf(satz, { pdfStandard: 'ua-1' });
  typst.evictCache(10);
  return pdf;
};

/** Warnings are faults too when a font is missing; others (a layout that takes another pass) do not harm. */
const istFehler = (meldung: Satzmeldung): boolean =>
  meldung.severity === 1 || meldung.message.startsWith('unknown font family');

const einmal = <T>(mache: () => T): (() => T) => {
  let gemacht: Readonly<{ wert: T }> | undefined;
  return () => (gemacht ??= { wert: mache() }).wert;
};
