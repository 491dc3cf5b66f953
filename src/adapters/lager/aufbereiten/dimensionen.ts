import type { Dimension, Herleitung } from '#domain/kennzahlen';
import { alsText, type Verbindung } from '../verbindung.ts';
import { ALTERSGRUPPE, klassenZu } from '../zaehlen/altersgruppe.ts';

/** A Dimension of a delivery: its classes, how it is filled, and where its classes come from. */
export type Lieferungsdimension = Dimension &
  Readonly<{
    herleitung: Herleitung;
    /** SQL of the class of a person (columns of `personen`), and of the rows of a dated attribute (nr, von, bis, klasse). */
    undatiert: string | null;
    datiert: string | null;
  }>;

const UNBEKANNT = 'unbekannt';
const BG_TYPEN = ['SINGLE', 'ALLEINERZIEHEND', 'PARTNER_OHNE_KIND', 'PARTNER_MIT_KIND', 'SONSTIGE'];

/** Class of a text among the classes, 0 where it is none. */
const klassesql = (x: string, klassen: readonly string[]): string =>
  `coalesce(list_position([${klassen.map(alsText).join(', ')}], ${x}), 0)::usmallint`;

type Undatiert = Readonly<{ name: string; klassen: readonly string[]; sql: string }>;

const UNDATIERTE: readonly Undatiert[] = [
  {
    name: 'geschlecht',
    klassen: ['m', 'w', 'nicht_ausgewiesen'],
    sql: "case geschlecht when 'm' then 'm' when 'w' then 'w' else 'nicht_ausgewiesen' end",
  },
  {
    name: 'nationalitaet',
    klassen: ['deutsch', 'nichtdeutsch'],
    sql: "case when staatsangehoerigkeit = 'DE' then 'deutsch' when staatsangehoerigkeit is not null then 'nichtdeutsch' end",
  },
  { name: 'fluchtkontext', klassen: ['ja', 'nein'], sql: 'fluchtkontext' },
  { name: 'schulabschluss', klassen: ['keiner', 'vorhanden'], sql: 'schulabschluss' },
  { name: 'berufsabschluss', klassen: ['keiner', 'vorhanden'], sql: 'berufsabschluss' },
  { name: 'schwerbehinderung', klassen: ['ja', 'nein'], sql: 'schwerbehinderung' },
];

/** More classes than this no report can show. */
const HOECHSTENS_KLASSEN = 5000;

/** The Dimensionen a delivery can be grouped by: those of the contract, and its own dated attributes. grenzen: ages at which a band ends. */
export const dimensionenDer = async (
  verbindung: Verbindung,
  grenzen: readonly number[],
): Promise<readonly Lieferungsdimension[]> => {
  const texte = async (sql: string): Promise<readonly string[]> =>
    (await (await verbindung.run(`${sql} limit ${HOECHSTENS_KLASSEN}`)).getRows()).map(([t]) => String(t));
  const datierte = await texte('select distinct merkmal from merkmale order by merkmal');
  const werte = async (merkmal: string): Promise<readonly string[]> =>
    texte(
      `select distinct wert from merkmale where merkmal = ${alsText(merkmal)} and wert <> '${UNBEKANNT}' order by wert`,
    );
  const ausPersonen: Lieferungsdimension[] = [];
  for (const { name, klassen, sql } of UNDATIERTE) {
    const eigene = datierte.includes(name) ? await werte(name) : [];
    const alle = [...klassen, ...eigene.filter(k => !klassen.includes(k))];
    ausPersonen.push({
      ...dimension(name, alle, { art: 'merkmal' }),
      undatiert: klassesql(sql, alle),
      datiert: eigene.length > 0 || datierte.includes(name) ? datiertSql(name, alle) : null,
    });
  }
  const eigene: Lieferungsdimension[] = [];
  for (const name of datierte.filter(d => !UNDATIERTE.some(u => u.name === d) && istName(d))) {
    const klassen = await werte(name);
    eigene.push({ ...dimension(name, klassen, { art: 'merkmal' }), datiert: datiertSql(name, klassen) });
  }
  const teams = await texte(
    `select distinct team from zustaendigkeiten where team <> '${UNBEKANNT}' order by team`,
  );
  return [
    ...ausPersonen,
    dimension(ALTERSGRUPPE, klassenZu(grenzen), { art: 'alter', grenzen }),
    dimension('bgTyp', BG_TYPEN, { art: 'bgTyp' }),
    {
      ...dimension('team', teams, { art: 'merkmal' }),
      datiert: `select nr, z.von, z.bis, ${klassesql('team', teams)} as klasse from zustaendigkeiten z join person using (person)`,
    },
    ...eigene,
  ];
};

/** Class of ALLEINERZIEHEND in the Dimension bgTyp. */
export const ALLEINERZIEHEND = BG_TYPEN.indexOf('ALLEINERZIEHEND') + 1;
/** Class of a BG type as SQL. */
export const bgTypSql = klassesql('typ', BG_TYPEN);

/** Names that can be part of a file name and an option. */
const istName = (name: string): boolean => /^[A-Za-z0-9_]{1,60}$/.test(name);

const dimension = (
  name: string,
  klassen: readonly string[],
  herleitung: Herleitung,
): Lieferungsdimension => ({
  name,
  klassen: [UNBEKANNT, ...klassen],
  herleitung,
  undatiert: null,
  datiert: null,
});

const datiertSql = (merkmal: string, klassen: readonly string[]): string =>
  `select nr, m.von, m.bis, ${klassesql('wert', klassen)} as klasse from merkmale m join person using (person) where merkmal = ${alsText(merkmal)}`;
