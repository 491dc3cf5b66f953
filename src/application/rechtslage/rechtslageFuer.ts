import type { Bindungsfall, Haushaltsrecht } from '#domain/haushalt';
import type { Plan } from '#domain/plan';
import { gelungen, misslungen, type Ergebnis, type Meldung, type Zahl } from '#domain/werte';
import { einglmvDesPlans } from './einglmv.ts';
import { mittelrechtDesJahres } from './mittelrecht.ts';
import { obergrenzenDesJahres } from './obergrenzen.ts';
import { planbarkeitAn, planbarkeitDerZeile, pruefeInstrument } from './planbarkeit.ts';
import {
  pruefeRechtsannahmen,
  rechtsquelleFuer,
  ueberholteAnnahmen,
  type Rechtsquelle,
} from './rechtsquelle.ts';

/** The law a plan is calculated with, chosen by its key dates. Fails when the plan names parameters or instruments that do not exist. */
export const rechtslageFuer = (plan: Plan): Ergebnis<Haushaltsrecht> => {
  const fehler = [...pruefeRechtsannahmen(plan), ...unbekannteInstrumente(plan)];
  if (fehler.length > 0) return misslungen(...fehler);
  const recht = rechtsquelleFuer(plan);
  const { jahr } = plan.deckblatt;
  const jahre = new Set([jahr, ...Object.values(plan.haushalt.vergleich ?? {}).map(spalte => spalte.jahr)]);
  return gelungen({
    mittel: new Map([...jahre].map(j => [j, mittelrechtDesJahres(j, recht)])),
    staffeln: new Map(
      Object.entries(plan.haushalt.bindungen?.faelle ?? {}).flatMap(([schluessel, fall]) =>
        fall.gestaffelt ? [[schluessel, staffelDes(fall, recht)] as const] : [],
      ),
    ),
    obergrenzen: obergrenzenDesJahres(jahr, recht),
    planbarkeit: new Map(
      Object.entries(plan.haushalt.planung?.zeilen ?? {}).map(([schluessel, zeile]) => [
        schluessel,
        planbarkeitDerZeile(zeile, jahr),
      ]),
    ),
    bewilligbarkeit: new Map(
      Object.entries(plan.haushalt.bindungen?.faelle ?? {}).map(([schluessel, fall]) => [
        schluessel,
        planbarkeitAn(fall, [fall.bewilligt]),
      ]),
    ),
    einglmv: einglmvDesPlans(plan),
    ueberholteAnnahmen: ueberholteAnnahmen(plan),
  });
};

const STAFFELN = {
  '16e': ['16e_satz_jahr1', '16e_satz_jahr2'],
  '16i': ['16i_satz_jahr1', '16i_satz_jahr2', '16i_satz_jahr3', '16i_satz_jahr4', '16i_satz_jahr5'],
} as const;

/** Rates by year of funding as they were on the day of the grant (§ 66 SGB II); empty for instruments without falling rates. */
const staffelDes = (
  { instrument, bewilligt }: Bindungsfall,
  recht: Rechtsquelle,
): readonly Zahl<'anteil'>[] =>
  instrument === '16e' || instrument === '16i'
    ? STAFFELN[instrument].map(id => recht(id, bewilligt)).filter(satz => satz !== null)
    : [];

const unbekannteInstrumente = ({ haushalt }: Plan): readonly Meldung[] => [
  ...Object.entries(haushalt.planung?.zeilen ?? {}).flatMap(([schluessel, zeile]) =>
    pruefeInstrument(`haushalt.planung.zeilen.${schluessel}`, zeile.instrument, zeile.variante),
  ),
  ...Object.entries(haushalt.bindungen?.faelle ?? {}).flatMap(([schluessel, fall]) =>
    pruefeInstrument(`haushalt.bindungen.faelle.${schluessel}`, fall.instrument),
  ),
  ...Object.entries(haushalt.passivAktivTransfer?.faelle ?? {}).flatMap(([schluessel, fall]) =>
    pruefeInstrument(`haushalt.passivAktivTransfer.faelle.${schluessel}`, fall.instrument),
  ),
];
