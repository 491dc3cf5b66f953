import { sql, type Transaction } from 'kysely';
import type { Parameterwert } from '#domain/werte';
import type { Verlaufsfrage, Wertaenderung } from '#ports';
import { zeitpunktAus } from '../datentypen.ts';
import type { Tabellen } from '../tabellen.ts';

/** Changes of values of a plan, newest first: what the log says about an address of it and what lies below. */
export const liesVerlauf = async (
  db: Transaction<Tabellen>,
  kennung: string,
  { adresse, hoechstens, vor }: Verlaufsfrage,
): Promise<readonly Wertaenderung[]> => {
  const anfang = `plan/${kennung}/`;
  const ganzer = `${anfang}${adresse}`;
  const zeilen = await db
    .selectFrom('protokoll')
    .leftJoin('konto', join =>
      join.onRef('konto.jobcenter', '=', 'protokoll.jobcenter').onRef('konto.id', '=', 'protokoll.konto'),
    )
    .where('vorgang', '=', GEAENDERT)
    // The range is what the index is asked for; its end is the character behind the last one that can follow.
    .where(
      sql<boolean>`gegenstand collate "C" between ${ganzer} and ${adresse === '' ? `${anfang}~` : `${ganzer}/`}`,
    )
    .where(
      sql<boolean>`(gegenstand = ${ganzer} or starts_with(gegenstand, ${adresse === '' ? anfang : `${ganzer}.`}))`,
    )
    .$if(vor !== undefined, frage => frage.where('protokoll.id', '<', vor ?? 0))
    .orderBy('protokoll.id', 'desc')
    .limit(hoechstens)
    .select(['protokoll.id', 'zeitpunkt', 'konto.name', 'gegenstand', 'vorher', 'nachher'])
    .execute();
  return zeilen.map(({ id, zeitpunkt, name, gegenstand, vorher, nachher }) => ({
    nummer: id,
    am: zeitpunktAus(zeitpunkt),
    von: name ?? 'ein gelöschtes Konto',
    adresse: gegenstand.slice(anfang.length),
    vorher: einzelwert(vorher),
    nachher: einzelwert(nachher),
  }));
};

/** As writing a plan calls it. */
const GEAENDERT = 'plan.geaendert';

const einzelwert = (wert: unknown): Parameterwert =>
  typeof wert === 'string' || typeof wert === 'number' || typeof wert === 'boolean' ? wert : null;
