import { join } from 'node:path';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Dokumentdrucker } from '#ports';
import type { Druckvorlage } from './druckvorlage.ts';
import { erstelleSatzmittel } from './satzmittel.ts';
import { schriftdateien, schriftmass } from './schriften.ts';
import { bereiteVor } from './vorbereitung.ts';
import { mitZeilenkoepfen } from './zeilenkoepfe.ts';

/**
 * Prints documents as PDF/UA-1, the same model always as the same bytes. Characters without a form in the fonts become '□', and the last
 * page says which. Throws when the template does not compile, a font is missing, or the result breaks PDF/UA: programming faults.
 */
export const erstelleDokumentdrucker = (): Dokumentdrucker => {
  const setzer = einmal(() => erstelleSetzer(schriftdateien()));
  const mass = einmal(schriftmass);
  return {
    pdf: async dokument => {
      const vorlage = bereiteVor(dokument, erstelleSatzmittel(mass()));
      return mitZeilenkoepfen((await setzer()).setze(vorlage));
    },
  };
};

/** Sets print sheets with the template of a folder and the given font files. */
export type Setzer = Readonly<{ setze(vorlage: Druckvorlage): Uint8Array }>;

export const erstelleSetzer = async (schriften: readonly string[], ordner = VORLAGE): Promise<Setzer> => {
  const { NodeCompiler: Compiler } = await import('@myriaddreamin/typst-ts-node-compiler');
  const typst = Compiler.create({ workspace: ordner, fontArgs: [{ fontPaths: [...schriften] }] });
  return { setze: vorlage => setze(typst, join(ordner, 'vorlage.typ'), vorlage) };
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
