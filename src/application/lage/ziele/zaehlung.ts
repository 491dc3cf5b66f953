import type { Amtlichbestand } from '#domain/aggregate';
import type { Groessenwuerfel, Wuerfel } from '#domain/kennzahlen';
import { gelungen, type Ergebnis } from '#domain/werte';
import type { Lieferungseintrag, Zaehlquelle } from '#ports';
import { merke } from '../merke.ts';
import type { Lageumgebung } from '../lageumgebung.ts';

/** What was counted of a delivery: everybody, by sex and team where the delivery says them, and participations by instrument. */
export type Lagezaehlung = Readonly<{
  lieferung: Lieferungseintrag;
  amtlich: Amtlichbestand;
  gesamt: Wuerfel;
  geschlecht: Wuerfel | null;
  team: Wuerfel | null;
  teilnahmen: Groessenwuerfel | null;
}>;

/** The delivery that is counted for a Jobcenter: the newest; null when there is none. */
export const geltendeLieferung = async (
  jobcenter: string,
  { kennzahlen: { lager } }: Pick<Lageumgebung, 'kennzahlen'>,
): Promise<Lieferungseintrag | null> =>
  (await lager.lieferungen(jobcenter)).find(eintrag => eintrag.gilt) ?? null;

/** Counts a delivery once and remembers it; published figures are read each time, as some may have come. */
export const zaehleFuerLage = async (
  lieferung: Lieferungseintrag,
  { kennzahlen, speicher }: Pick<Lageumgebung, 'kennzahlen' | 'speicher'>,
): Promise<Ergebnis<Lagezaehlung>> => {
  const amtlich = await kennzahlen.aggregate(lieferung.jobcenter).lies(lieferung.jobcenter);
  if (!amtlich.ok) return amtlich;
  const gezaehlt = await merke(speicher, lieferung.jobcenter, ['zaehlung', lieferung.pruefsumme], async () =>
    zaehle(lieferung, kennzahlen),
  );
  return gezaehlt.ok ? gelungen({ ...gezaehlt.wert, amtlich: amtlich.wert }) : gezaehlt;
};

const zaehle = async (
  lieferung: Lieferungseintrag,
  { lager }: Lageumgebung['kennzahlen'],
): Promise<Ergebnis<Omit<Lagezaehlung, 'amtlich'>>> => {
  const quelle: Zaehlquelle = { art: 'lager', jobcenter: lieferung.jobcenter, kennung: lieferung.kennung };
  const nach = ['geschlecht', 'team'].filter(d => lieferung.dimensionen.includes(d));
  const gezaehlt = await lager.zaehle(quelle, {
    schnitte: [[], ...nach.map(d => [d])],
    mindestluecke: 0,
    altersgrenzen: [],
  });
  if (!gezaehlt.ok) return gezaehlt;
  const [gesamt] = gezaehlt.wert.wuerfel;
  if (!gesamt) throw new RangeError('Eine Zählung ohne Würfel');
  const teilnahmen = await lager.zaehleMassnahmen(quelle, [['instrument']]);
  const nachDimension = (name: string): Wuerfel | null =>
    nach.includes(name) ? (gezaehlt.wert.wuerfel[1 + nach.indexOf(name)] ?? null) : null;
  return gelungen({
    lieferung,
    gesamt,
    geschlecht: nachDimension('geschlecht'),
    team: nachDimension('team'),
    teilnahmen: teilnahmen.ok ? (teilnahmen.wert.wuerfel[0] ?? null) : null,
  });
};
