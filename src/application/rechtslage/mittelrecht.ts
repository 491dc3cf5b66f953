import type { BgKlasse, Mittelrecht, PatRegel } from '#domain/haushalt';
import { ersterTag, monateDesJahres, tagAus, type Monat, type Tag, type Zahl } from '#domain/werte';
import { alleInstrumentfassungen, patBeteiligungAm } from '#recht';
import type { Rechtsquelle } from './rechtsquelle.ts';

/** Law of one budget year; key date of yearly values is 1 January, of monthly ones the first of the month. */
export const mittelrechtDesJahres = (jahr: number, recht: Rechtsquelle): Mittelrecht => {
  const am = tagAus(jahr, 1, 1);
  return {
    bundesanteil: recht('bundesanteil_gvk', am),
    kommunalanteil: recht('kfa', am),
    itKostensatz: recht('vkfv_it_kostensatz', am),
    zuschlaege: {
      versorgung: recht('vkfv_versorgungszuschlag_max', am),
      personalverwaltung: recht('vkfv_personalverwaltung_max', am),
      nachwuchs: recht('vkfv_nachwuchs_max', am),
    },
    pat: patNachMonat(jahr, recht),
  };
};

/** One rule value a regime, so that months of one regime share it and can be counted together. */
const patNachMonat = (jahr: number, recht: Rechtsquelle): ReadonlyMap<Monat, PatRegel> => {
  const regeln = new Map<string, PatRegel>();
  return new Map(
    monateDesJahres(jahr).map(monat => {
      const regel = patRegelAm(ersterTag(monat), recht);
      const merkmal = regelmerkmal(regel);
      const bekannte = regeln.get(merkmal) ?? regel;
      regeln.set(merkmal, bekannte);
      return [monat, bekannte];
    }),
  );
};

/** Two months have the same regime when instruments and values are the same, whatever the key dates. */
const regelmerkmal = (regel: PatRegel): string => {
  switch (regel.art) {
    case 'keine':
      return 'keine';
    case 'satz':
      return JSON.stringify([regel.instrumente, regel.satz.wert]);
    case 'pauschale':
      return JSON.stringify([regel.instrumente, Object.values(regel.pauschalen).map(z => z?.wert ?? null)]);
  }
};

const patRegelAm = (am: Tag, recht: Rechtsquelle): PatRegel => {
  const instrumente = (art: 'pauschale' | 'anteil') => [
    ...new Set(
      alleInstrumentfassungen.filter(f => patBeteiligungAm(f, am)?.art === art).map(f => f.instrument),
    ),
  ];
  const satz = recht('pat_satz', am);
  if (satz) return { art: 'satz', satz, instrumente: instrumente('anteil') };
  const pauschalen = pauschalenAm(am, recht);
  return Object.values(pauschalen).some(p => p !== null)
    ? { art: 'pauschale', pauschalen, instrumente: instrumente('pauschale') }
    : { art: 'keine' };
};

/** Until 2022 the lump of other households was a range: its lower end is planned with, so that the forecast is cautious. */
const pauschalenAm = (am: Tag, recht: Rechtsquelle): Readonly<Record<BgKlasse, Zahl<'cent'> | null>> => {
  const mitKind = recht('pat_pauschale_16i_1erw_mit_kind', am);
  const sonstige = recht('pat_pauschale_16i_sonstige', am) ?? recht('pat_pauschale_16i_sonstige_min', am);
  return {
    einePersonOhneKind: recht('pat_pauschale_16i_1erw_0kind', am),
    einePersonEinKind: recht('pat_pauschale_16i_1erw_1kind', am) ?? mitKind,
    einePersonMehrereKinder: mitKind ?? sonstige,
    sonstige,
  };
};
