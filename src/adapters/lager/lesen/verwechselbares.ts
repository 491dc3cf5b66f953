import { lieferungsmeldungen } from '#contract';
import { melde, type Meldung } from '#domain/werte';
import { alsText, type Verbindung } from '../verbindung.ts';

/** What the output calls those of whom nothing is known, those that are shown in the total only, the total, and what is hidden. */
const EIGENE = ['nicht_ausgewiesen', 'insgesamt', '*'];
const UNBEKANNT = 'unbekannt';

/** Columns whose texts become groups. An attribute may say of itself that it is not known. */
const GRUPPEN: readonly Readonly<{ datei: string; spalte: string; namen: readonly string[] }>[] = [
  { datei: 'zustaendigkeiten', spalte: 'team', namen: [...EIGENE, UNBEKANNT] },
  { datei: 'teilnahmen', spalte: 'team', namen: [...EIGENE, UNBEKANNT] },
  { datei: 'merkmale', spalte: 'wert', namen: EIGENE },
];

/** Groups that are called like something else in the output. */
export const pruefeVerwechselbares = async (verbindung: Verbindung): Promise<readonly Meldung[]> => {
  const befunde: Meldung[] = [];
  for (const { datei, spalte, namen } of GRUPPEN) {
    const [zeile = []] = await (
      await verbindung.run(
        `select satz, ${spalte}, count(*) over () from ${datei} where lower(${spalte}) in (${namen.map(alsText).join(', ')}) order by satz limit 1`,
      )
    ).getRows();
    if (zeile.length > 0)
      befunde.push(
        melde(lieferungsmeldungen.VERWECHSELBAR, datei, {
          datei: `${datei}.csv`,
          satz: Number(zeile[0]),
          spalte,
          wert: String(zeile[1]),
          anzahl: Number(zeile[2]),
        }),
      );
  }
  return befunde;
};
