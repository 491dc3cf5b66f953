import { lieferungsmeldungen, type Lieferungskopf } from '#contract';
import {
  liesMonat,
  liesTag,
  melde,
  monatAlsIso,
  tagAlsText,
  type Meldung,
  type Meldungsart,
  type Monat,
  type Parameter,
  type Tag,
} from '#domain/werte';
import { alsText, type Verbindung } from '../verbindung.ts';
import { pruefeKalender } from './kalender.ts';
import { pruefeUeberschneidungen } from './ueberschneidungen.ts';
import { pruefeVerwechselbares } from './verwechselbares.ts';
import { zahlen } from './zahlen.ts';

/** What does not fit between the tables of a delivery. Nothing of it refuses a row. */
export const pruefeZusammenhang = async (
  verbindung: Verbindung,
  kopf: Lieferungskopf,
): Promise<readonly Meldung[]> => {
  const befunde: Meldung[] = [];
  for (const pruefung of PRUEFUNGEN) {
    const [zeile = []] = await (
      await verbindung.run(
        `select satz, wert::varchar, count(*) over () from (${pruefung.sql(kopf)}) order by satz limit 1`,
      )
    ).getRows();
    if (zeile.length === 0) continue;
    befunde.push(
      melde(pruefung.art, pruefung.datei, {
        datei: `${pruefung.datei}.csv`,
        satz: Number(zeile[0]),
        wert: pruefung.zeige?.(String(zeile[1])) ?? String(zeile[1]),
        anzahl: Number(zeile[2]),
      }),
    );
  }
  return [
    ...(await pruefeKalender(verbindung, kopf)),
    ...befunde,
    ...(await pruefeUeberschneidungen(verbindung)),
    ...(await pruefeVerwechselbares(verbindung)),
    ...(await eigenerTraeger(verbindung, kopf)),
    ...(await monateOhneLeistung(verbindung, kopf)),
  ];
};

type Pruefung = Readonly<{
  art: Meldungsart<Parameter>;
  datei: string;
  /** Gives satz and wert of every row that does not fit. */
  sql(kopf: Lieferungskopf): string;
  zeige?(wert: string): string;
}>;

const art = (a: Readonly<{ code: string }>): Meldungsart<Parameter> => a as Meldungsart<Parameter>;
const tagtext = (wert: string): string => tagAlsText(Number(wert) as Tag);

const MIT_PERSON = [
  'leistungsbezug',
  'erwerbstaetigkeiten',
  'teilnahmen',
  'status',
  'zustaendigkeiten',
  'merkmale',
];
const MIT_ZEITRAUM = [
  'leistungsbezug',
  'bedarfsgemeinschaften',
  'erwerbstaetigkeiten',
  'teilnahmen',
  'status',
];

const PRUEFUNGEN: readonly Pruefung[] = [
  ...MIT_PERSON.map((datei): Pruefung => ({
    art: art(lieferungsmeldungen.PERSON_UNBEKANNT),
    datei,
    sql: () =>
      `select min(satz) as satz, person as wert from ${datei} anti join personen using (person) group by person`,
  })),
  {
    art: art(lieferungsmeldungen.BG_UNBEKANNT),
    datei: 'leistungsbezug',
    sql: ({ jobcenter }) =>
      `select min(satz) as satz, bg as wert from leistungsbezug anti join bedarfsgemeinschaften using (bg) where bg <> '' and traeger = ${alsText(jobcenter)} group by bg`,
  },
  ...MIT_ZEITRAUM.map((datei): Pruefung => ({
    art: art(lieferungsmeldungen.NACH_LADESTAND),
    datei,
    sql: ({ ladestand }) => `select satz, von as wert from ${datei} where von > ${liesTag(ladestand) ?? 0}`,
    zeige: tagtext,
  })),
  {
    art: art(lieferungsmeldungen.ALTER),
    datei: 'personen',
    sql: ({ ladestand }) =>
      `select p.satz, 'geboren ' || strftime(date '1970-01-01' + p.geburtsdatum, '%d.%m.%Y') as wert from personen p where geburtsdatum > ${liesTag(ladestand) ?? 0} or geburtsdatum < ${(liesTag(ladestand) ?? 0) - HOECHSTALTER}`,
  },
  {
    art: art(lieferungsmeldungen.ALTER),
    datei: 'leistungsbezug',
    sql: () =>
      `select b.satz, 'ELB mit ' || ((b.von - p.geburtsdatum) // 365.2425)::integer || ' Jahren' as wert from leistungsbezug b join personen p using (person) where b.status = 'ELB' and (b.von - p.geburtsdatum < ${JUENGSTE} or b.von - p.geburtsdatum > ${AELTESTE})`,
  },
];

/** In days: nobody is older than 120; ELB are at least 15 and at most 67 years old (§ 7, § 7a SGB II), with some days of grace. */
const HOECHSTALTER = 120 * 366;
const JUENGSTE = 15 * 365;
const AELTESTE = 68 * 366;

const eigenerTraeger = async (
  verbindung: Verbindung,
  { jobcenter }: Lieferungskopf,
): Promise<readonly Meldung[]> => {
  const [eigene = 0, alle = 0] = await zahlen(
    verbindung,
    `select count(*) filter (where traeger = ${alsText(jobcenter)}), count(*) from leistungsbezug`,
  );
  return eigene === 0 && alle > 0
    ? [melde(lieferungsmeldungen.KEIN_EIGENER, 'leistungsbezug', { jobcenter })]
    : [];
};

const monateOhneLeistung = async (
  verbindung: Verbindung,
  kopf: Lieferungskopf,
): Promise<readonly Meldung[]> => {
  const [von, bis] = [liesMonat(kopf.vonMonat) ?? 0, liesMonat(kopf.bisMonat) ?? 0];
  const zeilen = await (
    await verbindung.run(
      `select m from range(${von}, ${bis + 1}) t(m) where m not in (select distinct monat from leistungen) order by m`,
    )
  ).getRows();
  if (zeilen.length === 0) return [];
  const monate = zeilen.map(([m]) => monatAlsIso(Number(m) as Monat));
  const text =
    monate.length > 6
      ? `${monate.slice(0, 6).join(', ')} und ${monate.length - 6} weitere Monate`
      : monate.join(', ');
  return [melde(lieferungsmeldungen.MONAT_OHNE_LEISTUNG, 'leistungen', { monate: text })];
};
