import { sage, sageSicher, ziel, type Schreibzeug } from '#domain/angaben';
import type { Zahl } from '#domain/werte';
import type { Kostenzeile } from './angaben.ts';
import { gvkAusZeilen, itKosten, personalkosten, personalkostenVoll, zuschlag } from './formeln/index.ts';
import type { Mittelrecht } from './haushaltsrecht.ts';

type Zeilen = Readonly<Record<string, Kostenzeile>>;

/** The rows of a cycle of percentage rows ('versorgung' → 'gemeinkosten' → 'versorgung'), or null. Unknown references are skipped. */
export const kreisDerZuschlaege = (zeilen: Zeilen): readonly string[] | null => {
  const fertig = new Set<string>();
  const suche = (schluessel: string, weg: readonly string[]): readonly string[] | null => {
    if (weg.includes(schluessel)) return [...weg.slice(weg.indexOf(schluessel)), schluessel];
    const zeile = zeilen[schluessel];
    if (!zeile || fertig.has(schluessel) || zeile.art !== 'zuschlag') return null;
    for (const naechste of zeile.auf) {
      const kreis = suche(naechste, [...weg, schluessel]);
      if (kreis) return kreis;
    }
    fertig.add(schluessel);
    return null;
  };
  for (const schluessel of Object.keys(zeilen)) {
    const kreis = suche(schluessel, []);
    if (kreis) return kreis;
  }
  return null;
};

/**
 * Gesamtverwaltungskosten from rows (§ 2 VKFV), each row a figure of its own; null when a row lacks a law value of the year.
 * The other rows stand on the sheet all the same.
 * The rows must be free of cycles ({@link kreisDerZuschlaege}).
 */
export const berechneVerwaltungskosten = (
  zeug: Schreibzeug,
  zeilen: Zeilen,
  recht: Mittelrecht,
): Zahl<'cent'> | null => {
  const betraege = new Map<string, Zahl<'cent'> | null>();
  const betrag = (schluessel: string): Zahl<'cent'> | null => {
    const bekannt = betraege.get(schluessel);
    const zeile = zeilen[schluessel];
    if (bekannt !== undefined || !zeile) return bekannt ?? null;
    const ergebnis = zeilenbetrag(zeug, schluessel, zeile, recht, betrag);
    betraege.set(schluessel, ergebnis);
    return ergebnis;
  };
  const kosten: Zahl<'cent'>[] = [];
  const einnahmen: Zahl<'cent'>[] = [];
  let vollstaendig = true;
  for (const [schluessel, zeile] of Object.entries(zeilen)) {
    const zahl = betrag(schluessel);
    if (zahl === null) vollstaendig = false;
    else (zeile.art === 'einnahme' ? einnahmen : kosten).push(zahl);
  }
  if (!vollstaendig) return null;
  return zeug.rechnung.wende(gvkAusZeilen, ziel(zeug, 'Gesamtverwaltungskosten', 'gesamtverwaltungskosten'), {
    kosten,
    einnahmen,
  });
};

const zeilenbetrag = (
  zeug: Schreibzeug,
  schluessel: string,
  zeile: Kostenzeile,
  recht: Mittelrecht,
  andere: (schluessel: string) => Zahl<'cent'> | null,
): Zahl<'cent'> | null => {
  const ort = ['verwaltungskosten', schluessel] as const;
  const hier = ziel(zeug, zeile.bezeichnung, ...ort);
  const { wende } = zeug.rechnung;
  switch (zeile.art) {
    case 'personal': {
      const stellen = sageSicher(
        zeug,
        'vzae',
        zeile.stellen,
        `${zeile.bezeichnung}: Stellen`,
        ...ort,
        'stellen',
      );
      const jahreskosten = sageSicher(
        zeug,
        'cent',
        zeile.jahreskosten,
        `${zeile.bezeichnung}: Kosten je VZÄ`,
        ...ort,
        'jahreskosten',
      );
      const besetzung = sage(
        zeug,
        'anteil',
        zeile.besetzung,
        `${zeile.bezeichnung}: Besetzung`,
        ...ort,
        'besetzung',
      );
      return besetzung
        ? wende(personalkosten, hier, { stellen, jahreskosten, besetzung })
        : wende(personalkostenVoll, hier, { stellen, jahreskosten });
    }
    case 'it': {
      const mitarbeitende = sageSicher(
        zeug,
        'anzahl',
        zeile.mitarbeitende,
        `${zeile.bezeichnung}: Mitarbeitende`,
        ...ort,
        'mitarbeitende',
      );
      const kostensatz =
        sage(zeug, 'cent', zeile.kostensatz, `${zeile.bezeichnung}: Kostensatz`, ...ort, 'kostensatz') ??
        recht.itKostensatz;
      return kostensatz && wende(itKosten, hier, { mitarbeitende, kostensatz });
    }
    case 'zuschlag': {
      const gesetz = zeile.zuschlag ? recht.zuschlaege[zeile.zuschlag] : null;
      const satz = sage(zeug, 'anteil', zeile.satz, `${zeile.bezeichnung}: Satz`, ...ort, 'satz') ?? gesetz;
      const grundlage = zeile.auf.map(andere);
      return satz && grundlage.every(z => z !== null) ? wende(zuschlag, hier, { grundlage, satz }) : null;
    }
    case 'sachkosten':
    case 'miete':
    case 'sonstiges':
    case 'einnahme':
      return sageSicher(zeug, 'cent', zeile.betrag, zeile.bezeichnung, ...ort);
  }
};
