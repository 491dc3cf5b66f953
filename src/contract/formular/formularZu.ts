import { z } from 'zod';
import {
  wertartVon,
  beschreibung,
  kern,
  schemaAn,
  wertAn,
  zweigFuer,
  type Schema,
} from '../lesen/schemaweg.ts';
import { planSchema } from '../plan.ts';
import { monatSchema, schluesselSchema, tagSchema } from '../schluessel.ts';
import { wertbeispiel, type Wertart } from '../wert.ts';
import { beschrifte } from './beschrifte.ts';
import { feldort, NEU, type Feldkopf, type Formfeld } from './formfeld.ts';

/**
 * The form for a place of a plan, with what the data say there. It follows the schema of the plan file, so every field of a plan
 * has one; null where the schema foresees nothing.
 */
export const formularZu = (daten: unknown, ort: readonly string[]): Formfeld | null => {
  const schema = schemaAn(planSchema, daten, ort);
  return (
    schema && feldbauer(daten)({ schema, wert: wertAn(daten, ort), ort, pflicht: !istWeglassbar(schema) })
  );
};

type Stelle = Readonly<{ schema: Schema; wert: unknown; ort: readonly string[]; pflicht: boolean }>;

const feldbauer = (daten: unknown) => {
  const feld = (stelle: Stelle): Formfeld => {
    const { schema, wert, ort } = stelle;
    const kopf = kopfVon(stelle);
    const wertart = wertartVon(schema, '');
    if (wertart) return wertfeld(wertart, kopf, stelle);
    if (enthaelt(schema, tagSchema)) return { ...kopf, art: 'tag', wert: alsText(wert) };
    if (enthaelt(schema, monatSchema)) return { ...kopf, art: 'monat', wert: alsText(wert) };
    if (enthaelt(schema, schluesselSchema))
      return { ...kopf, art: 'verweis', wert: alsText(wert), auswahl: ziele(ort.at(-1) ?? '') };
    return nachForm(zweigFuer(schema, wert) ?? kern(schema), kopf, stelle);
  };

  /** Keys a field refers to, by its name. */
  const ziele = (name: string): readonly string[] | null => {
    const verzeichnis = VERWEISZIELE[name];
    return verzeichnis === undefined ? null : Object.keys(alsVerzeichnis(wertAn(daten, [verzeichnis])));
  };

  const wertfeld = (wertart: Wertart, kopf: Feldkopf, { schema, wert, ort }: Stelle): Formfeld => {
    const lang = zweigFuer(schema, {});
    const hatMehr = lang instanceof z.ZodObject;
    const ausfuehrlich = alsVerzeichnis(wert);
    return {
      ...kopf,
      art: 'wert',
      eingabe: hatMehr ? feldort([...ort, 'wert']) : kopf.ort,
      wert: alsText(istVerzeichnis(wert) ? wert['wert'] : wert),
      beispiel: wertbeispiel(wertart).replaceAll('"', ''),
      einheit: wertart.einheit,
      mehr: hatMehr
        ? felderVon(
            lang,
            { ...kopf, pflicht: false },
            { schema, wert: ausfuehrlich, ort, pflicht: false },
          ).filter(f => f.ort !== feldort([...ort, 'wert']))
        : [],
    };
  };

  const nachForm = (form: Schema, kopf: Feldkopf, stelle: Stelle): Formfeld => {
    const { wert, ort } = stelle;
    if (form instanceof z.ZodDiscriminatedUnion) return verzweigung(form, kopf, stelle);
    if (form instanceof z.ZodUnion) return feld({ ...stelle, schema: form.options[0] ?? form });
    if (form instanceof z.ZodObject) return { ...kopf, art: 'gruppe', felder: felderVon(form, kopf, stelle) };
    if (form instanceof z.ZodRecord)
      return {
        ...kopf,
        art: 'verzeichnis',
        eintraege: eintraege(Object.entries(istVerzeichnis(wert) ? wert : {}), form.valueType, ort),
        vorlage: eintrag(form.valueType, undefined, [...ort, NEU]),
        schluesselhilfe: beschreibung(form.keyType),
      };
    if (form instanceof z.ZodArray)
      return {
        ...kopf,
        art: 'liste',
        eintraege: eintraege(Object.entries(Array.isArray(wert) ? wert : []), form.element, ort),
        vorlage: eintrag(form.element, undefined, [...ort, NEU]),
        schluesselhilfe: '',
      };
    if (form instanceof z.ZodEnum || form instanceof z.ZodLiteral)
      return {
        ...kopf,
        art: 'auswahl',
        wert: alsText(wert),
        werte: werteVon(form),
        verzweigt: false,
      };
    if (form instanceof z.ZodBoolean)
      return { ...kopf, art: 'janein', wert: typeof wert === 'boolean' ? wert : null };
    if (form instanceof z.ZodNumber) return { ...kopf, art: 'zahl', wert: alsText(wert) };
    const hoechstens = form instanceof z.ZodString ? form.maxLength : null;
    return { ...kopf, art: 'text', wert: alsText(wert), mehrzeilig: istMehrzeilig(form), hoechstens };
  };

  /** Of one of several shapes: the choice, and the fields of the shape that is chosen. */
  const verzweigung = (form: z.ZodDiscriminatedUnion, kopf: Feldkopf, stelle: Stelle): Formfeld => {
    const { discriminator } = form.def;
    const gewaehlt = zweigFuer(form, stelle.wert);
    const wahl = form.options.flatMap(option => {
      const schema = schemaAn(option, {}, [discriminator]);
      return schema ? [{ schema, werte: werteVon(kern(schema)) }] : [];
    });
    const ersteWahl = wahl[0];
    const auswahl: readonly Formfeld[] = ersteWahl
      ? [
          {
            ...kopfVon({
              schema: ersteWahl.schema,
              wert: undefined,
              ort: [...stelle.ort, discriminator],
              pflicht: true,
            }),
            art: 'auswahl',
            wert: alsText(wertAn(stelle.wert, [discriminator])),
            werte: wahl.flatMap(w => w.werte),
            verzweigt: true,
          },
        ]
      : [];
    const rest =
      gewaehlt instanceof z.ZodObject
        ? felderVon(gewaehlt, kopf, stelle).filter(f => f.ort !== feldort([...stelle.ort, discriminator]))
        : [];
    return { ...kopf, art: 'gruppe', felder: [...auswahl, ...rest] };
  };

  const felderVon = (form: z.ZodObject, kopf: Feldkopf, { wert, ort }: Stelle): readonly Formfeld[] =>
    Object.entries(form.shape as Readonly<Record<string, Schema>>).map(([schluessel, schema]) =>
      feld({
        schema,
        wert: wertAn(wert, [schluessel]),
        ort: [...ort, schluessel],
        pflicht: kopf.pflicht && !istWeglassbar(schema),
      }),
    );

  const eintraege = (
    vorhanden: readonly (readonly [string, unknown])[],
    schema: Schema,
    ort: readonly string[],
  ) =>
    vorhanden.map(([schluessel, wert]) => ({
      schluessel,
      feld: eintrag(schema, wert, [...ort, schluessel]),
    }));

  const eintrag = (schema: Schema, wert: unknown, ort: readonly string[]): Formfeld =>
    feld({ schema, wert, ort, pflicht: true });

  return feld;
};

const kopfVon = ({ schema, ort, pflicht }: Stelle): Feldkopf => ({
  ort: feldort(ort),
  ...beschrifte(beschreibung(schema), ort.at(-1) ?? ''),
  pflicht,
});

const istWeglassbar = (schema: Schema): boolean =>
  schema instanceof z.ZodExactOptional || schema instanceof z.ZodDefault;

/** Is it this schema, or a shell around it? A schema with a description of its own is a copy with the same definition. */
const enthaelt = (schema: Schema, gesucht: z.ZodType): boolean =>
  schema instanceof z.ZodExactOptional
    ? enthaelt(schema.def.innerType, gesucht)
    : schema instanceof z.ZodType && schema.def === gesucht.def;

const werteVon = (form: Schema): readonly string[] => {
  if (form instanceof z.ZodEnum) return form.options.map(String);
  return form instanceof z.ZodLiteral ? [...form.values].map(String) : [];
};

/** Markdown and lists of points; a line is short. */
const istMehrzeilig = (form: Schema): boolean => form instanceof z.ZodString && (form.maxLength ?? 0) > 400;

const alsText = (wert: unknown): string =>
  typeof wert === 'string' ? wert : typeof wert === 'number' ? String(wert) : '';

/** Fields that name an entry of another part of the plan. */
const VERWEISZIELE: Readonly<Record<string, string>> = { stand: 'staende', annahme: 'annahmen' };

const alsVerzeichnis = (wert: unknown): Readonly<Record<string, unknown>> =>
  istVerzeichnis(wert) ? wert : {};

const istVerzeichnis = (wert: unknown): wert is Readonly<Record<string, unknown>> =>
  typeof wert === 'object' && wert !== null && !Array.isArray(wert);
