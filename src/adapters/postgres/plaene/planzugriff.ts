import type { Transaction } from 'kysely';
import type { Plantransaktion, Zusammenarbeitsablage } from '#ports';
import { rollenDesKontos } from '../konten/konten.ts';
import type { Tabellen } from '../tabellen.ts';
import { erstelleBefundablage } from './befundablage.ts';
import { erstelleFassungsablage } from './fassungsablage.ts';
import { erstelleKommentarablage } from './kommentare.ts';
import { erstellePlanablage } from './planablage.ts';
import type { Wer } from './wer.ts';
import { erstelleZustaendigkeitsablage } from './zustaendigkeiten.ts';

/** Everything that is kept about plans, in the transaction of an account. */
export const erstellePlanzugriff = (
  db: Transaction<Tabellen>,
  wer: Wer,
): Pick<Plantransaktion, 'plaene' | 'befunde' | 'fassungen' | 'zusammenarbeit'> => ({
  plaene: erstellePlanablage(db, wer),
  befunde: erstelleBefundablage(db, wer),
  fassungen: erstelleFassungsablage(db, wer),
  zusammenarbeit: {
    ...erstelleKommentarablage(db, wer),
    ...erstelleZustaendigkeitsablage(db, wer),
    ...verzeichnisse(db),
  },
});

const verzeichnisse = (
  db: Transaction<Tabellen>,
): Pick<Zusammenarbeitsablage, 'personen' | 'mitarbeitende' | 'einheiten'> => ({
  personen: async () =>
    db
      .selectFrom('konto')
      .select(['id as konto', 'anmeldename', 'name'])
      .where('gesperrt', '=', false)
      .orderBy('name')
      .execute(),
  mitarbeitende: async () =>
    db
      .selectFrom('konto')
      .select(['id as konto', 'anmeldename', 'name', rollenDesKontos.as('rollen')])
      .where('gesperrt', '=', false)
      .orderBy('name')
      .execute(),
  einheiten: async () =>
    db
      .selectFrom('organisationseinheit')
      .select(['id', 'name', 'uebergeordnet', 'team'])
      .orderBy('name')
      .execute(),
});
