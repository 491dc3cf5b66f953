import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { gelungen, misslungen } from '#domain/werte';
import { meldungen, testdatenbank, wert } from './testdatenbank.ts';

const db = testdatenbank();

/** Tables without a Jobcenter. Whoever adds one here says why. */
const WITHOUT_JOBCENTER = new Set([
  // Attempts with names that nobody has belong to no Jobcenter.
  'betriebsprotokoll',
  // What was done with the database.
  'migration',
  // Attempts under a key, whether there is such an account or not.
  'sperrstand',
]);

/** The table of the Jobcenter themselves: its key is the number. */
const KEY = (table: string) => (table === 'jobcenter' ? 'nummer' : 'jobcenter');

const A = '05315';
const B = '09162';
const LAND = 'nrw';
const id = (of: string, n: number) =>
  `${of.padEnd(8, '0').replaceAll(/[^0-9a-f]/g, '0')}-0000-4000-8000-${String(n).padStart(12, '0')}`;

const SHA256_OF_ZERO = createHash('sha256').update(Buffer.of(0)).digest('hex');

/** A row of each table, in an order in which they can be written. A new table needs one here. */
const ROWS: Readonly<Record<string, (of: string) => Readonly<Record<string, unknown>>>> = {
  jobcenter: of => ({
    nummer: of,
    name: `Jobcenter ${of}`,
    modus: of === LAND ? 'land' : of === B ? 'zkt' : 'ge',
  }),
  organisationseinheit: of => ({ jobcenter: of, id: id(of, 1), name: 'Team 1', team: 'T01' }),
  konto: of => ({
    jobcenter: of,
    id: id(of, 2),
    anmeldename: `maria.${of}`,
    name: 'Maria',
    kennwort: `$argon2id$${of}`,
    aussteller: 'https://anmeldung.example',
    subjekt: of,
  }),
  kontorolle: of => ({
    jobcenter: of,
    konto: id(of, 2),
    stelle: 0,
    rolle: 'controlling',
    organisationseinheit: id(of, 1),
  }),
  sitzung: of => ({
    jobcenter: of,
    pruefwert: `pruefwert ${of}`,
    anmeldung: id(of, 7),
    konto: id(of, 2),
    stufe: 'voll',
    beim_dienst: false,
    zuletzt_am: '2098-12-31T23:00:00Z',
    erneuert_am: '2098-12-31T23:00:00Z',
    endet_am: '2099-01-01T00:00:00Z',
  }),
  programmschluessel: of => ({
    jobcenter: of,
    id: id(of, 9),
    konto: id(of, 2),
    name: 'Monatsbericht',
    pruefwert: `schluessel ${of}`,
    nur: ['plan.lesen'],
    angelegt_am: '2026-11-21T12:00:00Z',
    endet_am: '2099-01-01T00:00:00Z',
  }),
  gegebene_antwort: of => ({
    jobcenter: of,
    konto: id(of, 2),
    schluessel: SHA256_OF_ZERO,
    anfrage: SHA256_OF_ZERO,
  }),
  landfreigabe: of => ({ jobcenter: of, land: LAND, seit: '2026-01-01' }),
  plan: of => ({
    jobcenter: of,
    id: id(of, 4),
    jahr: 2027,
    vorlage: 'muster',
    titel: 'Plan',
    angelegt_von: id(of, 2),
  }),
  planfassung: of => ({ jobcenter: of, id: id(of, 5), plan: id(of, 4), nummer: 1 }),
  planteil: of => ({
    jobcenter: of,
    planfassung: id(of, 5),
    oben: 'haushalt',
    position: 0,
    inhalt: '{"z":1,"a":2}',
  }),
  befundstand: of => ({
    jobcenter: of,
    planfassung: id(of, 5),
    datenstand: '1',
    pruefer: '0.1.0',
    stellen: '[]',
  }),
  planbeilage: of => ({ jobcenter: of, plan: id(of, 4), name: 'bild.png', inhalt: '\\x00' }),
  kommentar: of => ({
    jobcenter: of,
    id: id(of, 6),
    planfassung: id(of, 5),
    adresse: 'haushalt',
    text: 'Warum?',
    konto: id(of, 2),
  }),
  plandokument: of => ({
    jobcenter: of,
    planfassung: id(of, 5),
    inhalt: '\\x00',
    pruefsumme: SHA256_OF_ZERO,
  }),
  beschlussschritt: of => ({
    jobcenter: of,
    planfassung: id(of, 5),
    schluessel: 'beirat',
    erledigt_am: '2026-11-01',
    konto: id(of, 2),
  }),
  zustaendigkeit: of => ({
    jobcenter: of,
    id: id(of, 8),
    planfassung: id(of, 5),
    kapitel: 'ziele',
    organisationseinheit: id(of, 1),
  }),
  erwaehnung: of => ({ jobcenter: of, kommentar: id(of, 6), konto: id(of, 2) }),
  auftrag: of => ({ jobcenter: of, id: id(of, 9), art: 'tabelle', konto: id(of, 2) }),
  protokoll: of => ({ jobcenter: of, vorgang: 'probe', gegenstand: 'x' }),
};

/** What the Land sees of a released plan: not who works on it, and not the document with its internal notes. */
const RELEASED = new Set(['plan', 'planfassung', 'planteil', 'planbeilage']);

/** What a table refuses without a look at the row. */
const NO_RIGHT = '42501';
const APPEND_ONLY = new Set(['protokoll']);

type Table = Readonly<{ name: string; enabled: boolean; forced: boolean; owner: string }>;
let tables: readonly Table[];
const ofJobcenter = () => tables.map(({ name }) => name).filter(name => !WITHOUT_JOBCENTER.has(name));

beforeAll(async () => {
  tables = (
    await db().eigentuemer.query<Table>(
      `select relname as name, relrowsecurity as enabled, relforcerowsecurity as forced, relowner::regrole::text as owner
       from pg_class where relnamespace = 'stellwerk'::regnamespace and relkind in ('r', 'p') order by 1`,
    )
  ).rows;
  for (const of of [A, B, LAND]) {
    await as(
      { jobcenter: of, zugriff: 'schreiben' },
      async () => {
        for (const table of Object.keys(ROWS).filter(name => !APPEND_ONLY.has(name))) await insert(table, of);
        await db().anwendung.query('select protokolliere($1, $2, null, null)', ['probe', 'x']);
      },
      'commit',
    );
  }
});

describe('Jede Tabelle der Datenbank', () => {
  test('gehört einem Jobcenter oder steht in der Liste der Ausnahmen', () => {
    const open = tables.filter(({ enabled, forced }) => !(enabled && forced)).map(({ name }) => name);
    expect(open).toEqual([...WITHOUT_JOBCENTER]);
    expect(ofJobcenter().toSorted()).toEqual(Object.keys(ROWS).toSorted());
  });

  test('hat das Jobcenter in jedem Schlüssel, damit keiner verrät, was es anderswo gibt', async () => {
    const { rows } = await db().eigentuemer.query<{ constraint: string }>(
      `select conrelid::regclass || '.' || conname as constraint from pg_constraint
       where connamespace = 'stellwerk'::regnamespace and contype in ('p', 'u', 'f')
         and not exists (select from pg_attribute where attrelid = conrelid and attnum = any (conkey)
                         and attname = case when conrelid = 'jobcenter'::regclass then 'nummer' else 'jobcenter' end)
         and conrelid::regclass::text <> all ($1)`,
      [[...WITHOUT_JOBCENTER]],
    );
    expect(rows).toEqual([]);
    const unique = await db().eigentuemer.query<{ index: string }>(
      `select indexrelid::regclass::text as index from pg_index join pg_class t on t.oid = indrelid
       where t.relnamespace = 'stellwerk'::regnamespace and indisunique and t.relname <> all ($1)
         and not exists (select from pg_attribute where attrelid = indrelid and attnum = any (indkey) and attname = 'jobcenter')
       order by 1`,
      [[...WITHOUT_JOBCENTER, 'jobcenter']],
    );
    expect(unique.rows.map(({ index }) => index)).toEqual([
      // Who signs in names no Jobcenter; whoever makes an account learns that a name is taken.
      'konto_anmeldename',
      // What a provider calls somebody, known to whoever signs in with it.
      'konto_dienst',
      // Random bits that nobody can guess: to hit those of another Jobcenter is to know them.
      'konto_id',
      'programmschluessel_pruefwert',
      'sitzung_pruefwert',
    ]);
  });

  test('ist nur durch Sichten zu sehen, die mit den Rechten des Fragenden fragen', async () => {
    const { rows } = await db().eigentuemer.query(
      `select relname from pg_class where relnamespace = 'stellwerk'::regnamespace and relkind in ('v', 'm')
         and not coalesce(reloptions, '{}') && array['security_invoker=true', 'security_invoker=on']`,
    );
    expect(rows).toEqual([]);
  });

  test('ist in den Typen der Anwendung mit denselben Spalten beschrieben', async () => {
    for (const table of ofJobcenter()) {
      const { rows } = await db().eigentuemer.query<{ spalte: string }>(
        `select attname as spalte from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped`,
        [table],
      );
      for (const column of Object.keys(ROWS[table]?.(A) ?? {}))
        expect(rows.map(r => r.spalte)).toContain(column);
    }
  });
});

describe('Die Probe ist echt:', () => {
  test('im eigenen Jobcenter sieht jede Tabelle ihre Zeile', async () => {
    await as({ jobcenter: A, zugriff: 'schreiben' }, async () => {
      for (const table of ofJobcenter()) expect([table, await keys(table)]).toEqual([table, [A]]);
    });
  });
});

describe.each([
  ['eines anderen Jobcenters', { jobcenter: B, zugriff: 'schreiben' }, [B]],
  ['ohne Jobcenter', {}, []],
  ['mit leerem Jobcenter', { jobcenter: '', zugriff: 'schreiben' }, []],
  ['ohne Zugriff', { jobcenter: B }, null],
  ['mit einer Liste ohne A', { jobcenter: `${B},${LAND}`, zugriff: 'lesen' }, null],
  ['mit einer Liste, die schreiben will', { jobcenter: `${B},${LAND}`, zugriff: 'schreiben' }, null],
  ['mit einem Teil der Nummer', { jobcenter: A.slice(0, 4), zugriff: 'schreiben' }, []],
  ['mit einem Muster', { jobcenter: '%', zugriff: 'schreiben' }, []],
  ['mit einer Liste in Klammern', { jobcenter: `{${A},${B}}`, zugriff: 'schreiben' }, []],
] as const)('In einer Transaktion %s', (_, settings, visible) => {
  test('ist von A keine Zeile zu sehen', async () => {
    await as(settings, async () => {
      for (const table of ofJobcenter()) {
        const seen = await keys(table);
        expect([table, seen.filter(key => key === A)]).toEqual([table, []]);
        if (visible) expect([table, seen]).toEqual([table, visible]);
      }
    });
  });

  test('lässt sich von A nichts ändern, löschen oder hinzufügen', async () => {
    for (const table of ofJobcenter()) {
      const key = KEY(table);
      for (const statement of [
        `update ${table} set ${key} = ${key} where ${key} = '${A}'`,
        `update ${table} set ${key} = '${A}'`,
        `delete from ${table} where ${key} = '${A}'`,
        `delete from ${table}`,
        `truncate ${table}`,
      ])
        await as(settings, async () => db().anwendung.query(statement).catch(kept));
      await as(settings, async () => insert(table, A).then(() => expect.fail(table), refused));
    }
    await as({ jobcenter: A, zugriff: 'schreiben' }, async () => {
      for (const table of ofJobcenter()) expect([table, await keys(table)]).toEqual([table, [A]]);
    });
  });
});

describe('Durch die Fremdschlüssel', () => {
  test('ist nicht zu erfahren, was es in A gibt: vorhanden und erfunden werden gleich abgelehnt', async () => {
    const { rows } = await db().eigentuemer.query<{ table: string; columns: string[] }>(
      `select conrelid::regclass::text as table, array_agg(attname::text) as columns
       from pg_constraint join pg_attribute on attrelid = conrelid and attnum = any (conkey)
       where contype = 'f' and connamespace = 'stellwerk'::regnamespace and attname <> 'jobcenter'
       group by conrelid, conname`,
    );
    expect(rows.length).toBeGreaterThan(8);
    for (const { table, columns } of rows) {
      const codes: string[] = [];
      for (const target of [ROWS, invented()]) {
        const stolen = Object.fromEntries(columns.map(column => [column, target[table]?.(A)[column]]));
        if (Object.values(stolen).some(value => value === undefined)) continue;
        await as({ jobcenter: B, zugriff: 'schreiben' }, async () =>
          codes.push(await insert(table, B, { ...stolen, ...fresh(table) }).then(() => 'geschrieben', code)),
        );
      }
      expect([table, columns, new Set(codes).size <= 1, codes.includes('geschrieben')]).toEqual([
        table,
        columns,
        true,
        false,
      ]);
    }
  });
});

describe('Das Land', () => {
  const released = async () =>
    as(
      { jobcenter: A, zugriff: 'schreiben' },
      async () =>
        db().anwendung.query(
          `update planfassung set zustand = 'beschlossen', beschlossen_am = '2026-11-01', freigegeben_am = now()`,
        ),
      'commit',
    );

  test('liest freigegebene Pläne der Jobcenter seiner Liste und nichts sonst, und schreibt nichts', async () => {
    await released();
    const list = { jobcenter: `${A},${B}`, zugriff: 'lesen' } as const;
    await as(list, async () => {
      for (const table of ofJobcenter()) {
        const expected = table === 'jobcenter' ? [A, B] : RELEASED.has(table) ? [A] : [];
        expect([table, await keys(table)]).toEqual([table, expected]);
      }
    });
    for (const table of ofJobcenter()) {
      await as(list, async () => insert(table, A, fresh(table)).then(() => expect.fail(table), refused));
      const { rowCount } = await as({ jobcenter: A, zugriff: 'lesen' }, async () =>
        db()
          .anwendung.query(`delete from ${table}`)
          .catch(() => ({ rowCount: 0 })),
      );
      expect([table, rowCount]).toEqual([table, 0]);
    }
  });

  test('wird in seinem eigenen Protokoll geführt', async () => {
    const akteur = { konto: id(LAND, 2), jobcenter: LAND, land: [A, B] };
    const plans = wert(
      await db().imMandanten(akteur, async tx => {
        await tx.protokolliere({ vorgang: 'plan.gelesen', gegenstand: 'plan' });
        return gelungen(await tx.db.selectFrom('plan').select('jobcenter').execute());
      }),
    );
    expect(plans).toEqual([{ jobcenter: A }]);
    await as({ jobcenter: LAND, zugriff: 'schreiben' }, async () => {
      const { rows } = await db().anwendung.query(
        `select konto from protokoll where vorgang = 'plan.gelesen'`,
      );
      expect(rows).toEqual([{ konto: id(LAND, 2) }]);
    });
  });

  test('erfährt nur selbst, welche Jobcenter ihm freigegeben sind', async () => {
    const list = async () =>
      (await db().anwendung.query('select jobcenter_des_landes() as j')).rows.map(({ j }) => j as string);
    await as({ jobcenter: LAND, zugriff: 'schreiben' }, async () =>
      expect(await list()).toEqual([A, B, LAND]),
    );
    await as({ jobcenter: A, zugriff: 'schreiben' }, async () => expect(await list()).toEqual([]));
  });
});

describe('Die Rolle der Anwendung', () => {
  test('besitzt nichts und hat keine Vorrechte', async () => {
    const { rows } = await db().eigentuemer.query(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
         (select count(*)::int from pg_shdepend where refobjid = r.oid and deptype = 'o') as besitz,
         (select count(*)::int from pg_auth_members where member = r.oid) as rollen
       from pg_roles r where rolname = 'stellwerk_anwendung'`,
    );
    expect(rows).toEqual([
      {
        rolsuper: false,
        rolbypassrls: false,
        rolcreaterole: false,
        rolcreatedb: false,
        besitz: 0,
        rollen: 0,
      },
    ]);
    expect(tables.filter(({ owner }) => owner.startsWith('stellwerk_'))).toEqual([]);
  });

  test.each([
    'set role stellwerk',
    'set role stellwerk_sicherung',
    'set role stellwerk_protokoll',
    'set role stellwerk_aufbewahrung',
    'set role stellwerk_anmeldung',
    'set session authorization stellwerk',
    'alter table plan disable row level security',
    'alter table plan no force row level security',
    'drop policy eigenes on plan',
    'create table beute (x text)',
    'create temporary table plan (x text)',
    'create table public.beute (x text)',
    'select * from migration',
    "select gib_funktion('eigenes_jobcenter()', 'stellwerk_anwendung')",
    "select richte_jobcentertabelle_ein('plan')",
    "select setval(pg_get_serial_sequence('protokoll', 'id'), 1)",
    "insert into protokoll (jobcenter, vorgang, gegenstand) values ('05315', 'x', 'y')",
    "insert into betriebsprotokoll (vorgang) values ('x')",
    "insert into sperrstand (schluessel) values ('x')",
    'update protokoll set vorgang = $$$$',
    'delete from protokoll',
    'truncate protokoll',
    "update jobcenter set modus = 'zkt'",
    "copy plan to program 'cat'",
    "select pg_read_file('PG_VERSION')",
  ])('darf nicht: %s', async statement => {
    await as({ jobcenter: A, zugriff: 'schreiben' }, async () => {
      expect(
        await db()
          .anwendung.query(statement)
          .then(() => 'ging', code),
      ).toBe(NO_RIGHT);
    });
  });

  test('sieht mit ausgeschalteter Zeilensicherheit nicht mehr, sondern nichts', async () => {
    for (const table of ofJobcenter())
      await as({ jobcenter: A, zugriff: 'schreiben' }, async () => {
        await db().anwendung.query('set local row_security = off');
        expect([
          table,
          await db()
            .anwendung.query(`select from ${table}`)
            .then(() => 'ging', code),
        ]).toEqual([table, NO_RIGHT]);
      });
  });
});

describe('Das Protokoll', () => {
  test('lässt sich auch vom Eigentümer nur ergänzen', async () => {
    for (const statement of [
      'update protokoll set vorgang = $$$$',
      'delete from protokoll',
      'truncate protokoll',
      'delete from betriebsprotokoll',
    ])
      expect(
        await db()
          .eigentuemer.query(statement)
          .then(() => 'ging', code),
      ).toBe('SW002');
  });

  test('hält fest, wer es war, im eigenen Jobcenter, und nimmt von niemandem einen anderen Namen', async () => {
    await as({ jobcenter: B, zugriff: 'schreiben', konto: id(B, 2) }, async () => {
      await db().anwendung.query(`select protokolliere('a', 'b', '1', '{"x":2}')`);
      const { rows } = await db().anwendung.query(
        `select jobcenter, konto, vorher, nachher from protokoll where vorgang = 'a'`,
      );
      expect(rows).toEqual([{ jobcenter: B, konto: id(B, 2), vorher: 1, nachher: { x: 2 } }]);
    });
    await as({ jobcenter: `${A},${B}`, zugriff: 'lesen' }, async () => {
      expect(
        await db()
          .anwendung.query(`select protokolliere('a', 'b', null, null)`)
          .then(() => 'ging', code),
      ).toBe(NO_RIGHT);
    });
  });
});

describe('Wer sich anmeldet', () => {
  const one = async (statement: string, values: readonly unknown[]) =>
    (await db().anwendung.query<Record<string, unknown>>(statement, [...values])).rows;

  test('wird ohne Jobcenter gefunden, und mehr als Jobcenter und Konto ist nicht zu erfahren', async () => {
    const whose = [{ jobcenter: A, konto: id(A, 2) }];
    expect(await one('select * from konto_zum_anmeldenamen($1)', [`maria.${A}`])).toEqual(whose);
    expect(await one('select * from konto_beim_dienst($1, $2)', ['https://anmeldung.example', A])).toEqual(
      whose,
    );
    const jobcenter = [{ jobcenter: A }];
    expect(await one('select jobcenter_des_kontos($1) as jobcenter', [id(A, 2)])).toEqual(jobcenter);
    expect(await one('select jobcenter_der_sitzung($1) as jobcenter', [`pruefwert ${A}`])).toEqual(jobcenter);
    expect(await one('select jobcenter_der_anmeldung($1) as jobcenter', [id(A, 7)])).toEqual(jobcenter);
  });

  test('wird nur genau gefunden, nicht mit einem Muster, leer oder in anderer Schreibweise', async () => {
    for (const name of ['', '%', 'maria', `MARIA.${A}`])
      expect(await one('select * from konto_zum_anmeldenamen($1)', [name])).toEqual([]);
    expect(await one(`select jobcenter_der_sitzung('') as jobcenter`, [])).toEqual([{ jobcenter: null }]);
  });

  test('verrät sein Kennwort keinem anderen Jobcenter, auch nicht durch die Funktionen der Anmeldung', async () => {
    await as({ jobcenter: B, zugriff: 'schreiben' }, async () => {
      expect(await one('select kennwort from konto', [])).toEqual([{ kennwort: `$argon2id$${B}` }]);
    });
    const { rows } = await db().eigentuemer.query<{ column: string }>(
      `select attname as column from pg_attribute where attrelid = 'konto'::regclass and attnum > 0
         and has_column_privilege('stellwerk_anmeldung', attrelid, attnum, 'select, update') order by 1`,
    );
    expect(rows.map(({ column }) => column)).toEqual([
      'anmeldename',
      'aussteller',
      'id',
      'jobcenter',
      'subjekt',
    ]);
  });

  test('bekommt einen Anmeldenamen nur einmal und erfährt nicht, wer ihn hat', async () => {
    const again = { id: id('f', 98), anmeldename: `maria.${A}`, subjekt: 'x' };
    await as({ jobcenter: B, zugriff: 'schreiben' }, async () => {
      const failure = await insert('konto', B, again).then(
        () => null,
        (fehler: unknown) => fehler,
      );
      expect(code(failure)).toBe('23505');
      expect(JSON.stringify(failure)).not.toContain(id(A, 2));
    });
  });

  test('ist mit dem, was ohne Jobcenter bleibt, nicht zu sehen: gezählte Versuche, unbekannte Namen', async () => {
    for (const table of WITHOUT_JOBCENTER)
      for (const statement of [`select from ${table}`, `delete from ${table}`, `truncate ${table}`])
        await as({ jobcenter: A, zugriff: 'schreiben' }, async () => {
          expect([
            statement,
            await db()
              .anwendung.query(statement)
              .then(() => 'ging', code),
          ]).toEqual([statement, NO_RIGHT]);
        });
  });
});

describe('Eine Tabelle über Personen', () => {
  beforeAll(async () => {
    await db().eigentuemer.query(
      `create table kunde_probe (jobcenter text not null references jobcenter, id integer, primary key (jobcenter, id));
       select richte_jobcentertabelle_ein('kunde_probe'); select kennzeichne_personentabelle('kunde_probe')`,
    );
    return async () => db().eigentuemer.query('drop table kunde_probe');
  });

  test('nimmt in einer gemeinsamen Einrichtung keine Zeile an, beim zugelassenen kommunalen Träger schon', async () => {
    const write = async (jobcenter: string) =>
      db().imMandanten({ konto: id(jobcenter, 2), jobcenter }, async tx => {
        await sql`insert into kunde_probe values (${jobcenter}, 1)`.execute(tx.db);
        return gelungen(null);
      });
    expect(meldungen(await write(A))).toMatchObject([{ code: 'DATENBANK-22' }]);
    expect(wert(await write(B))).toBeNull();
  });

  test('hindert ein Jobcenter daran, gemeinsame Einrichtung zu werden, solange sie Zeilen hat', async () => {
    const change = `update jobcenter set modus = 'ge' where nummer = '${B}'`;
    expect(
      await db()
        .eigentuemer.query(change)
        .then(() => 'ging', code),
    ).toBe('SW001');
  });
});

describe('imMandanten', () => {
  const akteur = { konto: id(A, 2), jobcenter: A };
  const titles = async () =>
    wert(
      await db().imMandanten(akteur, async tx =>
        gelungen((await tx.db.selectFrom('plan').select('titel').execute()).map(({ titel }) => titel)),
      ),
    );

  test('nimmt alles zurück, wenn das Ergebnis nicht gelingt oder etwas geworfen wird', async () => {
    const change = async (end: () => ReturnType<typeof misslungen>) =>
      db().imMandanten(akteur, async tx => {
        await tx.db.updateTable('plan').set({ titel: 'Neu' }).execute();
        return end();
      });
    expect((await change(() => misslungen())).ok).toBe(false);
    await expect(
      change(() => {
        throw new Error('Programmfehler');
      }),
    ).rejects.toThrow('Programmfehler');
    expect(await titles()).toEqual(['Plan']);
  });

  test('sagt, wenn eine Anfrage zu lange dauert', async () => {
    const slow = db().imMandanten(akteur, async tx => {
      await sql`set local statement_timeout = '20ms'`.execute(tx.db);
      await sql`select pg_sleep(2)`.execute(tx.db);
      return gelungen(null);
    });
    expect(meldungen(await slow)).toMatchObject([{ code: 'DATENBANK-20' }]);
  });

  test('wirft, was ein Fehler im Programm ist', async () => {
    await expect(
      db().imMandanten(akteur, async tx => gelungen(await sql`select falsch`.execute(tx.db))),
    ).rejects.toThrow('falsch');
  });

  test('hinterlässt der Verbindung nichts', async () => {
    await titles();
    const { rows } = await sql<{
      s: string | null;
    }>`select nullif(current_setting('stellwerk.jobcenter', true), '') as s`.execute(db().vorrat);
    expect(rows).toEqual([{ s: null }]);
  });

  test('behält die Reihenfolge der Felder eines Planteils', async () => {
    const parts = await db().imMandanten(akteur, async tx =>
      gelungen(await tx.db.selectFrom('planteil').select('inhalt').execute()),
    );
    expect(JSON.stringify(wert(parts))).toBe('[{"inhalt":{"z":1,"a":2}}]');
  });

  test('bemerkt eine abgebrochene Verbindung und nimmt beim nächsten Mal eine neue', async () => {
    const cut = db().imMandanten(akteur, async tx => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx.db);
      await db().eigentuemer.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
      return gelungen(await sql`select 1`.execute(tx.db));
    });
    expect(meldungen(await cut)).toMatchObject([{ code: 'DATENBANK-11' }]);
    expect(await titles()).toEqual(['Plan']);
  });
});

type Settings = Readonly<{ jobcenter?: string; zugriff?: string; konto?: string }>;

/** Does something as the application in a transaction with these settings; undone at its end unless told otherwise. */
async function as<T>(
  settings: Settings,
  tue: () => Promise<T>,
  end: 'commit' | 'rollback' = 'rollback',
): Promise<T> {
  const { anwendung } = db();
  await anwendung.query('begin');
  try {
    for (const [name, value] of Object.entries(settings))
      await anwendung.query('select set_config($1, $2, true)', [`stellwerk.${name}`, value]);
    const result = await tue();
    await anwendung.query(end);
    return result;
  } catch (fehler) {
    await anwendung.query('rollback');
    throw fehler;
  }
}

async function insert(
  table: string,
  of: string,
  instead: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const row = { ...ROWS[table]?.(of), ...instead };
  const names = Object.keys(row);
  await db().anwendung.query(
    `insert into ${table} (${names.join()}) values (${names.map((_, i) => `$${i + 1}`).join()})`,
    Object.values(row),
  );
}

/** The Jobcenter of all rows that are seen. */
async function keys(table: string): Promise<readonly string[]> {
  const { rows } = await db().anwendung.query<{ key: string }>(
    `select distinct ${KEY(table)} as key from ${table} order by 1`,
  );
  return rows.map(({ key }) => key);
}

/** The same rows with keys that exist nowhere. */
function invented(): typeof ROWS {
  return Object.fromEntries(Object.entries(ROWS).map(([table, row]) => [table, () => row('dead')]));
}

/** A primary key that is not taken yet. */
function fresh(table: string): Readonly<Record<string, unknown>> {
  const row = ROWS[table]?.(A) ?? {};
  if (table === 'konto') return { id: id('f', 99), anmeldename: 'neu', subjekt: 'neu' };
  if (table === 'kontorolle') return { stelle: 1 };
  if (table === 'programmschluessel') return { id: id('f', 99), pruefwert: 'neu' };
  if ('id' in row) return { id: id('f', 99) };
  return table === 'sitzung'
    ? { pruefwert: 'neu' }
    : table === 'landfreigabe'
      ? { land: 'neu' }
      : table === 'planteil'
        ? { oben: 'neu' }
        : table === 'beschlussschritt'
          ? { schluessel: 'neu' }
          : {};
}

function code(fehler: unknown): string {
  return fehler instanceof Error && 'code' in fehler ? String(fehler.code) : String(fehler);
}

/** The same, or because other rows of the own Jobcenter need this one. */
function kept(fehler: unknown): void {
  expect([NO_RIGHT, '23503']).toContain(code(fehler));
}

/** Refused for want of rights or by a policy, and for no other reason. */
function refused(fehler: unknown): void {
  expect(code(fehler)).toBe(NO_RIGHT);
}
