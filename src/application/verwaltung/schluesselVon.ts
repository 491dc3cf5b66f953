import { gelungen, type Ergebnis } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import type { Schluesselzeile } from '#ports';
import { imEigenen } from './imEigenen.ts';
import type { Verwaltungsumgebung } from './verwaltungsumgebung.ts';

/** All keys for programs of the Jobcenter. */
export const schluesselVon = (
  akteur: Akteur,
  umgebung: Pick<Verwaltungsumgebung, 'imMandanten'>,
): Promise<Ergebnis<readonly Schluesselzeile[]>> =>
  imEigenen(akteur, ['schluessel.verwalten'], umgebung, async ({ verwaltung }) =>
    gelungen(await verwaltung.schluessel()),
  );
