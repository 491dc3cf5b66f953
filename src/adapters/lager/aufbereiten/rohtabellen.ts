import { ARBEITSARTEN, BEZUGSZEILE, OFFEN } from '#domain/kennzahlen';
import { alsText, type Verbindung } from '../verbindung.ts';
import { bgTypSql, type Lieferungsdimension } from './dimensionen.ts';

const ENDE = (bis: string): string => `coalesce(${bis} + 1, ${OFFEN})::integer`;
const artsql = `(list_position([${ARBEITSARTEN.map(alsText).join(', ')}], art) - 1)::utinyint`;

/** Makes the tables a Rohblock is read from: numbers for texts, half-open days, in the order the preparation asks for. */
export const erstelleRohtabellen = async (
  verbindung: Verbindung,
  jobcenter: string,
  dimensionen: readonly Lieferungsdimension[],
): Promise<void> => {
  const anweisungen = [
    nummern('bgnummer', 'bg', 'select bg from leistungsbezug union select bg from bedarfsgemeinschaften'),
    nummern('jobnummer', 'beschaeftigung', 'select beschaeftigung from erwerbstaetigkeiten'),
    nummern('massnahmenummer', 'massnahme', 'select massnahme from teilnahmen'),
    `create table r_bezug as select p.nr as person, l.von, ${ENDE('l.bis')} as bis, coalesce(b.nr, -1) as bg,
      ((case when status = 'ELB' then ${BEZUGSZEILE.elb} else 0 end)
        + (case when traeger = ${alsText(jobcenter)} then ${BEZUGSZEILE.eigen} else 0 end)
        + (case when hauptperson = 'ja' then ${BEZUGSZEILE.hauptperson} else 0 end))::utinyint as marken
      from leistungsbezug l join person p using (person) left join bgnummer b using (bg) order by person, l.von, bg desc`,
    `create table r_bgtyp as select b.nr as person, g.von, ${ENDE('g.bis')} as bis, ${bgTypSql} as klasse, typ
      from bedarfsgemeinschaften g join bgnummer b using (bg) order by person, g.von, typ desc`,
    `create table r_arbeit as select p.nr as person, e.von, ${ENDE('e.bis')} as bis, coalesce(j.nr, -1) as beschaeftigung,
      ${artsql} as art, coalesce(i.nr, -1)::smallint as foerderung
      from erwerbstaetigkeiten e join person p using (person) left join jobnummer j using (beschaeftigung)
      left join instrumentnummer i on i.instrument = e.foerderung
      order by person, beschaeftigung, e.von, bis, art, foerderung`,
    `create table r_teilnahme as select p.nr as person, t.von, ${ENDE('t.bis')} as bis, coalesce(m.nr, -1) as massnahme,
      coalesce(i.nr, -1)::smallint as instrument
      from teilnahmen t join person p using (person) left join massnahmenummer m using (massnahme)
      left join instrumentnummer i on i.instrument = t.instrument
      order by person, massnahme, t.von, bis, instrument`,
    `create table r_arbeitslos as select p.nr as person, s.von, ${ENDE('s.bis')} as bis
      from status s join person p using (person) where status = 'ARBEITSLOS' order by person, s.von`,
    `create table r_stamm as select p.nr as person, s.geburtsdatum as geburt${dimensionen
      .map((d, i) => `, ${d.undatiert ?? '0::usmallint'} as d${i}`)
      .join('')} from person p left join personen s using (person) order by p.nr`,
    ...dimensionen.flatMap((d, i) =>
      d.datiert
        ? [
            `create table r_merkmal${i} as select nr as person, von, ${ENDE('bis')} as bis, klasse from (${d.datiert}) order by person, von, klasse desc`,
          ]
        : [],
    ),
  ];
  for (const sql of anweisungen) await verbindung.run(sql);
};

/** Numbers texts in their order; the empty text has none. */
const nummern = (tabelle: string, spalte: string, quelle: string): string =>
  `create table ${tabelle} as select (row_number() over (order by ${spalte}) - 1)::integer as nr, ${spalte} from (select distinct ${spalte} from (${quelle}) where ${spalte} <> '')`;

/** The instruments that occur, numbered; they must be there before the other tables. */
export const nummeriereInstrumente = async (verbindung: Verbindung): Promise<readonly string[]> => {
  await verbindung.run(
    nummern(
      'instrumentnummer',
      'instrument',
      'select instrument from teilnahmen union select foerderung from erwerbstaetigkeiten where foerderung is not null',
    ),
  );
  const ergebnis = await verbindung.run('select instrument from instrumentnummer order by nr');
  return (await ergebnis.getRows()).map(([i]) => String(i));
};
