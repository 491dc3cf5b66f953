import { beforeAll } from 'vitest';
import { erstellePlanzugriff } from '#adapters/postgres';
import { erstelleRechenspeicher, oeffneGespeicherten, type Planungsumgebung } from '#application/planung';
import { teiladresse } from '#contract';
import type { Akteur, Rolle } from '#domain/zugang';
import { erstelleUmgebung } from '#main';
import { testdatenbank, wert, type Testdatenbank } from './testdatenbank.ts';

const JOBCENTER = '999001';
export const DANA = '00000000-0000-4000-8000-000000000001';
export const FRED = '00000000-0000-4000-8000-000000000002';
export const TEAM = '00000000-0000-4000-8000-0000000000a1';
export const BEREICH = '00000000-0000-4000-8000-0000000000b1';

/** Somebody with one role: in the whole Jobcenter, or in a unit. */
export const als = (rolle: Rolle, konto = DANA, einheit: string | null = null): Akteur => ({
  konto,
  jobcenter: JOBCENTER,
  rollen: [{ rolle, einheit }],
});

/** A Jobcenter with two accounts and a team in a Bereich, on a real database, and what working on plans needs. */
export type Planstand = Readonly<{
  db: Testdatenbank;
  umgebung: Planungsumgebung;
  werkzeug: ReturnType<typeof erstelleUmgebung>;
}>;

/** Makes one before the tests of a file. */
export function planstand(): () => Planstand {
  const db = testdatenbank();
  let stand: Planstand;
  beforeAll(async () => {
    const { eigentuemer } = db();
    await eigentuemer.query(
      `insert into stellwerk.jobcenter (nummer, name, modus) values ('${JOBCENTER}', 'Musterstadt', 'zkt')`,
    );
    await eigentuemer.query(
      `insert into stellwerk.organisationseinheit (jobcenter, id, name, uebergeordnet) values
         ('${JOBCENTER}', '${BEREICH}', 'Bereich 1', null), ('${JOBCENTER}', '${TEAM}', 'Team 1', '${BEREICH}')`,
    );
    await eigentuemer.query(
      `insert into stellwerk.konto (jobcenter, id, anmeldename, name) values
         ('${JOBCENTER}', '${DANA}', 'dana@musterstadt', 'Dana Drossel'), ('${JOBCENTER}', '${FRED}', 'fred@musterstadt', 'Fred Fink')`,
    );
    await eigentuemer.query(
      `insert into stellwerk.kontorolle (jobcenter, konto, stelle, rolle, organisationseinheit) values
         ('${JOBCENTER}', '${DANA}', 0, 'controlling', null), ('${JOBCENTER}', '${FRED}', 0, 'finanzen', null)`,
    );
    const werkzeug = erstelleUmgebung();
    stand = {
      db: db(),
      werkzeug,
      umgebung: {
        plandatei: await werkzeug.plandatei(),
        uhr: werkzeug.uhr,
        rechne: erstelleRechenspeicher(werkzeug.pruefsumme),
        imMandanten: (akteur, tue) =>
          db().imMandanten(akteur, async tx => tue({ ...tx, ...erstellePlanzugriff(tx.db, akteur) })),
      },
    };
  });
  return () => stand;
}

/** The versions of the parts of a plan, as a form shows them. */
export async function gesehenIn(
  akteur: Akteur,
  kennung: string,
  { umgebung }: Planstand,
): Promise<Readonly<Record<string, number>>> {
  const { teile } = wert(await oeffneGespeicherten(akteur, kennung, umgebung));
  return Object.fromEntries(teile.map(teil => [teiladresse(teil), teil.version]));
}
