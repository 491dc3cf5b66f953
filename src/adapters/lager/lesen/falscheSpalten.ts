import { lieferungsmeldungen } from '#contract';
import { melde, type Meldung, type Meldungsart, type Parameter } from '#domain/werte';
import type { Verbindung } from '../verbindung.ts';
import { bitVon, DOPPELT_BIT, hatZeitraum } from './ablehnung.ts';
import { spaltensql } from './formen.ts';
import { dateiname, tabelleVon, type Tabellenquelle } from './tabellenquelle.ts';

/** What is wrong with refused rows: the first of each kind, its value, and how many there are. satz is the place in the table. */
export const falscheSpalten = async (
  verbindung: Verbindung,
  quelle: Tabellenquelle,
): Promise<readonly Meldung[]> => {
  const gruende = gruendeVon(quelle);
  const zaehlungen = gruende.map(
    ({ diese, wert }) =>
      `count(*) filter (where ${diese}), min(stelle) filter (where ${diese}), arg_min(${wert}, stelle) filter (where ${diese})`,
  );
  const ergebnis = await verbindung.run(`select ${zaehlungen.join(', ')} from ${quelle.name}_abgelehnt`);
  const [zeile = []] = await ergebnis.getRows();
  return gruende.flatMap(({ melde: alsMeldung }, i) => {
    const [anzahl, satz, wert] = zeile.slice(3 * i, 3 * i + 3);
    const fund = { datei: dateiname(quelle), satz: Number(satz), anzahl: Number(anzahl) };
    return fund.anzahl === 0 ? [] : [alsMeldung({ ...fund, wert: String(wert ?? '').slice(0, 60) })];
  });
};

type Fund = Readonly<{ datei: string; satz: number; anzahl: number; wert: string }>;
/** A reason to refuse a row: which rows, the value that is shown, and the finding. */
type Grund = Readonly<{ diese: string; wert: string; melde(fund: Fund): Meldung }>;

const art = (a: Readonly<{ code: string }>): Meldungsart<Parameter> => a as Meldungsart<Parameter>;
const LEER = art(lieferungsmeldungen.LEER);
const FORM = art(lieferungsmeldungen.FORM);

const gruendeVon = (quelle: Tabellenquelle): readonly Grund[] => {
  const { spalten, eindeutig } = tabelleVon(quelle);
  const hat = (bit: number): string => `(fehler & ${bit}) <> 0`;
  const jeSpalte = Object.entries(spalten).flatMap(([spalte, form]): readonly Grund[] => {
    const { erwartet } = spaltensql(spalte, form);
    const pfad = `${quelle.name}.${spalte}`;
    const falsch = hat(bitVon(quelle, spalte));
    return [
      {
        diese: `${falsch} and ${spalte} = ''`,
        wert: spalte,
        melde: f => melde(LEER, pfad, { ...f, spalte, erwartet }),
      },
      {
        diese: `${falsch} and ${spalte} <> ''`,
        wert: spalte,
        melde: f => melde(FORM, pfad, { ...f, spalte, erwartet }),
      },
    ];
  });
  const zeitraum: Grund = {
    diese: hat(bitVon(quelle, '')),
    wert: "von || ' bis ' || bis",
    melde: f => melde(lieferungsmeldungen.VERKEHRT, quelle.name, { ...f, spalte: 'bis' }),
  };
  const doppelt: Grund = {
    diese: hat(DOPPELT_BIT),
    wert: `concat_ws(' ', ${eindeutig?.join(', ') ?? ''})`,
    melde: f => melde(lieferungsmeldungen.DOPPELT, quelle.name, f),
  };
  return [
    ...jeSpalte,
    ...(hatZeitraum(tabelleVon(quelle)) ? [zeitraum] : []),
    ...(eindeutig ? [doppelt] : []),
  ];
};
