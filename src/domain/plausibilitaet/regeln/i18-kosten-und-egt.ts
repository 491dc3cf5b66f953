import {
  anteil,
  schreibeAnteil,
  schreibeWert,
  vergleicheAnteile,
  type Anteil,
  type Zahl,
} from '#domain/werte';
import { instrumentzahl } from '../instrumentzahlen.ts';
import { fund, regel, type Pruefkontext } from '../regel.ts';
import { innerhalb, ungenauigkeit } from '../toleranz.ts';
import { zahlBei } from '../ziele.ts';

type P = Readonly<{ kosten: string; geld: string; mehr: string; grenze: string }>;

/** All instruments together cost no more than the money there is, Passiv-Aktiv-Transfer included, and what the plan says it plans beyond. */
export const kostenImEgt = regel<P>({
  code: 'I-18',
  stufe: 'warnt',
  titel: 'Kosten der Instrumente und Eingliederungstitel',
  satz: ({ kosten, geld, mehr, grenze }) =>
    `${kosten} übersteigen ${geld} um ${mehr}. ${grenze} Stimmen Mengen und Stückkosten, oder fehlt die Überplanung?`,
  pruefe: kontext => {
    const kosten = instrumentzahl(kontext, 'cent', `kosten.jahre.${kontext.plan.deckblatt.jahr}`);
    const gelder = geldDa(kontext);
    const geld = gelder.reduce((summe, { wert }) => summe + wert, 0);
    if (!kosten || geld <= 0 || kosten.wert <= geld) return [];
    const genau = [kosten, ...gelder].reduce((summe, zahl) => summe + ungenauigkeit(kontext, zahl), 0);
    const mehr = anteil(kosten.wert - geld, geld);
    const erlaubt = ueberplanung(kontext);
    if (innerhalb(kosten.wert - geld, genau) || (erlaubt && vergleicheAnteile(mehr, erlaubt) <= 0)) return [];
    return [
      fund(kosten.pfad, {
        kosten: mitWert(kosten),
        geld: gelder.map(mitWert).join(' und '),
        mehr: schreibeAnteil(mehr),
        grenze: erlaubt
          ? `Der Plan sieht bis zu ${schreibeAnteil(erlaubt)} Überplanung vor.`
          : 'Eine Überplanung nennt der Plan nicht.',
      }),
    ];
  },
});

/** None where the EGT is not known: the PAT alone is no budget. */
const geldDa = (kontext: Pruefkontext): readonly Zahl<'cent'>[] => {
  const egt =
    zahlBei(kontext, 'cent', 'haushalt.eingliederungstitel.verfuegbar') ??
    zahlBei(kontext, 'cent', 'haushalt.eingliederungstitel.ohneBez');
  const pat = zahlBei(kontext, 'cent', 'haushalt.passivAktivTransfer');
  return egt ? [egt, ...(pat && pat.wert > 0 ? [pat] : [])] : [];
};

const mitWert = (zahl: Zahl): string => `${zahl.name} (${schreibeWert(zahl)})`;

/** The larger of the limit the plan sets itself and what its rows already plan beyond the money. */
const ueberplanung = (kontext: Pruefkontext): Anteil | null => {
  const grenze = kontext.plan.haushalt.grenzen?.ueberplanungHoechstens?.wert;
  const geplant = zahlBei(kontext, 'anteil', 'haushalt.planung.ueberplanung')?.wert;
  const genannte = [grenze, geplant].flatMap(satz => (satz && satz[0] > 0 ? [satz] : []));
  return genannte.toSorted(vergleicheAnteile).at(-1) ?? null;
};
