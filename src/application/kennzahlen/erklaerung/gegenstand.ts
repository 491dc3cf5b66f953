import {
  GROESSEN,
  GROESSENNAMEN,
  GRUPPENBEOBACHTUNGEN,
  KENNZAHLEN,
  MASSNAHMEGROESSEN,
  MASSNAHMEQUOTEN,
  definitionFuer,
  klassenname,
  type Gruppenbeobachtung,
  type Gruppenklasse,
  type Kennzahl,
  type Term,
} from '#domain/kennzahlen';
import type { Monat } from '#domain/werte';
import type { Gegenstand, Seite } from './typen.ts';

const SUMMEN: readonly Term['groesse'][] = [
  ...GROESSEN.filter(g => g !== 'WECHSEL_LZB'),
  ...MASSNAHMEGROESSEN,
];
const QUOTEN: readonly Kennzahl[] = [...KENNZAHLEN, ...MASSNAHMEQUOTEN];

/** What can be explained: key figures, figures of fixed groups, quotas of measures, and quantities. */
export const ERKLAERBAR: readonly string[] = [
  ...new Set([...QUOTEN.map(k => k.id), ...GRUPPENBEOBACHTUNGEN.map(g => g.id), ...SUMMEN]),
];

/** What an id stands for in a month (null: today); null where no definition is valid. */
export const gegenstandVon = (id: string, monat: Monat | null): Gegenstand | null => {
  const groesse = SUMMEN.find(g => g === id);
  if (groesse) {
    const massnahmen = MASSNAHMEGROESSEN.some(g => g === groesse);
    return { art: 'summe', id, name: GROESSENNAMEN[groesse], quelle: null, massnahmen, groesse, kennzahl: null }; // prettier-ignore
  }
  const beobachtung = GRUPPENBEOBACHTUNGEN.find(g => g.id === id);
  const gesucht = beobachtung?.kennzahl ?? id;
  const kennzahl =
    monat === null ? QUOTEN.findLast(k => k.id === gesucht) : definitionFuer(QUOTEN, gesucht, monat);
  if (!kennzahl) return null;
  const { name, quelle } = beobachtung ?? kennzahl;
  const kopf = { id, name, quelle, massnahmen: MASSNAHMEQUOTEN.includes(kennzahl) };
  if (kennzahl.form === 'veraenderung')
    return { ...kopf, art: 'summe', groesse: kennzahl.zaehler.groesse, kennzahl };
  return { ...kopf, art: 'quote', kennzahl, seiten: seitenVon(beobachtung) };
};

/** Everybody, a fixed class, or two of them with their names. */
const seitenVon = (beobachtung: Gruppenbeobachtung | undefined): readonly Seite[] => {
  if (!beobachtung?.minus) return [{ name: '', fest: beobachtung?.gruppe ?? null, vorzeichen: 1 }];
  const seite = (fest: Gruppenklasse, vorzeichen: Seite['vorzeichen']): Seite => ({
    name: klassenname(fest.merkmal, fest.klasse),
    fest,
    vorzeichen,
  });
  return [seite(beobachtung.gruppe, 1), seite(beobachtung.minus, -1)];
};
