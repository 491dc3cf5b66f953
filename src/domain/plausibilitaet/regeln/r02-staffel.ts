import { laufzeitInMonaten } from '#domain/haushalt';
import { fund, regel } from '../regel.ts';

type P = Readonly<{ bezeichnung: string; instrument: string; monate: number; hoechstens: number }>;

/** Falling rates are asked for an instrument that has none, or for more months than the law funds. */
export const staffelPasst = regel<P>({
  code: 'R-02',
  stufe: 'sperrt',
  titel: 'Gesetzliche Staffel passt zu Instrument und Laufzeit',
  fundstelle: '§ 16e Abs. 2, § 16i Abs. 2 SGB II',
  satz: ({ bezeichnung, instrument, monate, hoechstens }) =>
    hoechstens === 0
      ? `„${bezeichnung}“: Für ${instrument} gab es am Tag der Bewilligung keine gesetzliche Staffel. Setzen Sie „gestaffelt: false“ und nennen Sie den Monatsbetrag.`
      : `„${bezeichnung}“ läuft ${monate} Monate; gefördert werden höchstens ${hoechstens}.`,
  pruefe: ({ plan, recht }) =>
    Object.entries(plan.haushalt.bindungen?.faelle ?? {}).flatMap(([schluessel, fall]) => {
      const hoechstens = (recht.staffeln.get(schluessel)?.length ?? 0) * 12;
      const monate = laufzeitInMonaten(fall);
      return fall.gestaffelt && monate > hoechstens
        ? [
            fund(`haushalt.bindungen.faelle.${schluessel}`, {
              bezeichnung: fall.bezeichnung,
              instrument: fall.instrument,
              monate,
              hoechstens,
            }),
          ]
        : [];
    }),
});
