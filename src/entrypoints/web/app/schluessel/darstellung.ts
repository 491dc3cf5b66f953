import type { EigenerSchluessel } from '#application/anmeldung';
import { handlungsname, type Handlung } from '#domain/zugang';
import { tagesangabe, zeitangabe } from '../darstellung/zeitpunkttext.ts';
import { texte } from './texte.ts';

/** A key as the page shows it. */
export type Schluesseldarstellung = Readonly<
  Record<'schluessel' | 'name' | 'gilt' | 'angelegt' | 'zuletzt', string> & { darf: readonly string[] }
>;

export const schluesseldarstellung = ({
  schluessel,
  name,
  nur,
  angelegt,
  zuletzt,
  endet,
  abgelaufen,
}: EigenerSchluessel): Schluesseldarstellung => ({
  schluessel,
  name,
  darf: nur.map(handlung => handlungsname(handlung).name),
  gilt: abgelaufen ? texte.abgelaufen(tagesangabe(endet)) : tagesangabe(endet),
  angelegt: tagesangabe(angelegt),
  zuletzt: zuletzt === null ? texte.nie : zeitangabe(zuletzt),
});

/** What a key can be for, by area. */
export type Handlungsgruppe = Readonly<{
  bereich: string;
  wahlen: readonly Readonly<Record<'wert' | 'name', string>>[];
}>;

export const handlungsgruppen = (handlungen: readonly Handlung[]): readonly Handlungsgruppe[] =>
  [...Map.groupBy(handlungen, handlung => handlungsname(handlung).bereich)].map(([bereich, welche]) => ({
    bereich,
    wahlen: welche.map(wert => ({ wert, name: handlungsname(wert).name })),
  }));
