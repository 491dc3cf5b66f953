import { z } from 'zod';
import { beanstandung, type Beanstandung, type Ort } from '#domain/plan';
import { dateimeldungen, eigeneMeldung } from '../dateimeldungen.ts';
import { gekuerzt } from '../gekuerzt.ts';
import { EINE_ZEILE, TEXT } from '../schluessel.ts';
import { beschreibung, felderVon, istWeglassbar, kern, schemaAn, wertAn, type Schema } from './schemaweg.ts';
import { erwartetInWorten, gefundenInWorten, ratZumTyp } from './typworte.ts';

/** What zod says about data, in German, each at its place. */
export const uebersetzer = (wurzel: Schema, daten: unknown) => {
  const an = (ort: Ort) => ({
    schema: schemaAn(wurzel, daten, ort),
    wert: wertAn(daten, ort),
    feld: ort.at(-1) ?? '',
  });

  const leer = (ort: Ort, moeglich: readonly string[] = []): readonly Beanstandung[] | null => {
    const { schema, wert, feld } = an(ort);
    const parameter = {
      feld: feldname(wertAn(daten, ort.slice(0, -1)), feld),
      beschreibung: beschreibung(schema) || moeglich.join(', '),
    };
    if (wert === undefined) return [beanstandung(dateimeldungen.FELD_FEHLT, ort, parameter)];
    if (wert !== null) return null;
    const weglassbar = istWeglassbar(wurzel, daten, ort);
    return [beanstandung(dateimeldungen.KEIN_WERT, ort, { ...parameter, weglassbar }, { an: 'schluessel' })];
  };

  const falscherTyp = (ort: Ort, erwartet?: string): readonly Beanstandung[] => {
    const { schema, wert } = an(ort);
    const parameter = {
      erwartet: erwartet ?? erwartetInWorten(schema),
      gefunden: gefundenInWorten(wert),
      rat: ratZumTyp(schema, wert),
    };
    return leer(ort) ?? [beanstandung(dateimeldungen.TYP, ort, parameter)];
  };

  const auswahl = (ort: Ort, erlaubt: readonly string[]): readonly Beanstandung[] => {
    const { wert, feld } = an(ort);
    if (typeof wert !== 'string') return falscherTyp(ort, `eines von ${erlaubt.join(', ')}`);
    const gefunden = gekuerzt(wert);
    if (ort.length === 1 && feld === 'format')
      return [beanstandung(dateimeldungen.FORMAT, ort, { gefunden, erwartet: erlaubt[0] ?? '' })];
    return [beanstandung(dateimeldungen.AUSWAHL, ort, { gefunden, erlaubt, vorschlag: null })];
  };

  const unbekannteFelder = (ort: Ort, felder: readonly string[]): readonly Beanstandung[] => {
    const { schema, wert } = an(ort);
    const erlaubt = felderVon(schema, wert) ?? [];
    return felder.map(feld =>
      beanstandung(
        dateimeldungen.UNBEKANNTES_FELD,
        [...ort, feld],
        { feld: gekuerzt(feld), erlaubt, vorschlag: null },
        { an: 'schluessel' },
      ),
    );
  };

  const schluessel = (ort: Ort, issues: readonly z.core.$ZodIssue[]): readonly Beanstandung[] => {
    const verzeichnis = schemaAn(wurzel, daten, ort.slice(0, -1));
    const innen = verzeichnis && kern(verzeichnis);
    const eigene = issues.map(eigeneMeldung).find(m => m !== null);
    if (eigene) return [{ meldung: { ...eigene, pfad: ort.join('.') }, ort, an: 'schluessel', fehlt: [] }];
    const erwartet = innen instanceof z.ZodRecord ? beschreibung(innen.keyType) : '';
    const parameter = { schluessel: gekuerzt(ort.at(-1) ?? ''), erwartet };
    return [
      beanstandung(dateimeldungen.SCHLUESSEL, ort, parameter, { an: 'schluessel' }),
      ...(innen instanceof z.ZodRecord ? hinterSchluessel(ort, innen.valueType) : []),
    ];
  };

  /** zod does not look behind a key it refuses. */
  const hinterSchluessel = (ort: Ort, schema: Schema): readonly Beanstandung[] => {
    const gelesen = z.safeDecode(schema, wertAn(daten, ort));
    return gelesen.success ? [] : gelesen.error.issues.flatMap(issue => uebersetze(issue, ort));
  };

  const form = (ort: Ort, muster: string | undefined): readonly Beanstandung[] => {
    const { schema, wert } = an(ort);
    if (muster === String(EINE_ZEILE) || muster === String(TEXT))
      return [beanstandung(dateimeldungen.LAENGE, ort, { grund: grundDerZeile(muster) })];
    const parameter = { text: gekuerzt(String(wert)), erwartet: beschreibung(schema) };
    return [beanstandung(dateimeldungen.FORM, ort, parameter)];
  };

  const union = (issue: z.core.$ZodIssueInvalidUnion, ort: Ort): readonly Beanstandung[] => {
    const moeglich = 'options' in issue ? (issue.options ?? []).map(String) : [];
    const zweig = issue.errors.find(issues => !typPasstNicht(issues));
    if (moeglich.length > 0) return leer(ort, moeglich) ?? auswahl(ort, moeglich);
    return leer(ort) ?? zweig?.flatMap(i => uebersetze(i, ort)) ?? falscherTyp(ort);
  };

  const uebersetze = (issue: z.core.$ZodIssue, davor: Ort = []): readonly Beanstandung[] => {
    const ort = [...davor, ...issue.path.map(String)];
    const eigene = eigeneMeldung(issue);
    if (eigene) return [{ meldung: { ...eigene, pfad: ort.join('.') }, ort, an: 'wert', fehlt: [] }];
    switch (issue.code) {
      case 'unrecognized_keys':
        return unbekannteFelder(ort, issue.keys);
      case 'invalid_value':
        return leer(ort, issue.values.map(String)) ?? auswahl(ort, issue.values.map(String));
      case 'invalid_union':
        return union(issue, ort);
      case 'invalid_key':
        return schluessel(ort, issue.issues);
      case 'too_big':
      case 'too_small':
        return groesse(issue, ort, an(ort).wert);
      case 'invalid_format':
        return form(ort, issue.pattern);
      case 'invalid_type':
      case 'invalid_element':
      case 'not_multiple_of':
      case 'custom':
        return falscherTyp(ort);
    }
  };
  return uebersetze;
};

/** What a reader calls a field; entries of a list have no name. */
const feldname = (eltern: unknown, feld: string): string =>
  Array.isArray(eltern) ? `Eintrag ${Number(feld) + 1}` : gekuerzt(feld);

/** Did this branch of a union fail already because something of another type stands there? */
const typPasstNicht = (issues: readonly z.core.$ZodIssue[]): boolean =>
  issues.some(
    issue =>
      issue.path.length === 0 &&
      (issue.code === 'invalid_type' ||
        (issue.code === 'invalid_union' && issue.errors.every(typPasstNicht))),
  );

const grundDerZeile = (muster: string): string =>
  muster === String(TEXT)
    ? 'Der Text enthält unsichtbare Steuerzeichen. Löschen Sie sie.'
    : 'Hier ist nur eine Zeile möglich, ohne Zeilenumbruch und Steuerzeichen. Ein langer Text über mehrere Zeilen beginnt mit „>-“.';

type Groesse = z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall;

const groesse = (issue: Groesse, ort: Ort, wert: unknown): readonly Beanstandung[] => {
  const hoechstens = issue.code === 'too_big' ? Number(issue.maximum) : null;
  const mindestens = issue.code === 'too_small' ? Number(issue.minimum) : null;
  if (typeof wert === 'number')
    return [beanstandung(dateimeldungen.BEREICH, ort, { gefunden: wert, von: mindestens, bis: hoechstens })];
  const genau = issue.exact === true ? 'genau' : null;
  if (typeof wert === 'string') {
    const grund =
      hoechstens === null
        ? 'Hier steht ein leerer Text. Tragen Sie etwas ein oder lassen Sie das Feld weg.'
        : `Der Text ist ${wert.length} Zeichen lang, höchstens ${hoechstens} sind möglich.`;
    return [beanstandung(dateimeldungen.LAENGE, ort, { grund })];
  }
  const anzahl = Array.isArray(wert) ? wert.length : 0;
  const grenze =
    hoechstens === null ? `${genau ?? 'mindestens'} ${mindestens}` : `${genau ?? 'höchstens'} ${hoechstens}`;
  return [
    beanstandung(dateimeldungen.LAENGE, ort, {
      grund: `Die Liste hat ${anzahl} ${anzahl === 1 ? 'Eintrag' : 'Einträge'}, erwartet: ${grenze}.`,
    }),
  ];
};
