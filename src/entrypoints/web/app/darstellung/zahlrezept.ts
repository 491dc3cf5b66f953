import { teiladresse, teilZu } from '#contract';
import type { Arbeitsplatz } from '#application/arbeitsplatz';
import type { GespeicherterPlan } from '#application/planung';
import { zeitraumAlsText, type Zahl } from '#domain/werte';
import type { OffeneKommentare } from './offeneKommentare.ts';
import { kommentaradresse, verlaufsadresse, verweisZu, zahladresse } from './orte.ts';
import { zahldarstellung, type Zahldarstellung } from './zahldarstellung.ts';
import { zeitangabe } from './zeitpunkttext.ts';

/** Everything about a figure: where it comes from, what it is made of, who changed it last, what is said about it. */
export type Zahlrezept = Zahldarstellung &
  Readonly<{
    /** Page of the field it is said in, or of the nearest thing around it. */
    feld: string | null;
    /** Of law: paragraph and since when it holds; of a formula: its paragraph. Else empty. */
    recht: string;
    /** Who changed the part it is said in last; empty for what is calculated. */
    zuletzt: string;
    verlauf: string;
    /** null: this person does not comment. */
    kommentieren: string | null;
    offene: number;
    eingabewege: Readonly<Record<string, string>>;
  }>;

type Umstaende = Readonly<{
  platz: Pick<Arbeitsplatz, 'planverwaltung'>;
  /** null: this person reads no comments. */
  offene: OffeneKommentare | null;
  darfKommentieren: boolean;
}>;

export const zahlrezept = (
  plan: GespeicherterPlan,
  zahl: Zahl,
  { platz, offene, darfKommentieren }: Umstaende,
): Zahlrezept => {
  const darstellung = zahldarstellung(plan.rechnung, zahl);
  const { kennung } = plan.kopf;
  const hier = zahladresse(kennung, zahl.pfad);
  return {
    ...darstellung,
    feld: zahl.herkunft.art === 'recht' ? null : verweisZu(kennung, plan.daten, zahl.pfad),
    recht: rechtssatz(zahl, platz),
    zuletzt: zahl.herkunft.art === 'angabe' || zahl.herkunft.art === 'annahme' ? zuletzt(plan, zahl) : '',
    verlauf: verlaufsadresse(kennung, zahl.pfad),
    kommentieren: darfKommentieren ? kommentaradresse(kennung, zahl.pfad, hier) : null,
    offene: offene?.[zahl.pfad] ?? 0,
    eingabewege: Object.fromEntries(darstellung.eingaben.map(e => [e.pfad, zahladresse(kennung, e.pfad)])),
  };
};

const rechtssatz = ({ herkunft }: Zahl, { planverwaltung }: Pick<Arbeitsplatz, 'planverwaltung'>): string => {
  if (herkunft.art !== 'recht') return '';
  const geltung = planverwaltung.rechtsgeltung(herkunft);
  return geltung
    ? `${geltung.rechtsgrundlage}, gilt ${zeitraumAlsText(geltung.gueltig)}`
    : herkunft.fundstelle;
};

const zuletzt = ({ teile }: Pick<GespeicherterPlan, 'teile'>, { pfad }: Zahl): string => {
  const ort = teilZu(pfad.split('.'));
  const teil = ort && teile.find(t => teiladresse(t) === teiladresse(ort));
  return teil ? `${teil.geaendertVon}, ${zeitangabe(teil.geaendertAm)}` : '';
};
