import { melde, misslungen, pfad, type Ergebnis, type Tag } from '#domain/werte';
import type { Instrument, Instrumentfassung, VarianteVon } from './instrumentfassung.ts';
import { instrumentfassungAm } from './instrumentfassungAm.ts';
import { rechtsmeldungen } from './meldungen.ts';
import { isoTag } from './zeit.ts';

/** A granted case: what decides which law it lives by. */
export type Fall<I extends Instrument = Instrument> = Readonly<{
  instrument: I;
  variante: VarianteVon<I>;
  bewilligtAm: Tag;
  /** Day of the last decision to extend it. */
  verlaengertAm?: Tag;
}>;

/**
 * The version a case lives by until it ends: the one of the grant, whatever the law becomes (§ 66 SGB II). An extension is a new
 * decision and chooses anew; it fails when the instrument can no longer be granted on that day.
 */
export const fassungFuerFall = <I extends Instrument>(fall: Fall<I>): Ergebnis<Instrumentfassung> => {
  const { instrument, variante, bewilligtAm, verlaengertAm } = fall;
  if (verlaengertAm === undefined || verlaengertAm >= bewilligtAm)
    return instrumentfassungAm(instrument, variante, verlaengertAm ?? bewilligtAm);
  return misslungen(
    melde(
      rechtsmeldungen.VERLAENGERUNG_VOR_BEWILLIGUNG,
      pfad('recht', 'instrumente', instrument, isoTag(verlaengertAm)),
      {
        instrument,
        bewilligtAm: isoTag(bewilligtAm),
        verlaengertAm: isoTag(verlaengertAm),
      },
    ),
  );
};
