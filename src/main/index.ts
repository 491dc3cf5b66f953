import { fuehreAus } from '#entrypoints/cli';
import { erstelleUmgebung } from './umgebung.ts';

export { erstelleUmgebung } from './umgebung.ts';

/** Runs a command ('start', 'plan pruefe …') and gives its exit code. */
export async function main(argumente: readonly string[]): Promise<number> {
  return fuehreAus(argumente, erstelleUmgebung());
}
