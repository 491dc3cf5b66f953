import { z } from 'zod';
import { beanstandung, type Beanstandung } from '#domain/plan';
import type { Gruppenangaben } from '#domain/kennzahlen';
import { liesTag, tag, zeitraumEinschliesslich } from '#domain/werte';
import { dateimeldungen } from '../dateimeldungen.ts';
import { pruefeAufbau } from '../lesen/pruefeAufbau.ts';
import { uebersetzer } from '../lesen/uebersetze.ts';
import { zeile } from '../schluessel.ts';

/** The columns of a group as CSV. */
export const GRUPPENSPALTEN = ['jobcenter', 'typ', 'von', 'bis'] as const;

/** Days before and after which nobody asks. */
const IMMER = tag('1900-01-01');

const tagestext = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const mitgliedSchema = z.strictObject({
  jobcenter: z
    .union([z.string(), z.int().nonnegative().transform(String)])
    .pipe(z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,19}$/))
    .meta({ description: 'Nummer des Trägers; mit führender Null in Anführungszeichen' }),
  typ: zeile('Vergleichstyp, zum Beispiel IIc', 20).exactOptional(),
  von: tagestext.meta({ description: 'Erster Tag der Zugehörigkeit; ohne Angabe von Anfang an' }).exactOptional(),
  bis: tagestext.meta({ description: 'Letzter Tag der Zugehörigkeit; ohne Angabe offen' }).exactOptional(),
}); // prettier-ignore

/** The file of a comparison group. */
export const vergleichsgruppeSchema = z
  .strictObject({
    format: z.literal('stellwerk-vergleichsgruppe/1').meta({ description: 'Format der Datei' }),
    name: zeile('Name der Gruppe', 200),
    mitglieder: z.array(mitgliedSchema).min(1).max(1000).meta({
      description: 'Wer dazugehört; wer den Typ wechselt, steht mit jeder Zeit einmal da',
    }),
  })
  .meta({ title: 'Vergleichsgruppe', description: 'Jobcenter, die miteinander verglichen werden' });

/** Reads data of any origin as a group, or tells everything that is wrong with it. */
export const leseVergleichsgruppe = (
  daten: unknown,
):
  | Readonly<{ ok: true; gruppe: Gruppenangaben }>
  | Readonly<{ ok: false; beanstandungen: readonly Beanstandung[] }> => {
  const gefaehrlich = pruefeAufbau(daten);
  if (gefaehrlich.length > 0) return { ok: false, beanstandungen: gefaehrlich };
  const gelesen = vergleichsgruppeSchema.safeDecode(daten as z.input<typeof vergleichsgruppeSchema>);
  if (!gelesen.success) {
    const uebersetze = uebersetzer(vergleichsgruppeSchema, daten);
    return { ok: false, beanstandungen: gelesen.error.issues.flatMap(issue => uebersetze(issue)) };
  }
  const { name, mitglieder } = gelesen.data;
  const beanstandungen = mitglieder.flatMap((mitglied, i) =>
    (['von', 'bis'] as const).flatMap(feld => falscherTag(mitglied[feld], i, feld)),
  );
  if (beanstandungen.length > 0) return { ok: false, beanstandungen };
  return {
    ok: true,
    gruppe: {
      name,
      mitglieder: mitglieder.map(({ jobcenter, typ, von, bis }) => ({
        jobcenter,
        typ: typ ?? null,
        gueltig: zeitraumEinschliesslich((von && liesTag(von)) || IMMER, (bis && liesTag(bis)) || null),
      })),
    },
  };
};

const falscherTag = (text: string | undefined, i: number, feld: string): readonly Beanstandung[] =>
  text === undefined || liesTag(text) !== null
    ? []
    : [beanstandung(dateimeldungen.DATUM, ['mitglieder', String(i), feld], { text, form: 'JJJJ-MM-TT' })];
