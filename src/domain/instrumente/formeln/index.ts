import { formelkatalog, type Formel, type Formelkatalog } from '#domain/werte';
import { abstandInPunkten } from './abstandInPunkten.ts';
import { auslastungAusTeilnehmermonaten } from './auslastungAusTeilnehmermonaten.ts';
import { eintritteAusPlaetzen } from './eintritteAusPlaetzen.ts';
import { eintritteAusTeilnehmermonaten } from './eintritteAusTeilnehmermonaten.ts';
import { eintritteFuerBetrag } from './eintritteFuerBetrag.ts';
import { eintritteJeMonat } from './eintritteJeMonat.ts';
import { foerderintensitaet } from './foerderintensitaet.ts';
import { abrufHoechstens } from './abrufHoechstens.ts';
import { kohortenmonate } from './kohortenmonate.ts';
import { kohortenmonateGestaffelt } from './kohortenmonateGestaffelt.ts';
import { kohortenmonateGleichmaessig } from './kohortenmonateGleichmaessig.ts';
import { kohortenmonateGleichmaessigGestaffelt } from './kohortenmonateGleichmaessigGestaffelt.ts';
import { kostenJeEintritt } from './kostenJeEintritt.ts';
import { abrufMindestens } from './abrufMindestens.ts';
import { mindestbeteiligung } from './mindestbeteiligung.ts';
import { mittlererBestand } from './mittlererBestand.ts';
import { monatskosten } from './monatskosten.ts';
import { monatskostenGestaffelt } from './monatskostenGestaffelt.ts';
import { monatskostenGleichmaessig } from './monatskostenGleichmaessig.ts';
import { monatskostenGleichmaessigGestaffelt } from './monatskostenGleichmaessigGestaffelt.ts';
import { plaetzeAusTeilnehmermonaten } from './plaetzeAusTeilnehmermonaten.ts';
import { platzkosten } from './platzkosten.ts';
import { platzkostenNachAuslastung } from './platzkostenNachAuslastung.ts';
import { stueckkostenMalMenge } from './stueckkostenMalMenge.ts';
import { teilnehmermonate } from './teilnehmermonate.ts';
import { teilnehmermonateAusPlaetzen } from './teilnehmermonateAusPlaetzen.ts';

export {
  abstandInPunkten,
  auslastungAusTeilnehmermonaten,
  eintritteAusPlaetzen,
  eintritteAusTeilnehmermonaten,
  eintritteFuerBetrag,
  eintritteJeMonat,
  foerderintensitaet,
  abrufHoechstens,
  kohortenmonate,
  kohortenmonateGestaffelt,
  kohortenmonateGleichmaessig,
  kohortenmonateGleichmaessigGestaffelt,
  kostenJeEintritt,
  abrufMindestens,
  mindestbeteiligung,
  mittlererBestand,
  monatskosten,
  monatskostenGestaffelt,
  monatskostenGleichmaessig,
  monatskostenGleichmaessigGestaffelt,
  plaetzeAusTeilnehmermonaten,
  platzkosten,
  platzkostenNachAuslastung,
  stueckkostenMalMenge,
  teilnehmermonate,
  teilnehmermonateAusPlaetzen,
};

/** Every formula of the instruments, old ones included: what stored sheets are recomputed with. */
export const instrumentformeln: Formelkatalog = formelkatalog([
  abstandInPunkten,
  auslastungAusTeilnehmermonaten,
  eintritteAusPlaetzen,
  eintritteAusTeilnehmermonaten,
  eintritteFuerBetrag,
  eintritteJeMonat,
  foerderintensitaet,
  abrufHoechstens,
  kohortenmonate,
  kohortenmonateGestaffelt,
  kohortenmonateGleichmaessig,
  kohortenmonateGleichmaessigGestaffelt,
  kostenJeEintritt,
  abrufMindestens,
  mindestbeteiligung,
  mittlererBestand,
  monatskosten,
  monatskostenGestaffelt,
  monatskostenGleichmaessig,
  monatskostenGleichmaessigGestaffelt,
  plaetzeAusTeilnehmermonaten,
  platzkosten,
  platzkostenNachAuslastung,
  stueckkostenMalMenge,
  teilnehmermonate,
  teilnehmermonateAusPlaetzen,
] as readonly Formel[]);
