import { beanstandung, type Beanstandung, type Ort } from '#domain/plan';
import { dateimeldungen } from '../dateimeldungen.ts';

/** A plan nests about ten levels deep. */
const HOECHSTE_TIEFE = 20;

/** Data no check may walk into: deeper than any plan, or with the key that JavaScript takes for something else. */
export const pruefeAufbau = (daten: unknown): readonly Beanstandung[] => {
  const probleme: Beanstandung[] = [];
  const gehe = (wert: unknown, ort: Ort): void => {
    if (typeof wert !== 'object' || wert === null) return;
    if (ort.length >= HOECHSTE_TIEFE) {
      probleme.push(beanstandung(dateimeldungen.ZU_TIEF, ort, { hoechstens: HOECHSTE_TIEFE }));
      return;
    }
    for (const [schluessel, kind] of Object.entries(wert)) {
      if (schluessel === '__proto__')
        probleme.push(
          beanstandung(
            dateimeldungen.SCHLUESSEL,
            [...ort, schluessel],
            { schluessel, erwartet: 'ein anderer Name; dieser ist vergeben' },
            { an: 'schluessel' },
          ),
        );
      else gehe(kind, [...ort, schluessel]);
    }
  };
  gehe(daten, []);
  return probleme;
};
