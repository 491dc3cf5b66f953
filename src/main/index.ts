import { fuehreAus } from '#entrypoints/cli';
import { endeMitLeser } from './geschlosseneLeitung.ts';
import { erstelleUmgebung } from './umgebung.ts';

export { ablageIn } from './ablage.ts';
export { erstelleUmgebung } from './umgebung.ts';

/** Runs a command ('start', 'plan pruefe …') and gives its exit code. */
export async function main(argumente: readonly string[]): Promise<number> {
  endeMitLeser();
  return fuehreAus(argumente, erstelleUmgebung());
}
