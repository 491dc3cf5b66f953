import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { erstelleKontenspeicher, erstelleVerwaltungsablage, legeJobcenterAn } from '#adapters/postgres';
import {
  meldeUeberallAb,
  pruefeSitzung,
  raeumeZugangAuf,
  type Zugangswerkzeug,
} from '#application/anmeldung';
import { gelungen } from '#domain/werte';
import type { Zeitpunkt } from '#domain/zugang';
import type { Konto, Kontenspeicher, Kontozeile, Zugangsereignis } from '#ports';
import { meldungen, testdatenbank, wert } from './testdatenbank.ts';
import { pruefeKontenspeicher } from '../zugang/kontenspeichervertrag.ts';
import { ANMELDENAME, KENNWORT, pruefstand, type Pruefstand } from '../zugang/pruefstand.ts';

const db = testdatenbank();
const A = 'musterstadt';
const B = 'nachbarkreis';
const EINHEIT = '00000000-0000-4000-8000-0000000000e1';
const MINUTE = 60;

let speicher: Kontenspeicher;

beforeAll(async () => {
  for (const nummer of [A, B])
    wert(await legeJobcenterAn(db().vorrat, { nummer, name: `Jobcenter ${nummer}`, modus: 'ge' }));
  await inA(async verwaltung =>
    verwaltung.setzeEinheit({ id: EINHEIT, name: 'Team 1', uebergeordnet: null, team: null }),
  );
  speicher = erstelleKontenspeicher(db().vorrat);
});

pruefeKontenspeicher('PostgreSQL', async () => ({
  speicher,
  protokoll: ereignisse,
  jobcenter: [A, B],
  einheit: EINHEIT,
}));

describe('Mehrere zugleich', () => {
  let stand: Pruefstand;
  beforeAll(async () => {
    stand = pruefstand(speicher);
    await stand.lege();
  });

  test('bekommen zusammen einen neuen Schein, nicht jeder einen', async () => {
    const { schein } = await stand.angemeldet();
    stand.vergehe(15 * MINUTE);
    const neue = await Promise.all(
      Array.from({ length: 12 }, async () => wert(await pruefeSitzung(stand.werkzeug, schein)).neuerSchein),
    );
    const [neuer, ...mehr] = neue.filter(n => n !== null);
    expect(mehr).toEqual([]);
    expect((await pruefeSitzung(stand.werkzeug, neuer ?? '')).ok).toBe(true);
  });

  test('lassen keinen Schein übrig, wenn sich einer überall abmeldet, während ein anderer ihn erneuert', async () => {
    for (let lauf = 0; lauf < 10; lauf++) {
      const sitzung = await stand.angemeldet();
      stand.vergehe(15 * MINUTE);
      const [erneuert] = await Promise.all([
        pruefeSitzung(stand.werkzeug, sitzung.schein),
        meldeUeberallAb(stand.werkzeug, sitzung),
      ]);
      const scheine = [sitzung.schein, erneuert.ok ? (erneuert.wert.neuerSchein ?? '') : ''];
      for (const schein of scheine) expect((await pruefeSitzung(stand.werkzeug, schein)).ok).toBe(false);
    }
    const { rowCount } = await db().eigentuemer.query(
      'select from sitzung join konto on konto.id = sitzung.konto where anmeldename = $1',
      [ANMELDENAME],
    );
    expect(rowCount).toBe(0);
  });

  test('warten auf eine Erneuerung, die schon begonnen hat, ehe sie alles beenden', async () => {
    const sitzung = await stand.angemeldet();
    const { werkzeug } = stand;
    const haelt = angehalten(werkzeug);
    stand.vergehe(15 * MINUTE);
    const erneuert = pruefeSitzung(haelt.werkzeug, sitzung.schein);
    await haelt.erreicht;
    const ueberall = meldeUeberallAb(haelt.werkzeug, sitzung);
    await wartetJemand();
    haelt.weiter();
    expect(await ueberall).toBe(1);
    const neuer = wert(await erneuert).neuerSchein ?? '';
    expect(neuer).not.toBe('');
    // In the right order: nobody had to begin anew.
    expect(haelt.laeufe()).toBe(2);
    expect((await pruefeSitzung(werkzeug, neuer)).ok).toBe(false);
  });

  test('melden sich mit demselben Konto an, ohne einander zu stören', async () => {
    const alle = await Promise.all(
      Array.from({ length: 4 }, async () => stand.angemeldet(ANMELDENAME, KENNWORT)),
    );
    expect(new Set(alle.map(({ anmeldung }) => anmeldung)).size).toBe(4);
  });
});

describe('Eine Transaktion', () => {
  test('hält auseinander, was in ihr zugleich aus mehreren Jobcentern gefragt wird', async () => {
    const konten = [konto(A), konto(B), konto(A), konto(B)];
    await Promise.all(konten.map(async k => speicher.ausfuehren(async z => z.legeKontoAn(k))));
    const gelesen = await speicher.ausfuehren(async z =>
      Promise.all(konten.map(async k => z.konto(k.konto))),
    );
    expect(gelesen).toEqual(konten);
  });

  test('beginnt von vorn, wenn zwei aufeinander warten, und verliert dabei nichts', async () => {
    const [eins, zwei] = [konto(A), konto(B)];
    await speicher.ausfuehren(async z => {
      await z.legeKontoAn(eins);
      await z.legeKontoAn(zwei);
    });
    const beide = verabredung(2);
    let laeufe = 0;
    const sperre = async (erst: Konto, dann: Konto, name: string) =>
      speicher.ausfuehren(async z => {
        laeufe++;
        await z.konto(erst.konto);
        await beide();
        const gefunden = await z.konto(dann.konto);
        await z.aendereKonto(dann.konto, { name: `${gefunden?.name}${name}` });
      });
    await Promise.all([sperre(eins, zwei, '1'), sperre(zwei, eins, '2')]);
    expect(laeufe).toBeGreaterThan(2);
    const namen = await speicher.ausfuehren(async z => [
      (await z.konto(eins.konto))?.name,
      (await z.konto(zwei.konto))?.name,
    ]);
    expect(namen).toEqual(['Ada2', 'Ada1']);
  });

  test('findet zu erfundenen Kennungen nichts und scheitert nicht daran', async () => {
    for (const kennung of ['', 'x', "' or true --", '../konto', randomUUID()]) {
      expect(await speicher.ausfuehren(async z => z.konto(kennung))).toBeNull();
      expect(await speicher.ausfuehren(async z => z.beendeAnmeldungen(kennung, null))).toBe(0);
      await speicher.ausfuehren(async z => z.aendereKonto(kennung, { gesperrt: true }));
    }
  });

  test('überlebt eine abgebrochene Verbindung: die nächste nimmt eine neue', async () => {
    const neues = konto(A);
    const abgebrochen = speicher.ausfuehren(async z => {
      await z.legeKontoAn(neues);
      await db().eigentuemer.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and state = 'idle in transaction'`,
      );
      await z.konto(neues.konto);
    });
    await expect(abgebrochen).rejects.toThrow(Error);
    expect(await speicher.ausfuehren(async z => z.konto(neues.konto))).toBeNull();
  });
});

describe('Ein Jobcenter', () => {
  test('wird einmal angelegt, danach nur umbenannt, und bleibt, was es ist', async () => {
    const angaben = { nummer: 'neustadt', name: 'Neustadt', modus: 'zkt' } as const;
    for (const name of ['Neustadt', 'Neustadt am See'])
      expect(wert(await legeJobcenterAn(db().vorrat, { ...angaben, name }))).toBeNull();
    const [meldung] = meldungen(await legeJobcenterAn(db().vorrat, { ...angaben, name: 'X', modus: 'ge' }));
    expect(meldung?.code).toBe('DATENBANK-23');
    const { rows } = await db().eigentuemer.query(`select * from jobcenter where nummer = 'neustadt'`);
    expect(rows).toEqual([{ ...angaben, name: 'Neustadt am See' }]);
  });
});

describe('Die Verwaltung', () => {
  test('sieht Konten und Einheiten ihres Jobcenters, ohne Kennwörter und Geheimnisse', async () => {
    const eigenes = konto(A, {
      anmeldename: `a${randomUUID()}`,
      zweiterFaktor: { geheimnis: 'geheim', letzterSchritt: 1, notfallcodes: ['code'] },
      rollen: [
        { rolle: 'teamleitung', einheit: EINHEIT },
        { rolle: 'bca', einheit: null },
      ],
    });
    const beimDienst = konto(A, { kennwort: null, gesperrt: true });
    const fremdes = konto(B);
    for (const k of [eigenes, beimDienst, fremdes]) await speicher.ausfuehren(async z => z.legeKontoAn(k));
    const konten = await inA(async verwaltung => verwaltung.konten());
    const zeile = ({ konto: kennung }: Konto) => konten.find(k => k.konto === kennung);
    expect(zeile(eigenes)).toEqual({
      konto: eigenes.konto,
      anmeldename: eigenes.anmeldename,
      name: 'Ada',
      gesperrt: false,
      zugang: 'kennwort',
      kennwortVorlaeufig: true,
      zweiterFaktor: true,
      rollen: eigenes.rollen,
      zuletzt: null,
    } satisfies Kontozeile);
    expect(zeile(beimDienst)).toMatchObject({ zugang: 'dienst', gesperrt: true, zweiterFaktor: false });
    expect(zeile(fremdes)).toBeUndefined();
    expect(await inA(async verwaltung => verwaltung.einheiten())).toEqual([
      { id: EINHEIT, name: 'Team 1', uebergeordnet: null, team: null },
    ]);
    expect(await inA(async verwaltung => verwaltung.jobcenter())).toMatchObject({ nummer: A, modus: 'ge' });
  });

  test('sieht, wann jemand zuletzt da war', async () => {
    const stand = pruefstand(speicher);
    const kennung = await stand.lege({ anmeldename: 'zuletzt@stadt.example' });
    await stand.angemeldet('zuletzt@stadt.example');
    const konten = await inA(async verwaltung => verwaltung.konten());
    expect(konten.find(k => k.konto === kennung)?.zuletzt).toBe(stand.werkzeug.jetzt());
    stand.vergehe(30 * MINUTE);
    await raeumeZugangAuf(stand.werkzeug);
  });
});

describe('Das Protokoll', () => {
  test('wird seitenweise gelesen, das Neueste zuerst, nur im eigenen Jobcenter, und sagt, wer es war', async () => {
    const [wer, wen, fremder] = [konto(A), konto(A), konto(B)];
    for (const k of [wer, wen, fremder]) await speicher.ausfuehren(async z => z.legeKontoAn(k));
    for (const anzahl of [1, 2, 3])
      await speicher.ausfuehren(async z => z.protokolliere(ereignis(wen, wer, anzahl)));
    await speicher.ausfuehren(async z => z.protokolliere(ereignis(fremder, fremder, 4)));
    const seite = async (vor?: number) =>
      inA(async v =>
        v.leseProtokoll({ hoechstens: 2, konto: wen.konto, ...(vor === undefined ? {} : { vor }) }),
      );
    const erste = await seite();
    expect(erste.zeilen).toMatchObject([{ einzelheiten: { anzahl: 3 } }, { einzelheiten: { anzahl: 2 } }]);
    expect(erste.zeilen[0]).toMatchObject({
      zeit: 1_800_000_000_003,
      konto: wer.konto,
      name: 'Ada',
      vorgang: 'zugang.kontoGesperrt',
      gegenstand: `konto/${wen.konto}`,
    });
    const zweite = await seite(erste.weiter ?? 0);
    expect(zweite).toMatchObject({ zeilen: [{ einzelheiten: { anzahl: 1 } }], weiter: null });
    const vonIhm = await inA(async v => v.leseProtokoll({ hoechstens: 9, konto: wer.konto }));
    expect(vonIhm.zeilen).toHaveLength(3);
    const alle = await inA(async v => v.leseProtokoll({ hoechstens: 1000 }));
    expect(JSON.stringify(alle)).not.toContain(fremder.konto);
    expect((await inA(async v => v.leseProtokoll({ hoechstens: 9, konto: "x' --" }))).zeilen).toEqual([]);
  });

  test('lässt sich auf eine Sache und alles unter ihr einschränken', async () => {
    await db().imMandanten({ konto: randomUUID(), jobcenter: A }, async tx => {
      for (const gegenstand of ['plan/1', 'plan/1/haushalt', 'plan/10', 'plan/1_haushalt'])
        await tx.protokolliere({ vorgang: 'planteil.geaendert', gegenstand, vorher: 1, nachher: 2 });
      return gelungen(null);
    });
    const { zeilen } = await inA(async v => v.leseProtokoll({ hoechstens: 9, gegenstand: 'plan/1' }));
    expect(zeilen.map(z => z.gegenstand)).toEqual(['plan/1/haushalt', 'plan/1']);
    expect(zeilen[0]).toMatchObject({ vorher: 1, nachher: 2, einzelheiten: null, name: null });
  });
});

/** Everything about access in both logs, as it was handed over, in the order in which it was written. */
async function ereignisse(): Promise<readonly Zugangsereignis[]> {
  const { rows } = await db().eigentuemer.query<Logzeile>(
    `select jobcenter, konto, zeitpunkt, vorgang, gegenstand, einzelheiten, xmin::text::bigint as wann, id from protokoll
     union all
     select null, null, zeitpunkt, vorgang, null, einzelheiten, xmin::text::bigint, id from betriebsprotokoll
     order by wann, id`.replaceAll('einzelheiten', 'einzelheiten::jsonb'),
  );
  return rows
    .filter(({ vorgang }) => vorgang.startsWith('zugang.'))
    .map(({ jobcenter, konto: von, zeitpunkt, vorgang, gegenstand, einzelheiten }) => ({
      art: vorgang.slice('zugang.'.length) as Zugangsereignis['art'],
      zeit: Date.parse(zeitpunkt) as Zeitpunkt,
      jobcenter,
      konto: gegenstand?.split('/')[1] ?? null,
      von,
      einzelheiten,
    }));
}

type Logzeile = Readonly<{
  jobcenter: string | null;
  konto: string | null;
  zeitpunkt: string;
  vorgang: string;
  gegenstand: string | null;
  einzelheiten: Zugangsereignis['einzelheiten'];
}>;

async function inA<T>(
  tue: (verwaltung: ReturnType<typeof erstelleVerwaltungsablage>) => Promise<T>,
): Promise<T> {
  return wert(
    await db().imMandanten({ konto: randomUUID(), jobcenter: A }, async tx =>
      gelungen(await tue(erstelleVerwaltungsablage(tx.db, A))),
    ),
  );
}

function konto(jobcenter: string, mehr: Partial<Konto> = {}): Konto {
  return {
    konto: randomUUID(),
    jobcenter,
    anmeldename: randomUUID(),
    name: 'Ada',
    gesperrt: false,
    kennwort: { pruefwert: '$argon2id$', vorlaeufig: true },
    zweiterFaktor: null,
    dienst: null,
    rollen: [{ rolle: 'controlling', einheit: null }],
    land: [],
    ...mehr,
  };
}

function ereignis(wen: Konto, wer: Konto, anzahl: number): Zugangsereignis {
  return {
    art: 'kontoGesperrt',
    zeit: (1_800_000_000_000 + anzahl) as Zeitpunkt,
    jobcenter: wen.jobcenter,
    konto: wen.konto,
    von: wer.konto,
    einzelheiten: { anzahl },
  };
}

/** The same tools, but whoever has got hold of a session waits there; counts how often something was begun. */
function angehalten(werkzeug: Zugangswerkzeug) {
  const erreicht = Promise.withResolvers<null>();
  const weiter = Promise.withResolvers<null>();
  const { konten } = werkzeug;
  let laeufe = 0;
  return {
    laeufe: () => laeufe,
    erreicht: erreicht.promise,
    weiter: () => weiter.resolve(null),
    werkzeug: {
      ...werkzeug,
      konten: {
        ausfuehren: async <T>(tue: Parameters<typeof konten.ausfuehren<T>>[0]): Promise<T> =>
          konten.ausfuehren(async z => {
            laeufe++;
            return tue({
              ...z,
              sitzung: async pruefwert => {
                const sitzung = await z.sitzung(pruefwert);
                erreicht.resolve(null);
                await weiter.promise;
                return sitzung;
              },
            });
          }),
      },
    },
  };
}

/** Until somebody waits for a lock in this database. */
async function wartetJemand(): Promise<void> {
  for (;;) {
    const { rowCount } = await db().eigentuemer.query(
      `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    if (rowCount) return;
    await new Promise(weiter => setTimeout(weiter, 10));
  }
}

/** Lets the first so many wait for each other, and everybody after them pass. */
function verabredung(anzahl: number): () => Promise<null> {
  const alle = Promise.withResolvers<null>();
  let da = 0;
  return async () => {
    if (++da >= anzahl) alle.resolve(null);
    return alle.promise;
  };
}
