import { gelungen, monatAus, type Ergebnis, type Monat } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import type { Plankopf } from '#ports';
import type { Lageumgebung } from '../lageumgebung.ts';
import type { Lagesicht } from '../lagesicht.ts';
import { merke } from '../merke.ts';
import type { Ziellage } from '../typen.ts';
import { ziellageVon } from './ziellageVon.ts';
import type { Lagezaehlung } from './zaehlung.ts';
import { beschlosseneFassung, oeffneZielplan } from './zielplan.ts';

/** Of which year; bis: the month that was chosen, null: the last one; and how this person sees it. */
export type Ziellagewunsch = Readonly<{ jahr: number; bis: Monat | null; sicht: Lagesicht }>;

/** Computed once for a delivery, the published figures, a Fassung, a month and a view: none of them changes any more. */
export const gemerkteZiellage = (
  akteur: Akteur,
  { jahr, bis, sicht }: Ziellagewunsch,
  kopf: Plankopf | null,
  zaehlung: Lagezaehlung | null,
  umgebung: Lageumgebung,
): Promise<Ergebnis<Ziellage>> => {
  const monat = letzterMonat(jahr, bis, zaehlung);
  const { werte, kennzahlen } = zaehlung?.amtlich ?? { werte: [], kennzahlen: [] };
  const schluessel = [
    'ziellage',
    kopf && [kopf.kennung, beschlosseneFassung(kopf)],
    zaehlung && [zaehlung.lieferung.pruefsumme, werte.length, kennzahlen.length],
    jahr,
    monat,
    sicht,
  ];
  return merke(umgebung.speicher, akteur.jobcenter, schluessel, async () => {
    const plan = kopf ? await oeffneZielplan(akteur, kopf, umgebung) : gelungen(null);
    return plan.ok ? gelungen(ziellageVon({ jahr, monat, sicht }, plan.wert, zaehlung)) : plan;
  });
};

/** The month that is looked at: the one chosen, at most the last one counted; null when nothing of the year was. */
const letzterMonat = (jahr: number, gewaehlt: Monat | null, zaehlung: Lagezaehlung | null): Monat | null => {
  if (zaehlung === null) return null;
  const { vonMonat, bisMonat } = zaehlung.lieferung;
  const monat = Math.min(gewaehlt ?? bisMonat, bisMonat, monatAus(jahr, 12)) as Monat;
  return monat >= monatAus(jahr, 1) && monat >= vonMonat ? monat : null;
};
