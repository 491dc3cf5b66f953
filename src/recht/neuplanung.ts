import { melde, misslungen, pfad, type Ergebnis, type Tag } from '#domain/werte';
import type { Instrument, Instrumentfassung, VarianteVon } from './instrumentfassung.ts';
import { instrumentfassungAm } from './instrumentfassungAm.ts';
import { rechtsmeldungen } from './meldungen.ts';
import { isoTag } from './zeit.ts';

/**
 * May new cases of an instrument be planned from the Eingliederungstitel on a day? FbW and Reha may not from 2025 on (§ 66a SGB II);
 * running old cases are another matter (topfDesFalls).
 */
export const istAusEgtNeuPlanbar = <I extends Instrument>(
  instrument: I,
  variante: VarianteVon<I>,
  am: Tag,
): boolean => neuAusEgtPlanbareFassung(instrument, variante, am).ok;

/** The version new cases would be planned by, or why they may not: no version on that day, or paid by someone else. */
export const neuAusEgtPlanbareFassung = <I extends Instrument>(
  instrument: I,
  variante: VarianteVon<I>,
  am: Tag,
): Ergebnis<Instrumentfassung> => {
  const gefunden = instrumentfassungAm(instrument, variante, am);
  if (!gefunden.ok || zahltEgtNeu(gefunden.wert, am)) return gefunden;
  const { name, kurz, rechtsgrundlage } = gefunden.wert;
  return misslungen(
    melde(rechtsmeldungen.NICHT_AUS_EGT, pfad('recht', 'instrumente', instrument, isoTag(am)), {
      instrument,
      variante,
      am: isoTag(am),
      name,
      kurz,
      rechtsgrundlage,
    }),
  );
};

const zahltEgtNeu = ({ ausEgt, neuAusEgtBis }: Instrumentfassung, am: Tag): boolean =>
  ausEgt && (neuAusEgtBis === undefined || am <= neuAusEgtBis);
