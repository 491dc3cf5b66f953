import { lieferungsmeldungen } from '#contract';
import { OFFEN } from '#domain/kennzahlen';
import { melde, type Meldung } from '#domain/werte';
import type { Verbindung } from '../verbindung.ts';

/** Tables in which only one row can count on a day: whose row it is, and what it says. */
const EINDEUTIGE: readonly Readonly<{ datei: string; wer: readonly string[]; was: string }>[] = [
  { datei: 'zustaendigkeiten', wer: ['person'], was: 'team' },
  { datei: 'bedarfsgemeinschaften', wer: ['bg'], was: 'typ' },
  { datei: 'merkmale', wer: ['person', 'merkmal'], was: 'wert' },
];

/** Rows that say different things of one day. Nothing of it is refused; the manual says which one counts. */
export const pruefeUeberschneidungen = async (verbindung: Verbindung): Promise<readonly Meldung[]> => {
  const befunde: Meldung[] = [];
  for (const { datei, wer, was } of EINDEUTIGE) {
    const [zeile = []] = await (
      await verbindung.run(
        `select satz, wert, count(*) over () from (${ueberschneidungssql(datei, wer, was)}) order by satz limit 1`,
      )
    ).getRows();
    if (zeile.length > 0)
      befunde.push(
        melde(lieferungsmeldungen.UEBERSCHNITTEN, datei, {
          datei: `${datei}.csv`,
          satz: Number(zeile[0]),
          wert: String(zeile[1]),
          anzahl: Number(zeile[2]),
        }),
      );
  }
  return befunde;
};

/**
 * (satz, wert): everyone of whom two rows contradict each other, with the first row that does. A row does when one that began before and says
 * something else lasts longer than all of those that say the same. Most have rows that all say the same; they need no order.
 */
const ueberschneidungssql = (datei: string, wer: readonly string[], was: string): string => {
  const davor = (teil: readonly string[]): string =>
    `max(ende) over (partition by ${teil.join(', ')} order by von, satz rows between unbounded preceding and 1 preceding)`;
  return `
    select min(satz) as satz, concat_ws(', ', ${wer.join(', ')}) as wert from (
      select *, ${davor(wer)} as alle, ${davor([...wer, was])} as gleiche
      from (select satz, ${[...wer, was].join(', ')}, von, coalesce(bis, ${OFFEN}) as ende from ${datei}
        semi join (select ${wer.join(', ')} from ${datei} group by all having min(${was}) <> max(${was})) using (${wer.join(', ')}))
    ) where alle >= von and (gleiche is null or alle > gleiche) group by ${wer.join(', ')}`;
};
