import { datenbankmeldungen } from '#contract';
import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import { codeVon } from './fehler.ts';
import { ANWENDUNG, type Verbindung } from './verbindung.ts';

/** Roles that nobody signs in with: they own single functions, or are taken on for a backup. */
const OHNE_ANMELDUNG = [
  'stellwerk_anmeldung',
  'stellwerk_aufbewahrung',
  'stellwerk_protokoll',
  'stellwerk_sicherung',
];

/**
 * Makes sure that the roles exist, that the owner may hand functions over to them, and that the application's role is as weak as it must be.
 * Roles belong to the whole server, so this is no migration. Without a kennwort the role's own stays.
 */
export const richteRollenEin = async (
  eigentuemer: Verbindung,
  kennwort: string | null,
): Promise<Ergebnis<null>> => {
  const benutzer = await aktuellerBenutzer(eigentuemer);
  try {
    for (const rolle of [ANWENDUNG, ...OHNE_ANMELDUNG]) await legeAn(eigentuemer, rolle);
    for (const rolle of OHNE_ANMELDUNG) await nimmAuf(eigentuemer, rolle, benutzer);
    if (kennwort !== null) await eigentuemer.query(`alter role ${ANWENDUNG} login password '${kennwort}'`);
  } catch (fehler) {
    if (codeVon(fehler) !== KEIN_RECHT) throw fehler;
    return misslungen(melde(datenbankmeldungen.ROLLEN, '', { benutzer, sql: rollensql(benutzer) }));
  }
  // A temporary table would be found before ours. Whoever does not own the database may not forbid it; then it stays.
  await eigentuemer.query(
    `do $$ begin if has_database_privilege('public', current_database(), 'temporary') then
       execute format('revoke temporary on database %I from public', current_database());
     end if; end $$`,
  );
  return istSchwach(eigentuemer);
};

const KEIN_RECHT = '42501';
const NACHTRAEGLICH_DA = new Set(['42710', '23505']);

const legeAn = async (eigentuemer: Verbindung, rolle: string): Promise<void> => {
  const { rowCount } = await eigentuemer.query('select from pg_roles where rolname = $1', [rolle]);
  if (rowCount) return;
  try {
    await eigentuemer.query(`create role ${rolle} ${rolle === ANWENDUNG ? 'login' : 'nologin'}`);
  } catch (fehler) {
    if (!NACHTRAEGLICH_DA.has(codeVon(fehler))) throw fehler;
  }
};

/** The owner may become the role, and gets none of its rights before: else the policies of a backup would hold for it always. */
const nimmAuf = async (eigentuemer: Verbindung, rolle: string, benutzer: string): Promise<void> => {
  const mitWahl = (await ausgabe(eigentuemer)) >= 160_000;
  const { rowCount } = await eigentuemer.query(
    `select from pg_roles ich where rolname = $2 and (rolsuper or exists (
       select from pg_auth_members m join pg_roles r on r.oid = m.roleid
       where r.rolname = $1 and m.member = ich.oid ${mitWahl ? 'and m.set_option' : ''}))`,
    [rolle, benutzer],
  );
  if (rowCount) return;
  const wie = mitWahl ? ' with inherit false, set true' : '';
  await eigentuemer.query(`grant ${rolle} to ${inAnfuehrung(benutzer)}${wie}`);
};

const istSchwach = async (eigentuemer: Verbindung): Promise<Ergebnis<null>> => {
  const { rows } = await eigentuemer.query<{ stark: boolean }>(
    `select rolsuper or rolbypassrls or rolcreaterole
            or exists (select from pg_auth_members where member = r.oid)
            or exists (select from pg_shdepend where refclassid = 'pg_authid'::regclass and refobjid = r.oid and deptype = 'o') as stark
     from pg_roles r where rolname = $1`,
    [ANWENDUNG],
  );
  return rows[0]?.stark === false
    ? gelungen(null)
    : misslungen(melde(datenbankmeldungen.UEBERSTEUERT, '', { rolle: ANWENDUNG }));
};

const aktuellerBenutzer = async (eigentuemer: Verbindung): Promise<string> =>
  (await eigentuemer.query<{ wer: string }>('select current_user::text as wer')).rows[0]?.wer ?? '';

const ausgabe = async (eigentuemer: Verbindung): Promise<number> =>
  (
    await eigentuemer.query<{ ausgabe: number }>(
      `select current_setting('server_version_num')::int as ausgabe`,
    )
  ).rows[0]?.ausgabe ?? 0;

/** What an administrator of the server runs once. */
const rollensql = (benutzer: string): string =>
  [
    `create role ${ANWENDUNG} login password 'KENNWORT'; -- und DATABASE_URL_ANWENDUNG mit diesem Kennwort setzen`,
    ...OHNE_ANMELDUNG.map(rolle => `create role ${rolle} nologin;`),
    `grant ${OHNE_ANMELDUNG.join(', ')} to ${inAnfuehrung(benutzer)};`,
  ].join('\n');

const inAnfuehrung = (name: string): string => `"${name.replaceAll('"', '""')}"`;
