import { cent, euro, schreibeEuro, schreibeWert, type Cent, type Pfad, type Zahl } from '#domain/werte';
import { fund, regel, type Fund, type Pruefkontext } from '../regel.ts';
import { bestandDerElb } from '../strukturen.ts';
import { zahlBei } from '../ziele.ts';

type P = Readonly<{ name: string; betrag: string; von: string; bis: string }>;
type Ueblich = Readonly<{ von: Cent; bis: Cent }>;

const JE_ELB_UND_MONAT: Ueblich = { von: euro(50), bis: euro(250) };
const JE_VZAE: Ueblich = { von: euro(60_000), bis: euro(130_000) };

/** Orders of magnitude: EGT per ELB and month, administrative cost per full-time equivalent. */
export const groessenordnungPlausibel = regel<P>({
  code: 'H-21',
  stufe: 'hinweis',
  titel: 'Größenordnung je Kopf',
  satz: ({ name, betrag, von, bis }) =>
    `${name}: ${betrag}. Üblich sind ${von} bis ${bis}; stimmen Betrag und Bezugsgröße?`,
  pruefe: kontext => [
    ...gerechnet(kontext, 'haushalt.bezugsgroessen.egtJeElbUndMonat', JE_ELB_UND_MONAT),
    ...jeElbDerStrukturen(kontext),
    ...gerechnet(kontext, 'haushalt.bezugsgroessen.gvkJeVzae', JE_VZAE),
  ],
});

const gerechnet = ({ blatt }: Pruefkontext, pfad: string, ueblich: Ueblich): readonly Fund<P>[] => {
  const zahl = blatt.get(pfad as Pfad);
  return zahl?.einheit === 'cent' && !istUeblich(zahl.wert, ueblich)
    ? [fund(pfad, { name: zahl.name, betrag: schreibeWert(zahl), ...grenzen(ueblich) })]
    : [];
};

/** Where the budget names no ELB of its own, those of the structures serve; no stock, no question. */
const jeElbDerStrukturen = (kontext: Pruefkontext): readonly Fund<P>[] => {
  const egt = zahlBei(kontext, 'cent', 'haushalt.eingliederungstitel.ohneBez');
  const elb = bestandDerElb(kontext);
  if (!egt || !elb || elb.wert <= 0 || kontext.plan.haushalt.bezugsgroessen?.elb) return [];
  const jeMonat = cent(Math.round(egt.wert / elb.wert / 12));
  return istUeblich(jeMonat, JE_ELB_UND_MONAT)
    ? []
    : [fund(egt.pfad, { ...mitRechnung(egt, elb, jeMonat), ...grenzen(JE_ELB_UND_MONAT) })];
};

const mitRechnung = (egt: Zahl<'cent'>, elb: Zahl<'anzahl'>, jeMonat: Cent) => ({
  name: 'EGT je ELB und Monat',
  betrag: `${schreibeWert(egt)} ÷ ${schreibeWert(elb)} (${elb.name}) ÷ 12 = ${schreibeEuro(jeMonat)}`,
});

const istUeblich = (betrag: Cent, { von, bis }: Ueblich): boolean => betrag >= von && betrag <= bis;

const grenzen = ({ von, bis }: Ueblich) => ({ von: schreibeEuro(von), bis: schreibeEuro(bis) });
