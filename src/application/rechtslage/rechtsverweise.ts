import type { Beanstandung, PruefbarerPlan } from '#domain/plan';
import type { Meldung } from '#domain/werte';
import { pruefeInstrument, pruefeKuerzel } from './planbarkeit.ts';
import { pruefeRechtsannahmen } from './rechtsquelle.ts';

/** Law parameters and instruments that a plan names and that are not on record, or have another value or variant. */
export const pruefeRechtsverweise = (plan: PruefbarerPlan): readonly Beanstandung[] =>
  [...pruefeRechtsannahmen(plan), ...unbekannteInstrumente(plan)].map(meldung => ({
    meldung,
    ort: meldung.pfad.split('.'),
    an: meldung.pfad.startsWith(GRENZEN) ? 'schluessel' : 'wert',
    fehlt: [],
  }));

/** There the abbreviation is the key. */
const GRENZEN = 'haushalt.grenzen.instrumente.';

const unbekannteInstrumente = ({ haushalt, instrumente }: PruefbarerPlan): readonly Meldung[] => [
  ...Object.entries(haushalt.planung?.zeilen ?? {}).flatMap(([schluessel, zeile]) =>
    pruefeInstrument(`haushalt.planung.zeilen.${schluessel}`, zeile.instrument, zeile.variante),
  ),
  ...Object.entries(haushalt.bindungen?.faelle ?? {}).flatMap(([schluessel, fall]) =>
    pruefeInstrument(`haushalt.bindungen.faelle.${schluessel}`, fall.instrument),
  ),
  ...Object.entries(haushalt.passivAktivTransfer?.faelle ?? {}).flatMap(([schluessel, fall]) =>
    pruefeInstrument(`haushalt.passivAktivTransfer.faelle.${schluessel}`, fall.instrument),
  ),
  ...Object.keys(haushalt.grenzen?.instrumente ?? {}).flatMap(instrument =>
    pruefeKuerzel(`${GRENZEN}${instrument}`, instrument),
  ),
  ...Object.entries(instrumente?.zeilen ?? {}).flatMap(([schluessel, zeile]) =>
    zeile.instrument === undefined
      ? []
      : pruefeInstrument(`instrumente.zeilen.${schluessel}`, zeile.instrument, zeile.variante),
  ),
];
