import type { Verbindung } from '../verbindung.ts';
import { zahlen } from './zahlen.ts';

const MIT_PERSON = [
  'personen',
  'leistungsbezug',
  'erwerbstaetigkeiten',
  'teilnahmen',
  'status',
  'zustaendigkeiten',
  'merkmale',
] as const;

/** Numbers the persons of all tables by their pseudonyms into `person (nr, person)`; gives how many there are. */
export const zaehlePersonen = async (verbindung: Verbindung): Promise<number> => {
  const alle = MIT_PERSON.map(name => `select person from ${name}`).join(' union ');
  await verbindung.run(
    `create table person as select (row_number() over (order by person) - 1)::integer as nr, person from (${alle})`,
  );
  const [personen = 0] = await zahlen(verbindung, 'select count(*) from person');
  return personen;
};
