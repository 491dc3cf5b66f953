import { gekuerzt, GRUPPENSPALTEN, importmeldungen } from '#contract';
import type { Gruppenangaben } from '#domain/kennzahlen';
import { gelungen, liesTag, misslungen, tag, zeitraumEinschliesslich } from '#domain/werte';
import type { Aggregatleser } from '#ports';
import { liesCsvtabelle, type Tabellensatz } from './csvtabelle.ts';
import { sammleFunde } from './funde.ts';

const SPALTEN: readonly string[] = GRUPPENSPALTEN;
const IMMER = tag('1900-01-01');

/** A comparison group as table jobcenter;typ;von;bis; its name is that of the file. A record that cannot be read stops it: nobody may be missing silently. */
export const liesGruppentabelle: Aggregatleser['vergleichsgruppe'] = (inhalt, { datei }) => {
  const funde = sammleFunde();
  const tabelle = liesCsvtabelle(inhalt, datei, ';', pruefeKopf, funde);
  if (!tabelle.ok) return tabelle;
  const mitglieder = tabelle.wert.flatMap(satz => {
    const gelesen = liesMitglied(satz);
    if (!('erwartet' in gelesen)) return [gelesen];
    funde.nimm(importmeldungen.SATZ, gelesen.spalte, { datei, zeile: satz.zeile, ...gelesen });
    return [];
  });
  const meldungen = funde.meldungen();
  return meldungen.length > 0
    ? misslungen(...meldungen)
    : gelungen({ name: datei.replace(/^.*[\\/]/, '').replace(/\.csv$/i, ''), mitglieder });
};

const pruefeKopf = (kopf: readonly string[]): string | null =>
  kopf.length === SPALTEN.length && SPALTEN.every(s => kopf.includes(s))
    ? null
    : `die Spalten ${SPALTEN.join(';')}`;

const liesMitglied = (
  satz: Tabellensatz,
):
  Gruppenangaben['mitglieder'][number] | Readonly<{ spalte: string; gefunden: string; erwartet: string }> => {
  const jobcenter = satz.feld('jobcenter');
  const falsch = (spalte: string, erwartet: string) => ({
    spalte,
    gefunden: `„${gekuerzt(satz.feld(spalte))}“`,
    erwartet,
  });
  if (!/^[A-Za-z0-9][A-Za-z0-9_-]{0,19}$/.test(jobcenter))
    return falsch('jobcenter', 'die Nummer eines Trägers');
  const [von, bis] = ['von', 'bis'].map(s => (satz.feld(s) === '' ? undefined : liesTag(satz.feld(s))));
  if (von === null) return falsch('von', 'ein Tag als JJJJ-MM-TT oder nichts');
  if (bis === null) return falsch('bis', 'ein Tag als JJJJ-MM-TT oder nichts');
  return {
    jobcenter,
    typ: satz.feld('typ') || null,
    gueltig: zeitraumEinschliesslich(von ?? IMMER, bis ?? null),
  };
};
