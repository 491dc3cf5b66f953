import { sql, type Transaction } from 'kysely';
import type { Kontozeile, Protokollfrage, Protokollseite, Verwaltungsablage } from '#ports';
import { zeitpunktAus, zeitstempel } from './datentypen.ts';
import { istKennung } from './konten/betritt.ts';
import { rollenDesKontos } from './konten/konten.ts';
import type { Tabellen } from './tabellen.ts';
import { einheitenablage } from './verwaltung/einheiten.ts';
import { landablage } from './verwaltung/land.ts';
import { alleSchluessel } from './verwaltung/schluessel.ts';

/** The Jobcenter of this transaction: its units, its accounts, its log. */
export const erstelleVerwaltungsablage = (
  db: Transaction<Tabellen>,
  jobcenter: string,
): Verwaltungsablage => ({
  jobcenter: async () =>
    db.selectFrom('jobcenter').selectAll().where('nummer', '=', jobcenter).executeTakeFirstOrThrow(),
  benenne: async name => {
    await db.updateTable('jobcenter').set({ name }).where('nummer', '=', jobcenter).execute();
  },
  ...einheitenablage(db, jobcenter),
  ...landablage(db, jobcenter),
  konten: async () => konten(db),
  schluessel: async () => alleSchluessel(db),
  leseProtokoll: async frage => leseProtokoll(db, frage),
  namen: async () => namen(db),
});

const konten = async (db: Transaction<Tabellen>): Promise<readonly Kontozeile[]> => {
  const zeilen = await db
    .selectFrom('konto')
    .select(eb => [
      'konto.id',
      'anmeldename',
      'konto.name',
      'gesperrt',
      'kennwort_vorlaeufig',
      eb('kennwort', 'is not', null).as('mit_kennwort'),
      eb('geheimnis', 'is not', null).as('zweiter_faktor'),
      rollenDesKontos.as('rollen'),
      // Sessions go when they are over; that somebody signed in stays in the log.
      eb
        .fn<string | null>('greatest', [
          eb
            .selectFrom('sitzung')
            .select(({ fn }) => fn.max('zuletzt_am').as('am'))
            .whereRef('sitzung.jobcenter', '=', 'konto.jobcenter')
            .whereRef('sitzung.konto', '=', 'konto.id'),
          eb
            .selectFrom('protokoll')
            .select(({ fn }) => fn.max('zeitpunkt').as('am'))
            .whereRef('protokoll.jobcenter', '=', 'konto.jobcenter')
            .whereRef('protokoll.konto', '=', 'konto.id')
            .where('vorgang', '=', 'zugang.angemeldet'),
        ])
        .as('zuletzt_am'),
    ])
    .orderBy('konto.name')
    .orderBy('anmeldename')
    .execute();
  return zeilen.map(zeile => ({
    konto: zeile.id,
    anmeldename: zeile.anmeldename,
    name: zeile.name,
    gesperrt: zeile.gesperrt,
    zugang: zeile.mit_kennwort ? 'kennwort' : 'dienst',
    kennwortVorlaeufig: zeile.kennwort_vorlaeufig,
    zweiterFaktor: Boolean(zeile.zweiter_faktor),
    rollen: zeile.rollen,
    zuletzt: zeile.zuletzt_am === null ? null : zeitpunktAus(zeile.zuletzt_am),
  }));
};

const namen = async (db: Transaction<Tabellen>): Promise<Readonly<Record<string, string>>> => {
  const zeilen = [
    ...(await db.selectFrom('konto').select(['id', 'name']).execute()),
    ...(await db.selectFrom('organisationseinheit').select(['id', 'name']).execute()),
    ...(await db.selectFrom('plan').select(['id', 'titel as name']).execute()),
  ];
  return Object.fromEntries(zeilen.map(({ id, name }) => [id, name]));
};

const leseProtokoll = async (
  db: Transaction<Tabellen>,
  { hoechstens, vor, konto, gegenstand, vorgaenge, ab, bis }: Protokollfrage,
): Promise<Protokollseite> => {
  if (konto !== undefined && !istKennung(konto)) return { zeilen: [], weiter: null };
  let frage = db
    .selectFrom('protokoll')
    .leftJoin('konto', join =>
      join.onRef('konto.jobcenter', '=', 'protokoll.jobcenter').onRef('konto.id', '=', 'protokoll.konto'),
    )
    .select(['protokoll.id', 'zeitpunkt', 'protokoll.konto', 'konto.name', 'vorgang', 'gegenstand'])
    .select(['vorher', 'nachher', 'einzelheiten'])
    .orderBy('protokoll.id', 'desc')
    .limit(hoechstens + 1);
  if (vor !== undefined) frage = frage.where('protokoll.id', '<', vor);
  if (konto !== undefined)
    frage = frage.where(eb =>
      eb.or([eb('protokoll.konto', '=', konto), eb('gegenstand', '=', `konto/${konto}`)]),
    );
  if (gegenstand !== undefined)
    frage = frage.where(
      sql<boolean>`(gegenstand = ${gegenstand} or starts_with(gegenstand, ${gegenstand} || '/'))`,
    );
  if (vorgaenge !== undefined)
    frage = frage.where(eb => eb.or(vorgaenge.map(v => sql<boolean>`starts_with(vorgang, ${v})`)));
  if (ab !== undefined) frage = frage.where('zeitpunkt', '>=', zeitstempel(ab));
  if (bis !== undefined) frage = frage.where('zeitpunkt', '<', zeitstempel(bis));
  const zeilen = (await frage.execute()).map(({ id, zeitpunkt, ...zeile }) => ({
    nummer: id,
    zeit: zeitpunktAus(zeitpunkt),
    ...zeile,
  }));
  const seite = zeilen.slice(0, hoechstens);
  return { zeilen: seite, weiter: zeilen.length > hoechstens ? (seite.at(-1)?.nummer ?? null) : null };
};
