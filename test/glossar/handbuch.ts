import { readFileSync } from 'node:fs';
import path from 'node:path';
import { erstellePlandatei } from '#adapters/plandatei';
import { meldungstext, oeffnePlan, type Planrechnung } from '#application';
import { planJsonSchema } from '#contract';
import { VORLAGEN, vorlageZu, type Inhalt } from '#domain/plan';
import { pruefePlan, regelkatalog } from '#domain/plausibilitaet';
import { satzZu } from '#domain/werte';
import { alleInstrumentfassungen, INSTRUMENTE } from '#recht';
import { ROOT } from './glossar.ts';

/** A fenced block of a page, with the number of its first line. */
export type Codeblock = Readonly<{ art: string; inhalt: string; zeile: number }>;

/** The text of a page of docs/handbuch. */
export const liesSeite = (name: string): string =>
  readFileSync(path.join(ROOT, 'docs/handbuch', name), 'utf8');

/** All fenced blocks of a page, in order. */
export const codebloecke = (seite: string): readonly Codeblock[] =>
  [...seite.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(treffer => ({
    art: treffer[1] ?? '',
    inhalt: treffer[2] ?? '',
    zeile: seite.slice(0, treffer.index).split('\n').length + 1,
  }));

/** What stands between `<!-- name:anfang -->` and `<!-- name:ende -->`. Throws when the marks are missing. */
export const zwischenMarken = (seite: string, name: string): string => {
  const treffer = new RegExp(`<!-- ${name}:anfang -->\n([\\s\\S]*?)<!-- ${name}:ende -->`).exec(seite);
  if (!treffer) throw new Error(`Die Marken „${name}“ fehlen`);
  return (treffer[1] ?? '').trim();
};

/** What an example leaves out, by field of the file. */
const RAHMEN: Readonly<Record<string, string>> = {
  format: 'format: stellwerk-plan/1\n',
  deckblatt: 'deckblatt:\n',
  staende: `staende:
  bmas:
    quelle: BMAS
    dokument: Planungsschreiben
    datum: 2025-10-27
    datenstand: vorlaeufig
    stufe: schaetzwert
    umschichtung: vor
    bez: ohne
  planung:
    quelle: Jobcenter Musterkreis
    dokument: Eigene Planung
    datum: 2025-11-10
    datenstand: vorlaeufig
    stufe: planung
`,
  haushalt: 'haushalt:\n  stand: bmas\n',
};

const DECKBLATT: Readonly<Record<string, string>> = {
  titel: 'Lokales Planungsdokument',
  jobcenter: 'Musterkreis',
  traegerform: 'zkT',
  land: 'NW',
  jahr: '2026',
  vorlage: 'nrw-2023',
  stand: '2025-11-10',
  zustand: 'Entwurf',
};

/** An example as whole plan file: what it leaves out is put around it, what it says stays as written. */
const alsDatei = (beispiel: string): string => {
  const gerahmt = Object.entries(RAHMEN)
    .filter(([feld]) => !new RegExp(`^${feld}:`, 'm').test(beispiel))
    .map(([, text]) => text)
    .join('');
  return `${gerahmt}${beispiel}`.replace(/^deckblatt:\n((?: {2}.*\n)*)/m, (_, gesagt: string) => {
    const fehlende = Object.entries(DECKBLATT).filter(([feld]) => !gesagt.includes(`  ${feld}:`));
    return `deckblatt:\n${fehlende.map(([feld, wert]) => `  ${feld}: ${wert}\n`).join('')}${gesagt}`;
  });
};

/** Reads and calculates an example of the manual as the program does. Throws with every message when it cannot be read. */
export const rechneBeispiel = (beispiel: string): Planrechnung => {
  const offen = oeffnePlan(new TextEncoder().encode(alsDatei(beispiel)), erstellePlandatei());
  if (!offen.ok) throw new Error(offen.meldungen.map(m => `${m.code} ${meldungstext(m)}`).join('\n'));
  return offen.wert;
};

/** The recipes of all figures of an example. */
export const rechenwege = ({ blatt, katalog }: Planrechnung): readonly string[] =>
  [...blatt.values()].map(zahl => satzZu(blatt, katalog, zahl));

/** Codes of the findings that would stop an example from being released. */
export const sperrendeBefunde = (rechnung: Planrechnung): readonly string[] =>
  pruefePlan(rechnung)
    .filter(befund => befund.meldung.stufe === 'sperrt')
    .map(befund => `${befund.meldung.code} ${befund.text}`);

const SCHEMA = planJsonSchema();

/** All fields the format foresees in a section of the plan file, but those that any value may have. */
export const felderDes = (abschnitt: string): readonly string[] => {
  const gesehen = new Set<unknown>();
  const felder = new Set<string>();
  const gehe = (teil: unknown): void => {
    if (typeof teil !== 'object' || teil === null || gesehen.has(teil)) return;
    gesehen.add(teil);
    for (const [name, wert] of Object.entries(teil) as [string, unknown][]) {
      if (name === '$ref') gehe(unter('definitions', String(wert).replace('#/definitions/', '')));
      if (name === 'properties' && typeof wert === 'object')
        for (const feld of Object.keys(wert ?? {})) felder.add(feld);
      if (name !== 'gedruckt') gehe(wert);
    }
  };
  gehe(unter('properties', abschnitt));
  return [...felder].filter(feld => !['wert', 'annahme', 'gedruckt', 'ort'].includes(feld));
};

const unter = (ort: 'properties' | 'definitions', name: string): unknown => {
  const teile = SCHEMA[ort];
  return typeof teile === 'object' && teile !== null && name in teile
    ? (teile as Readonly<Record<string, unknown>>)[name]
    : undefined;
};

/** The table of instruments as plandatei.md shows it: abbreviation, name of the latest version, variants. */
export const instrumententabelle = (): string =>
  tabelle(
    ['Kürzel', 'Name', 'Varianten'],
    INSTRUMENTE.map(kuerzel => {
      const fassungen = alleInstrumentfassungen.filter(f => f.instrument === kuerzel);
      const varianten = [...new Set(fassungen.flatMap(f => f.variante ?? []))];
      return [`\`${kuerzel}\``, fassungen.at(-1)?.name ?? '', varianten.map(v => `\`${v}\``).join(', ')];
    }),
  );

/** The table of rules as pruefregeln.md shows it. */
export const regeltabelle = (): string =>
  tabelle(
    ['Code', 'Stufe', 'Was geprüft wird', 'Grundlage'],
    regelkatalog.map(({ code, stufe, titel, fundstelle }) => [code, stufe, titel, fundstelle ?? '']),
  );

/** The table of templates as dokumente.md shows it: sections in order, with what is printed below each. */
export const vorlagentabelle = (): string =>
  tabelle(
    ['Vorlage', 'Abschnitt', 'Schlüssel', 'druckt'],
    VORLAGEN.flatMap(kennung =>
      vorlageZu(kennung).kapitel.flatMap(({ titel: kapitel, abschnitte }) =>
        abschnitte.map(({ schluessel, titel, ohneTitel, inhalte }) => [
          `\`${kennung}\``,
          ohneTitel ? kapitel : titel,
          `\`${schluessel}\``,
          inhalte.map(inhalt => INHALTSNAMEN[inhalt]).join(', '),
        ]),
      ),
    ),
  );

const INHALTSNAMEN: Readonly<Record<Inhalt, string>> = {
  haushalt: '`haushalt`',
  personal: '`personal`',
  projekte: '`projekte`',
  arbeitsmarkt: '`arbeitsmarkt`',
  strukturen: '`strukturen`',
  chancenUndRisiken: '`chancen`, `risiken`',
  handlungsfelder: '`handlungsfelder`',
  schwerpunkte: '`schwerpunkte`',
  potentiale: '`potentiale`',
  instrumente: '`instrumente`',
  kommunaleLeistungen: '`instrumente.kommunaleLeistungen`',
  ziele: '`ziele`',
};

const tabelle = (kopf: readonly string[], zeilen: readonly (readonly string[])[]): string =>
  [kopf, kopf.map(() => '---'), ...zeilen].map(zeile => `| ${zeile.join(' | ')} |`).join('\n');
