import type { Instrumentgrenze } from '#domain/instrumente';
import { pfad, tag, tagAlsIso, type Tag, type Zahl } from '#domain/werte';
import { instrumentfassungAm } from '#recht';
import type { Rechtsquelle } from './rechtsquelle.ts';

/** What the law allows at most for the instruments of a year, on its first of January; limits it does not have then are left out. */
export const instrumentgrenzenDesJahres = (
  jahr: number,
  recht: Rechtsquelle,
): readonly Instrumentgrenze[] => {
  const am = tag(`${jahr}-01-01`);
  return [
    dauer('MAG', 'wochen', recht('mag_wochen_max_lza', am)),
    dauer('EGZ', 'monate', laengste(recht('egz_monate_max', am), recht('egz_monate_max_aeltere', am))),
    dauer('ESG', 'monate', recht('esg_monate_max', am)),
    dauer('EQ', 'monate', recht('eq_monate_max', am)),
    dauer('AGH', 'monate', zusammen(recht('agh_monate_max', am), recht('agh_verlaengerung_max', am))),
    dauer('16e', 'monate', hoechstdauer('16e', am)),
    dauer('16i', 'monate', hoechstdauer('16i', am)),
    betrag('EQ', 'teilnehmermonat', recht('eq_zuschuss_max', am), SV_PAUSCHALE),
    betrag('16c', 'eintritt', recht('16c_zuschuss_max', am)),
    betrag('MPAV', 'eintritt', recht('mpav_betrag_max_lza', am) ?? recht('mpav_betrag', am)),
  ].flat();
};

/** § 54a Abs. 1 SGB III limits the subsidy to the pay; its lump share of contributions changes by year and is on no record. */
const SV_PAUSCHALE = 'der pauschalierte Anteil am Gesamtsozialversicherungsbeitrag';

type Dauer = Extract<Instrumentgrenze, { groesse: 'wochen' | 'monate' }>;
type Betrag = Extract<Instrumentgrenze, { groesse: 'betrag' }>;

const dauer = (
  instrument: string,
  groesse: Dauer['groesse'],
  hoechstens: Zahl<'anzahl'> | null,
): readonly Instrumentgrenze[] => (hoechstens ? [{ instrument, groesse, hoechstens }] : []);

const betrag = (
  instrument: string,
  je: Betrag['je'],
  hoechstens: Zahl<'cent'> | null,
  hinzu?: string,
): readonly Instrumentgrenze[] =>
  hoechstens
    ? [{ instrument, groesse: 'betrag', je, hoechstens, ...(hinzu !== undefined && { hinzu }) }]
    : [];

const laengste = (a: Zahl<'anzahl'> | null, b: Zahl<'anzahl'> | null): Zahl<'anzahl'> | null =>
  a && b ? (a.wert >= b.wert ? a : b) : (a ?? b);

/** The longest funding by the version of the day; null where it has none, or nothing can be granted anew. */
const hoechstdauer = (instrument: '16e' | '16i', am: Tag): Zahl<'anzahl'> | null => {
  const fassung = instrumentfassungAm(instrument, null, am);
  const grenze = fassung.ok
    ? fassung.wert.grenzen.find(g => g.form === 'anzahl' && g.art.startsWith('dauer_monate'))
    : undefined;
  if (!fassung.ok || grenze?.form !== 'anzahl') return null;
  const { id, name, rechtsgrundlage } = fassung.wert;
  return {
    pfad: pfad('recht', `hoechstdauer_${instrument}`, tagAlsIso(am)),
    name: `${name}, Höchstdauer`,
    einheit: 'anzahl',
    wert: grenze.wert,
    herkunft: { art: 'recht', parameter: id, am, fundstelle: rechtsgrundlage },
  };
};

/** A limit and its extension. */
const zusammen = (
  grenze: Zahl<'anzahl'> | null,
  verlaengerung: Zahl<'anzahl'> | null,
): Zahl<'anzahl'> | null => grenze && { ...grenze, wert: grenze.wert + (verlaengerung?.wert ?? 0) };
