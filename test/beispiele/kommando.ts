import { fuehreAus, type Kommandoumgebung } from '#entrypoints/cli';
import { erstelleUmgebung } from '#main';

/** What a call printed, and its exit code. */
export type Ausgabe = Readonly<{ code: number; aus: string; fehler: string }>;

/** Runs a call of the command line in this process with the real adapters; output is collected, the rest may be replaced. */
export const rufe = async (
  argumente: readonly string[],
  ersatz: Partial<Kommandoumgebung> = {},
): Promise<Ausgabe> => {
  const aus: string[] = [];
  const fehler: string[] = [];
  const code = await fuehreAus(argumente, {
    ...erstelleUmgebung(),
    breite: 100,
    farbig: false,
    aus: text => aus.push(text),
    fehler: text => fehler.push(text),
    ...ersatz,
  });
  return { code, aus: aus.join('\n'), fehler: fehler.join('\n') };
};
