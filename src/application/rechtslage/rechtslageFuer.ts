import type { Bindungsfall } from '#domain/haushalt';
import type { Plan, Planrecht } from '#domain/plan';
import {
  betreuungsschluessel,
  ersterTag,
  gelungen,
  misslungen,
  tag,
  type Ergebnis,
  type Zahl,
} from '#domain/werte';
import { einglmvDesPlans } from './einglmv.ts';
import { instrumentgrenzenDesJahres } from './instrumentgrenzen.ts';
import { alleKostenbeispiele } from './kostenbeispiele.ts';
import { mittelrechtDesJahres } from './mittelrecht.ts';
import { obergrenzenDesJahres } from './obergrenzen.ts';
import { planbarkeitAn, planbarkeitDerZeile } from './planbarkeit.ts';
import { rechtsquelleFuer, ueberholteAnnahmen, type Rechtsquelle } from './rechtsquelle.ts';
import { pruefeRechtsverweise } from './rechtsverweise.ts';

/** The law a plan is calculated with, chosen by its key dates. Fails when the plan names parameters or instruments that do not exist. */
export const rechtslageFuer = (plan: Plan): Ergebnis<Planrecht> => {
  const fehler = pruefeRechtsverweise(plan);
  if (fehler.length > 0) return misslungen(...fehler.map(({ meldung }) => meldung));
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
    personal: personalrecht(jahr, recht),
    instrumente: {
      grenzen: instrumentgrenzenDesJahres(jahr, recht),
      kostenbeispiele: alleKostenbeispiele(),
      staffel: (instrument, beginn) =>
        staffelDes({ instrument, bewilligt: ersterTag(beginn) }, recht).map((satz, i) => ({
          abMonat: 12 * i + 1,
          satz,
        })),
    },
  });
};

const STAFFELN = {
  '16e': ['16e_satz_jahr1', '16e_satz_jahr2'],
  '16i': ['16i_satz_jahr1', '16i_satz_jahr2', '16i_satz_jahr3', '16i_satz_jahr4', '16i_satz_jahr5'],
} as const;

/** Rates by year of funding as they were on the day of the grant (§ 66 SGB II); empty for instruments without falling rates. */
const staffelDes = (
  { instrument, bewilligt }: Pick<Bindungsfall, 'instrument' | 'bewilligt'>,
  recht: Rechtsquelle,
): readonly Zahl<'anteil'>[] =>
  instrument === '16e' || instrument === '16i'
    ? STAFFELN[instrument].map(id => recht(id, bewilligt)).filter(satz => satz !== null)
    : [];

/** Orientation values on the first of January. */
const personalrecht = (jahr: number, recht: Rechtsquelle): Planrecht['personal'] => {
  const stichtag = tag(`${jahr}-01-01`);
  const schluessel = (id: 'betreuungsschluessel_u25' | 'betreuungsschluessel_ue25') => {
    const faelle = recht(id, stichtag);
    return faelle && betreuungsschluessel(faelle.wert * 10_000);
  };
  return {
    schluesselU25: schluessel('betreuungsschluessel_u25'),
    schluesselUe25: schluessel('betreuungsschluessel_ue25'),
  };
};
