import { summe, sage, sageSicher, zaehle, ziel, type Schreibzeug } from '#domain/angaben';
import { monateDesJahres, type Monat, type Zahl } from '#domain/werte';
import type { Mittelangaben, PatFall } from './angaben.ts';
import { fallmonate, patMitPauschale, patNachSatz, patNachSatzOhneGrenze } from './formeln/index.ts';
import type { Mittelrecht, PatRegel } from './haushaltsrecht.ts';

/**
 * Passiv-Aktiv-Transfer of a year: money of the passive title beside the EGT. A said forecast stands; from case groups
 * the amount follows month by month under the rule of that month (lump until 6/2026, half the subsidy from 7/2026).
 */
export const berechnePassivAktivTransfer = (
  zeug: Schreibzeug,
  angaben: Mittelangaben['passivAktivTransfer'],
  jahr: number,
  recht: Mittelrecht,
): void => {
  const prognose = sage(zeug, 'cent', angaben?.prognose, 'Passiv-Aktiv-Transfer', 'passivAktivTransfer');
  if (!angaben?.faelle) return;
  const ort = prognose ? ['passivAktivTransfer', 'errechnet'] : ['passivAktivTransfer'];
  const name = prognose ? 'Passiv-Aktiv-Transfer aus Fallgruppen' : 'Passiv-Aktiv-Transfer';
  const teile = Object.entries(angaben.faelle).flatMap(([schluessel, fall]) =>
    abschnitte(fall, jahr, recht).map((abschnitt, i) =>
      betragDesAbschnitts(zeug, schluessel, fall, abschnitt, i),
    ),
  );
  zeug.rechnung.wende(summe, ziel(zeug, name, ...ort), { teile: teile.filter(z => z !== null) });
};

type Abschnitt = Readonly<{ monate: readonly Monat[]; regel: PatRegel }>;

/** Months of the year in which the case group runs, cut where the rule changes; months without a rule for it are left out. */
export const abschnitte = (fall: PatFall, jahr: number, recht: Mittelrecht): readonly Abschnitt[] => {
  const liste: Abschnitt[] = [];
  for (const monat of monateDesJahres(jahr)) {
    if (monat < fall.von || monat > fall.bis) continue;
    const regel = recht.pat.get(monat) ?? { art: 'keine' };
    if (regel.art === 'keine' || !regel.instrumente.includes(fall.instrument)) continue;
    const letzter = liste.at(-1);
    if (letzter && letzter.regel === regel)
      liste[liste.length - 1] = { regel, monate: [...letzter.monate, monat] };
    else liste.push({ regel, monate: [monat] });
  }
  return liste;
};

const betragDesAbschnitts = (
  zeug: Schreibzeug,
  schluessel: string,
  fall: PatFall,
  { monate, regel }: Abschnitt,
  nummer: number,
): Zahl<'cent'> | null => {
  const ort = ['passivAktivTransfer', 'faelle', schluessel];
  const teil = [...ort, `abschnitt${nummer + 1}`];
  const foerderung = sageSicher(
    zeug,
    'cent',
    fall.foerderung,
    `${fall.bezeichnung}: Förderung je Fall und Monat`,
    ...ort,
    'foerderung',
  );
  const betrag = monatsbetrag(zeug, fall, regel, foerderung, ort, teil);
  if (!betrag) return null;
  return zeug.rechnung.wende(fallmonate, ziel(zeug, `PAT ${fall.bezeichnung}`, ...teil), {
    faelle: sageSicher(zeug, 'anzahl', fall.bestand, `${fall.bezeichnung}: Bestand`, ...ort, 'bestand'),
    monate: zaehle(zeug, monate.length, `${fall.bezeichnung}: Monate`, ...teil, 'monate'),
    betrag,
  });
};

const monatsbetrag = (
  zeug: Schreibzeug,
  fall: PatFall,
  regel: PatRegel,
  foerderung: Zahl<'cent'>,
  ort: readonly string[],
  teil: readonly string[],
): Zahl<'cent'> | null => {
  const hier = ziel(zeug, `PAT ${fall.bezeichnung} je Fall und Monat`, ...teil, 'jeMonat');
  switch (regel.art) {
    case 'keine':
      return null;
    case 'pauschale': {
      const pauschale = regel.pauschalen[fall.bgKlasse];
      return pauschale && zeug.rechnung.wende(patMitPauschale, hier, { pauschale, foerderung });
    }
    case 'satz': {
      const { satz } = regel;
      const einsparung = sage(
        zeug,
        'cent',
        fall.einsparung,
        `${fall.bezeichnung}: Einsparung je Fall und Monat`,
        ...ort,
        'einsparung',
      );
      return einsparung
        ? zeug.rechnung.wende(patNachSatz, hier, { foerderung, satz, einsparung })
        : zeug.rechnung.wende(patNachSatzOhneGrenze, hier, { foerderung, satz });
    }
  }
};
