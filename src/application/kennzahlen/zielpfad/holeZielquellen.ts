import { importmeldungen } from '#contract';
import type { Amtlichbestand } from '#domain/aggregate';
import type { Wuerfel } from '#domain/kennzahlen';
import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import type { Lager, Zaehlquelle } from '#ports';
import { holeAmtliche, type Amtlichwerkzeug } from '../amtlich/holeAmtliche.ts';
import type { Amtlichdatei } from '../amtlich/liesAmtliche.ts';
import type { Zielquellen } from './zeigeZielpfad.ts';

/** What own counts and published figures come from. */
export type Zielwerkzeug = Amtlichwerkzeug & Readonly<{ lager: Lager }>;

/** The delivery to count (null: none), the number that was named, and the file of published figures (null: those that are kept). */
export type Zielherkunft = Readonly<{
  quelle: Zaehlquelle | null;
  jobcenter: string | null;
  datei: Amtlichdatei | null;
}>;

/** Own counts and published figures of one Jobcenter. A Jobcenter without any delivery needs published ones. */
export const holeZielquellen = async (
  werkzeug: Zielwerkzeug,
  { quelle, jobcenter, datei }: Zielherkunft,
): Promise<Ergebnis<Zielquellen>> => {
  const eigene = await zaehleEigene(werkzeug.lager, quelle);
  if (!eigene.ok) return eigene;
  const nummer = eigene.wert?.jobcenter ?? jobcenter;
  const amtlich = await holeAmtliche(werkzeug, nummer, datei);
  if (!amtlich.ok) return amtlich;
  const wer = nummer ?? einziger(amtlich.wert);
  if (wer === null)
    return misslungen(
      ...amtlich.meldungen,
      melde(importmeldungen.TRAEGER_FEHLT, '', { datei: datei?.datei ?? '' }),
    );
  return gelungen(
    { jobcenter: wer, wuerfel: eigene.wert?.wuerfel ?? null, amtlich: amtlich.wert },
    amtlich.meldungen,
  );
};

type Eigene = Readonly<{ jobcenter: string; wuerfel: Wuerfel | null }>;

/** null: nothing to count, because no delivery was named or the store has none of the Jobcenter. */
const zaehleEigene = async (lager: Lager, quelle: Zaehlquelle | null): Promise<Ergebnis<Eigene | null>> => {
  if (quelle === null) return gelungen(null);
  const fehlt =
    quelle.art === 'lager' && !quelle.kennung && (await lager.lieferungen(quelle.jobcenter)).length === 0;
  if (fehlt) return gelungen(null);
  const gezaehlt = await lager.zaehle(quelle, { schnitte: [[]], mindestluecke: 0, altersgrenzen: [] });
  if (!gezaehlt.ok) return gezaehlt;
  const { bericht, wuerfel } = gezaehlt.wert;
  return gelungen({ jobcenter: bericht.jobcenter, wuerfel: wuerfel[0] ?? null });
};

const einziger = ({ werte, kennzahlen }: Amtlichbestand): string | null => {
  const [nummer, zweite] = new Set([...werte, ...kennzahlen].map(w => w.jobcenter));
  return nummer === undefined || zweite !== undefined ? null : nummer;
};
