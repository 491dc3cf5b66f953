import type { z } from 'zod';
import { beanstandung, type Beanstandung, type Ort } from '#domain/plan';
import { liesTag } from '#domain/werte';
import { dateimeldungen } from '../dateimeldungen.ts';
import { pruefeAufbau } from '../lesen/pruefeAufbau.ts';
import { uebersetzer } from '../lesen/uebersetze.ts';
import { LIEFERUNGSTABELLEN, TABELLENNAMEN, type Lieferungstabelle } from '../lieferung/index.ts';
import { zuordnungSchema, type Feldzuordnung, type Tabellenteil, type Zuordnung } from './zuordnung.ts';

/** A mapping, or everything that is wrong with the data. */
export type Zuordnungslesung =
  | Readonly<{ ok: true; zuordnung: Zuordnung }>
  | Readonly<{ ok: false; beanstandungen: readonly Beanstandung[] }>;

/** Reads data of any origin as a mapping: its form, and whether every field can be filled from the kind of source it names. */
export const leseZuordnung = (daten: unknown): Zuordnungslesung => {
  const gefaehrlich = pruefeAufbau(daten);
  if (gefaehrlich.length > 0) return { ok: false, beanstandungen: gefaehrlich };
  const gelesen = zuordnungSchema.safeDecode(daten as z.input<typeof zuordnungSchema>);
  if (!gelesen.success) {
    const uebersetze = uebersetzer(zuordnungSchema, daten);
    const formfehler = gelesen.error.issues.flatMap(issue => uebersetze(issue));
    const fremd = formfehler.filter(b => b.meldung.code === dateimeldungen.FORMAT.code);
    return { ok: false, beanstandungen: fremd.length > 0 ? fremd : formfehler };
  }
  const zuordnung = gelesen.data as Zuordnung;
  const beanstandungen = [...falscheTage(zuordnung), ...falscheTeile(zuordnung)];
  return beanstandungen.length > 0 ? { ok: false, beanstandungen } : { ok: true, zuordnung };
};

const falscheTage = ({ lieferung, stichtage }: Zuordnung): readonly Beanstandung[] => {
  const tage: readonly (readonly [string, Ort])[] = [
    [lieferung.ladestand, ['lieferung', 'ladestand']],
    ...Object.entries(stichtage ?? {}).map(([monat, tag]) => [tag, ['stichtage', monat]] as const),
  ];
  return [
    ...tage
      .filter(([text]) => liesTag(text) === null)
      .map(([text, ort]) => beanstandung(dateimeldungen.DATUM, ort, { text, form: 'JJJJ-MM-TT' })),
    ...(lieferung.vonMonat > lieferung.bisMonat
      ? [falscheForm(['lieferung', 'bisMonat'], lieferung.bisMonat, 'ein Monat nicht vor vonMonat')]
      : []),
  ];
};

const falscheTeile = (zuordnung: Zuordnung): readonly Beanstandung[] =>
  TABELLENNAMEN.flatMap(name =>
    (zuordnung.tabellen[name] ?? []).flatMap((teil, i) => {
      const ort = ['tabellen', name, String(i)];
      return [
        ...falscheHerkunft(zuordnung, teil, ort),
        ...fehlendeFelder(LIEFERUNGSTABELLEN[name], teil, [...ort, 'felder']),
        ...Object.entries(teil.felder).flatMap(([feld, von]) =>
          falschesFeld(zuordnung, von, [...ort, 'felder', feld]),
        ),
      ];
    }),
  );

const HERKUNFT = { csv: 'datei', xml: 'satz' } as const;
const FELDHERKUNFT = { csv: 'spalte', xml: 'pfad' } as const;

const falscheHerkunft = ({ quelle }: Zuordnung, teil: Tabellenteil, ort: Ort): readonly Beanstandung[] => {
  const noetig = HERKUNFT[quelle.art];
  const fremd = quelle.art === 'csv' ? 'satz' : 'datei';
  return [
    ...(teil[noetig] === undefined
      ? [
          beanstandung(dateimeldungen.FELD_FEHLT, [...ort, noetig], {
            feld: noetig,
            beschreibung:
              quelle.art === 'csv' ? 'Datei im Ordner der Quelle' : 'Weg zum Satz vom obersten Element an',
          }),
        ]
      : []),
    ...(teil[fremd] === undefined
      ? []
      : [falscheForm([...ort, fremd], teil[fremd], `bei art: ${quelle.art} das Feld „${noetig}“`)]),
  ];
};

const fehlendeFelder = (
  { spalten }: Lieferungstabelle,
  { felder }: Tabellenteil,
  ort: Ort,
): readonly Beanstandung[] =>
  Object.entries(spalten)
    .filter(([name, { pflicht }]) => pflicht && felder[name] === undefined)
    .map(([feld]) =>
      beanstandung(dateimeldungen.FELD_FEHLT, [...ort, feld], {
        feld,
        beschreibung: 'die Herkunft eines Pflichtfelds, notfalls eine konstante',
      }),
    );

const falschesFeld = ({ quelle }: Zuordnung, feld: Feldzuordnung, ort: Ort): readonly Beanstandung[] => {
  const erlaubt = [FELDHERKUNFT[quelle.art], 'konstante'] as const;
  const genannt = (['spalte', 'pfad', 'konstante'] as const).filter(h => feld[h] !== undefined);
  const [herkunft] = genannt;
  if (genannt.length !== 1 || herkunft === undefined || !erlaubt.some(e => e === herkunft))
    return [
      falscheForm(ort, genannt.join(' und ') || 'nichts davon', `genau eines von ${erlaubt.join(' und ')}`),
    ];
  return feld.sonst !== undefined && feld.codes === undefined
    ? [falscheForm([...ort, 'sonst'], feld.sonst, '„sonst“ nur zusammen mit „codes“')]
    : [];
};

const falscheForm = (ort: Ort, text: string, erwartet: string): Beanstandung =>
  beanstandung(dateimeldungen.FORM, ort, { text, erwartet });
