import { lieferungsmeldungen, type Lieferungskopf } from '#contract';
import { melde, liesTag, monatAlsIso, type Meldung, type Monat } from '#domain/werte';
import type { Lieferungsguete } from '#ports';
import { alsText, type Verbindung } from '../verbindung.ts';
import type { Lesung } from './leseLieferung.ts';
import { pruefeAuffaelliges } from './auffaelliges.ts';
import { zahlen } from './zahlen.ts';

/** How good the data of a delivery are, with what should be looked at. Nothing of it refuses a row. */
export const pruefeGuete = async (
  verbindung: Verbindung,
  lesung: Lesung,
): Promise<Readonly<{ guete: Lieferungsguete; befunde: readonly Meldung[] }>> => {
  const guete: Lieferungsguete = {
    dateien: Object.values(lesung.tabellen).map(({ name, zeilen, abgelehnt }) => ({
      datei: name,
      zeilen,
      abgelehnt,
    })),
    vollstaendigkeit: await vollstaendigkeitVon(verbindung, lesung.kopf),
    teams: await teamsVon(verbindung, lesung),
    elb: await elbVon(verbindung, lesung),
  };
  const befunde = [
    ...unvollstaendige(guete),
    ...ohneTeam(guete),
    ...(await pruefeAuffaelliges(verbindung, lesung)),
    ...spruengeInDerLieferung(guete),
  ];
  return { guete, befunde };
};

/** A column that may be empty: when nothing is known, and of which rows that can be said. */
type Luecke = Readonly<{
  datei: string;
  spalte: string;
  fehlt: string;
  unter?: (ladestand: number) => string;
}>;

const unbekannt = (spalte: string): string => `${spalte} is null or ${spalte} = 'unbekannt'`;

const LUECKEN: readonly Luecke[] = [
  { datei: 'personen', spalte: 'geburtsdatum', fehlt: 'geburtsdatum is null' },
  { datei: 'personen', spalte: 'geschlecht', fehlt: "geschlecht = 'u'" },
  { datei: 'personen', spalte: 'staatsangehoerigkeit', fehlt: 'staatsangehoerigkeit is null' },
  { datei: 'personen', spalte: 'fluchtkontext', fehlt: unbekannt('fluchtkontext') },
  { datei: 'personen', spalte: 'schulabschluss', fehlt: unbekannt('schulabschluss') },
  { datei: 'personen', spalte: 'berufsabschluss', fehlt: unbekannt('berufsabschluss') },
  { datei: 'personen', spalte: 'schwerbehinderung', fehlt: 'schwerbehinderung is null' },
  { datei: 'leistungsbezug', spalte: 'bg', fehlt: "bg = ''" },
  { datei: 'leistungsbezug', spalte: 'hauptperson', fehlt: 'hauptperson is null' },
  { datei: 'erwerbstaetigkeiten', spalte: 'beschaeftigung', fehlt: "beschaeftigung = ''" },
  { datei: 'teilnahmen', spalte: 'massnahme', fehlt: "massnahme = ''" },
  { datei: 'teilnahmen', spalte: 'team', fehlt: "team = ''" },
  {
    datei: 'teilnahmen',
    spalte: 'austrittsgrund',
    fehlt: 'austrittsgrund is null',
    unter: ladestand => `bis <= ${ladestand}`,
  },
];

const vollstaendigkeitVon = async (
  verbindung: Verbindung,
  { ladestand }: Lieferungskopf,
): Promise<Lieferungsguete['vollstaendigkeit']> => {
  const ergebnis: { datei: string; spalte: string; saetze: number; unbekannt: number }[] = [];
  for (const { datei, spalte, fehlt, unter } of LUECKEN) {
    const wo = unter?.(liesTag(ladestand) ?? 0) ?? 'true';
    const [saetze = 0, ohne = 0] = await zahlen(
      verbindung,
      `select count(*), count(*) filter (where ${fehlt}) from ${datei} where ${wo}`,
    );
    ergebnis.push({ datei, spalte, saetze, unbekannt: ohne });
  }
  return ergebnis;
};

/** What is known of the persons of a team, at the least. */
const ANGABEN = [
  'geburtsdatum',
  'staatsangehoerigkeit',
  'fluchtkontext',
  'schulabschluss',
  'berufsabschluss',
];

/** The own ELB of a day. */
const elbAm = (jobcenter: string, tag: string): string =>
  `status = 'ELB' and traeger = ${alsText(jobcenter)} and von <= ${tag} and (bis is null or bis >= ${tag})`;

const teamsVon = async (verbindung: Verbindung, lesung: Lesung): Promise<Lieferungsguete['teams']> => {
  const tag = String(lesung.stichtage.at(-1) ?? 0);
  const fehlende = LUECKEN.filter(l => l.datei === 'personen' && ANGABEN.includes(l.spalte)).map(
    l => `(case when ${l.fehlt} then 1 else 0 end)`,
  );
  const ergebnis = await verbindung.run(`
    with elb as (select distinct person from leistungsbezug where ${elbAm(lesung.kopf.jobcenter, tag)}),
    zustaendig as (select person, team, row_number() over (partition by person order by von desc, team) as n
      from zustaendigkeiten where von <= ${tag} and (bis is null or bis >= ${tag}))
    select coalesce(z.team, ''), count(*), sum(${fehlende.join(' + ')}), count(*) filter (where personen.satz is null)
    from elb left join (select person, team from zustaendig where n = 1) z using (person) left join personen using (person)
    group by 1 order by 1`);
  return (await ergebnis.getRows()).map(([team, elb, ohne, verwaist]) => ({
    team: String(team),
    elb: Number(elb),
    angaben: Number(elb) * ANGABEN.length,
    unbekannt: Number(ohne),
    verwaist: Number(verwaist),
  }));
};

/** Months that are looked at: more would cost more than it tells. */
const RUECKBLICK = 15;

const elbVon = async (verbindung: Verbindung, lesung: Lesung): Promise<Lieferungsguete['elb']> => {
  const stichtage = [...lesung.stichtage].slice(2);
  const erster = Math.max(0, stichtage.length - RUECKBLICK);
  const tage = stichtage.slice(erster).map((tag, i) => `(${lesung.vonMonat + erster + i}, ${tag})`);
  const ergebnis = await verbindung.run(`
    select m, count(distinct person) from (values ${tage.join(', ')}) s(m, tag)
    left join leistungsbezug on ${elbAm(lesung.kopf.jobcenter, 's.tag')} group by m order by m`);
  return (await ergebnis.getRows()).map(([monat, zahl]) => ({
    monat: Number(monat) as Monat,
    zahl: Number(zahl),
  }));
};

/** Of fewer rows or persons shares and jumps say nothing. */
const KLEIN = 100;
/** From this share on it is told, from the second on it warns. */
const VIELE = 0.2;
const MEISTE = 0.5;

const unvollstaendige = ({ vollstaendigkeit }: Lieferungsguete): readonly Meldung[] =>
  vollstaendigkeit
    .filter(({ saetze, unbekannt: ohne }) => saetze >= KLEIN && ohne >= VIELE * saetze)
    .map(({ datei, spalte, saetze, unbekannt: ohne }) =>
      melde(
        lieferungsmeldungen.UNVOLLSTAENDIG,
        `${datei}.${spalte}`,
        { datei: `${datei}.csv`, spalte, saetze, anzahl: ohne },
        ohne >= MEISTE * saetze ? 'warnt' : 'hinweis',
      ),
    );

const ohneTeam = ({ teams }: Lieferungsguete): readonly Meldung[] => {
  const anzahl = teams.find(t => t.team === '')?.elb ?? 0;
  const alle = teams.reduce((summe, t) => summe + t.elb, 0);
  const anteil = `${((anzahl / alle) * 100).toLocaleString('de-DE', { maximumFractionDigits: 1 })} %`;
  return anzahl === 0 || alle < KLEIN
    ? []
    : [melde(lieferungsmeldungen.TEAM_FEHLT, 'zustaendigkeiten', { anteil, anzahl })];
};

/** A stock does not change by more than this from month to month. */
const MONATSSPRUNG = 0.1;

const spruengeInDerLieferung = ({ elb }: Lieferungsguete): readonly Meldung[] =>
  elb.flatMap(({ monat, zahl }, i) => {
    const davor = elb[i - 1]?.zahl ?? zahl;
    if (Math.abs(zahl - davor) <= MONATSSPRUNG * davor || Math.max(zahl, davor) < KLEIN) return [];
    return [
      melde(lieferungsmeldungen.SPRUNG_IM_BESTAND, 'leistungsbezug', {
        monat: monatAlsIso(monat),
        zahl,
        davor,
      }),
    ];
  });
