import { formelkatalog, type Formel, type Formelkatalog } from '#domain/werte';
import { anteilAn } from './anteilAn.ts';
import { anteilAnAnzahl } from './anteilAnAnzahl.ts';
import { anteilAnVzae } from './anteilAnVzae.ts';
import { anteilVonAnzahl } from './anteilVonAnzahl.ts';
import { differenz } from './differenz.ts';
import { differenzAnzahl } from './differenzAnzahl.ts';
import { differenzVzae } from './differenzVzae.ts';
import { punktedifferenz } from './punktedifferenz.ts';
import { summe } from './summe.ts';
import { summeAnzahl } from './summeAnzahl.ts';
import { summeVzae } from './summeVzae.ts';
import { veraenderungAnzahl } from './veraenderungAnzahl.ts';
import { veraenderungGegen } from './veraenderungGegen.ts';

export {
  anteilAn,
  anteilAnAnzahl,
  anteilAnVzae,
  anteilVonAnzahl,
  differenz,
  differenzAnzahl,
  differenzVzae,
  punktedifferenz,
  summe,
  summeAnzahl,
  summeVzae,
  veraenderungAnzahl,
  veraenderungGegen,
};

/** Sums, differences, shares and changes that every part of a plan needs. */
export const grundformeln: Formelkatalog = formelkatalog([
  anteilAn,
  anteilAnAnzahl,
  anteilAnVzae,
  anteilVonAnzahl,
  differenz,
  differenzAnzahl,
  differenzVzae,
  punktedifferenz,
  summe,
  summeAnzahl,
  summeVzae,
  veraenderungAnzahl,
  veraenderungGegen,
] as readonly Formel[]);
