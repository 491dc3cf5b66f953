import { LIEFERUNGSTABELLEN, TABELLENNAMEN, lieferungsmeldungen } from '#contract';
import { melde, type Meldung, type Meldungsart, type Parameter } from '#domain/werte';
import { alleInstrumentfassungen } from '#recht';
import { alsText, type Verbindung } from '../verbindung.ts';
import type { Lesung } from './leseLieferung.ts';
import { verorte } from './verorte.ts';
import { zahlen } from './zahlen.ts';

/** Rows that can be counted and look wrong: the first of each kind, and how many there are. */
export const pruefeAuffaelliges = async (
  verbindung: Verbindung,
  lesung: Lesung,
): Promise<readonly Meldung[]> => {
  const befunde: Meldung[] = [];
  for (const { art, datei, sql, gibtEs } of [...WIEDERHOLTE, ...INSTRUMENTE, OHNE_BEZUG]) {
    if (lesung.tabellen[datei].zeilen === 0) continue;
    if (gibtEs && (await zahlen(verbindung, gibtEs))[0] === 0) continue;
    const ergebnis = await verbindung.run(
      `select satz, wert::varchar, count(*) over () from (${sql}) order by satz limit 1`,
    );
    const [zeile] = await ergebnis.getRows();
    if (!zeile) continue;
    const [satz, anzahl] = [Number(zeile[0]), Number(zeile[2])];
    befunde.push(melde(art, datei, { datei: `${datei}.csv`, satz, wert: String(zeile[1]), anzahl }));
  }
  return verorte(verbindung, lesung.quellen, befunde);
};

type Tabelle = (typeof TABELLENNAMEN)[number];
/** sql gives satz and wert of every row. gibtEs: a cheaper count that is 0 when there is none. */
type Auffaelligkeit = Readonly<{
  art: Meldungsart<Parameter>;
  datei: Tabelle;
  sql: string;
  gibtEs?: string;
}>;

const art = (a: Readonly<{ code: string }>): Meldungsart<Parameter> => a as Meldungsart<Parameter>;

/** Rows that say the same as an earlier one, where no key forbids it. */
const WIEDERHOLTE: readonly Auffaelligkeit[] = TABELLENNAMEN.filter(
  name => !('eindeutig' in LIEFERUNGSTABELLEN[name]),
).map(datei => {
  const spalten = Object.keys(LIEFERUNGSTABELLEN[datei].spalten);
  const schluessel = spalten[0] ?? 'satz';
  return {
    art: art(lieferungsmeldungen.WIEDERHOLT),
    datei,
    gibtEs: `select count(*) - count(distinct gleich) from (select hash(${spalten.join(', ')}) as gleich from ${datei})`,
    sql: `select satz, ${schluessel} as wert from (select satz, ${schluessel}, row_number() over (partition by ${spalten.join(', ')} order by satz) as n from ${datei}) where n > 1`,
  };
});

const FASSUNGEN = alleInstrumentfassungen
  .map(
    ({ instrument, gueltig }) =>
      `(${alsText(instrument)}, ${gueltig.von}, ${gueltig.bis ?? 'null::integer'})`,
  )
  .join(', ');

const ausserZeit = (datei: Tabelle, spalte: string): Auffaelligkeit => ({
  art: art(lieferungsmeldungen.INSTRUMENT_ZEIT),
  datei,
  sql: `select satz, ${spalte} || ' am ' || strftime(date '1970-01-01' + t.von, '%d.%m.%Y') as wert from ${datei} t
    where ${spalte} is not null and not exists (select 1 from (values ${FASSUNGEN}) f(instrument, von, bis)
      where f.instrument = t.${spalte} and f.von <= t.von and (f.bis is null or t.von < f.bis))`,
});

const INSTRUMENTE: readonly Auffaelligkeit[] = [
  ausserZeit('teilnahmen', 'instrument'),
  ausserZeit('erwerbstaetigkeiten', 'foerderung'),
];

/** A participation that begins when nobody paid the person anything. */
const OHNE_BEZUG: Auffaelligkeit = {
  art: art(lieferungsmeldungen.TEILNAHME_OHNE_BEZUG),
  datei: 'teilnahmen',
  sql: `select satz, person || ', ' || instrument as wert from teilnahmen t where not exists (
    select 1 from leistungsbezug l where l.person = t.person and l.von <= t.von and (l.bis is null or t.von <= l.bis))`,
};
