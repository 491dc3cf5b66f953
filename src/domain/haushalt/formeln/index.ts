import { formelkatalog, type Formel, type Formelkatalog } from '#domain/werte';

import { anteiligerBetrag } from './anteiligerBetrag.ts';
import { bindungsstand } from './bindungsstand.ts';
import { egtInklBez } from './egtInklBez.ts';
import { egtVerfuegbar } from './egtVerfuegbar.ts';
import { egtVerfuegbarMitRueckforderungen } from './egtVerfuegbarMitRueckforderungen.ts';
import { einglmvZuteilung } from './einglmvZuteilung.ts';
import { fallmonate } from './fallmonate.ts';
import { fallmonateGestaffelt } from './fallmonateGestaffelt.ts';
import { freieMittel } from './freieMittel.ts';
import { gesamtbudget } from './gesamtbudget.ts';
import { gvkAusZeilen } from './gvkAusZeilen.ts';
import { gvkFinanzierbar } from './gvkFinanzierbar.ts';
import { itKosten } from './itKosten.ts';
import { jeKopfUndMonat } from './jeKopfUndMonat.ts';
import { jeVollzeitaequivalent } from './jeVollzeitaequivalent.ts';
import { kaufkraftDerUmschichtung } from './kaufkraftDerUmschichtung.ts';
import { kfaAlsRest } from './kfaAlsRest.ts';
import { kfaNachSatz } from './kfaNachSatz.ts';
import { patMitPauschale } from './patMitPauschale.ts';
import { patNachSatz } from './patNachSatz.ts';
import { patNachSatzOhneGrenze } from './patNachSatzOhneGrenze.ts';
import { personalkosten } from './personalkosten.ts';
import { personalkostenVoll } from './personalkostenVoll.ts';
import { prognoseNachBindung } from './prognoseNachBindung.ts';
import { prognoseNachKurve } from './prognoseNachKurve.ts';
import { ueberplanung } from './ueberplanung.ts';
import { umschichtungNachBedarf } from './umschichtungNachBedarf.ts';
import { umschichtungZurueck } from './umschichtungZurueck.ts';
import { verpflichtungsermaechtigungFrei } from './verpflichtungsermaechtigungFrei.ts';
import { wirkungAufEgt } from './wirkungAufEgt.ts';
import { wirkungAufKfa } from './wirkungAufKfa.ts';
import { zuschlag } from './zuschlag.ts';

export {
  anteiligerBetrag,
  bindungsstand,
  egtInklBez,
  egtVerfuegbar,
  egtVerfuegbarMitRueckforderungen,
  einglmvZuteilung,
  fallmonate,
  fallmonateGestaffelt,
  freieMittel,
  gesamtbudget,
  gvkAusZeilen,
  gvkFinanzierbar,
  itKosten,
  jeKopfUndMonat,
  jeVollzeitaequivalent,
  kaufkraftDerUmschichtung,
  kfaAlsRest,
  kfaNachSatz,
  patMitPauschale,
  patNachSatz,
  patNachSatzOhneGrenze,
  personalkosten,
  personalkostenVoll,
  prognoseNachBindung,
  prognoseNachKurve,
  ueberplanung,
  umschichtungNachBedarf,
  umschichtungZurueck,
  verpflichtungsermaechtigungFrei,
  wirkungAufEgt,
  wirkungAufKfa,
  zuschlag,
};

/** Every formula of the budget, old ones included: what stored sheets are recomputed with. */
export const haushaltsformeln: Formelkatalog = formelkatalog([
  anteiligerBetrag,
  bindungsstand,
  egtInklBez,
  egtVerfuegbar,
  egtVerfuegbarMitRueckforderungen,
  einglmvZuteilung,
  fallmonate,
  fallmonateGestaffelt,
  freieMittel,
  gesamtbudget,
  gvkAusZeilen,
  gvkFinanzierbar,
  itKosten,
  jeKopfUndMonat,
  jeVollzeitaequivalent,
  kaufkraftDerUmschichtung,
  kfaAlsRest,
  kfaNachSatz,
  patMitPauschale,
  patNachSatz,
  patNachSatzOhneGrenze,
  personalkosten,
  personalkostenVoll,
  prognoseNachBindung,
  prognoseNachKurve,
  ueberplanung,
  umschichtungNachBedarf,
  umschichtungZurueck,
  verpflichtungsermaechtigungFrei,
  wirkungAufEgt,
  wirkungAufKfa,
  zuschlag,
] as readonly Formel[]);
