import { formelkatalog, type Formel, type Formelkatalog } from '#domain/werte';
import { abgaengeNachQuote } from './abgaengeNachQuote.ts';
import { aufJahrHochgerechnet } from './aufJahrHochgerechnet.ts';
import { bedarfNachAnteil } from './bedarfNachAnteil.ts';
import { bedarfNachSchluessel } from './bedarfNachSchluessel.ts';
import { faelleJeVzae } from './faelleJeVzae.ts';
import { faelleNachSchluessel } from './faelleNachSchluessel.ts';
import { finanzierbareVzae } from './finanzierbareVzae.ts';
import { fluktuationsquote } from './fluktuationsquote.ts';
import { gespraecheImRhythmus } from './gespraecheImRhythmus.ts';
import { gespraecheJeVzae } from './gespraecheJeVzae.ts';
import { jahresquote } from './jahresquote.ts';
import { koepfeAlsVzae } from './koepfeAlsVzae.ts';
import { kontakteJeFall } from './kontakteJeFall.ts';
import { maximalwert } from './maximalwert.ts';
import { mischschluessel } from './mischschluessel.ts';
import { personalsaldo } from './personalsaldo.ts';
import { tragfaehigeGespraechslaenge } from './tragfaehigeGespraechslaenge.ts';
import { tragfaehigerSchluessel } from './tragfaehigerSchluessel.ts';
import { veraenderungSchluessel } from './veraenderungSchluessel.ts';
import { vzaeEffektiv } from './vzaeEffektiv.ts';
import { wochenJeKontakt } from './wochenJeKontakt.ts';

export {
  abgaengeNachQuote,
  aufJahrHochgerechnet,
  bedarfNachAnteil,
  bedarfNachSchluessel,
  faelleJeVzae,
  faelleNachSchluessel,
  finanzierbareVzae,
  fluktuationsquote,
  gespraecheImRhythmus,
  gespraecheJeVzae,
  jahresquote,
  koepfeAlsVzae,
  kontakteJeFall,
  maximalwert,
  mischschluessel,
  personalsaldo,
  tragfaehigeGespraechslaenge,
  tragfaehigerSchluessel,
  veraenderungSchluessel,
  vzaeEffektiv,
  wochenJeKontakt,
};

/** All formulas of the staff; stored calculations name them by id. */
export const personalformeln: Formelkatalog = formelkatalog([
  abgaengeNachQuote,
  aufJahrHochgerechnet,
  bedarfNachAnteil,
  bedarfNachSchluessel,
  faelleJeVzae,
  faelleNachSchluessel,
  finanzierbareVzae,
  fluktuationsquote,
  gespraecheImRhythmus,
  gespraecheJeVzae,
  jahresquote,
  koepfeAlsVzae,
  kontakteJeFall,
  maximalwert,
  mischschluessel,
  personalsaldo,
  tragfaehigeGespraechslaenge,
  tragfaehigerSchluessel,
  veraenderungSchluessel,
  vzaeEffektiv,
  wochenJeKontakt,
] as readonly Formel[]);
