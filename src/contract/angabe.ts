import { z } from 'zod';
import type { Angabe } from '#domain/haushalt';
import { cent, liesGedruckt, sichereGanzzahl, type Einheit, type Lesefehler, type Werte } from '#domain/werte';
import { beanstande, dateimeldungen } from './dateimeldungen.ts';
import { schluesselSchema } from './schluessel.ts';

/** Largest amount a plan may state: ten billion Euro, far above any Jobcenter and far below the exact range. */
const HOECHSTBETRAG = cent(1_000_000_000_000);
const HOECHSTZAHL: Readonly<Record<Einheit, number>> = {
  cent: HOECHSTBETRAG,
  anzahl: 1_000_000_000,
  vzae: 1_000_000_0000,
  punkte: 1_000_000_000,
  anteil: Number.MAX_SAFE_INTEGER,
};

const BEISPIELE: Readonly<Record<Einheit, string>> = {
  cent: '59519000 (ganze Euro) oder "59.519.000,00 €" oder "59,519 Mio. €"',
  anteil: '"84,8 %"',
  punkte: '"0,3 Punkte"',
  vzae: '"68,81 VZÄ"',
  anzahl: '1248',
};

type Gelesen<E extends Einheit> = Pick<Angabe<E>, 'wert' | 'text' | 'schritt'>;

/** Whole numbers need no unit only where the unit cannot be mistaken: Euro and counts. */
const GANZZAHLSCHRITT: Partial<Readonly<Record<Einheit, number>>> = { cent: 100, anzahl: 1 };

const liesGanzzahl = <E extends Einheit>(einheit: E, zahl: number): Gelesen<E> | null => {
  const schritt = GANZZAHLSCHRITT[einheit];
  if (schritt === undefined || !Number.isSafeInteger(zahl)) return null;
  return { wert: sichereGanzzahl(zahl * schritt) as Werte[E], text: zahl, schritt };
};

const zuGross = (einheit: Einheit, wert: Werte[Einheit]): boolean =>
  (typeof wert === 'number' ? Math.abs(wert) : Math.abs(wert[0] / wert[1])) > HOECHSTZAHL[einheit];

/** What is wrong with a written value, for the one message about values. */
const grund = (fehler: Lesefehler, einheit: Einheit, text: string): string => {
  switch (fehler.art) {
    case 'keine_zahl':
      return `„${text}“ ist keine Zahl mit Einheit.`;
    case 'falsche_einheit':
      return `„${text}“ hat nicht die erwartete Einheit${fehler.gefunden ? ` (gefunden: „${fehler.gefunden}“)` : ''}.`;
    case 'einheit_fehlt':
      return einheit === 'cent' && /^\d{1,3}([.,]\d{3})+$/.test(text)
        ? `„${text}“ ist mehrdeutig: ${text.replaceAll(/[.,]/g, '')} Euro oder ein Bruchteil davon?`
        : `Bei „${text}“ fehlt die Einheit.`;
    case 'tausendergruppe':
      return `„${text}“ hat eine Tausendergruppe, die nicht aus drei Ziffern besteht. Gemeint sein kann ${fehler.lesarten.join(' oder ')}.`;
    case 'nachkommastellen':
      return `„${text}“ hat mehr als ${fehler.hoechstens} Nachkommastellen.`;
    case 'zu_gross':
      return `„${text}“ ist zu groß.`;
  }
};

type Optionen = Readonly<{ ungefaehr?: boolean }>;

/** A value as scalar: whole Euro or count as number, everything else as text with unit. */
const skalar = <E extends Einheit>(einheit: E, { ungefaehr = false }: Optionen) =>
  z
    .codec(z.union([z.number(), z.string()]), z.custom<Gelesen<E>>(), {
      decode: (roh, ctx) => {
        const ablehnen = (warum: string) =>
          beanstande(ctx, dateimeldungen.WERT, { grund: warum, beispiel: BEISPIELE[einheit] });
        if (typeof roh === 'number') {
          const gelesen = liesGanzzahl(einheit, roh);
          if (!gelesen) return ablehnen(`Die Zahl ${roh} steht ohne Anführungszeichen und ohne Einheit.`);
          return zuGross(einheit, gelesen.wert) ? ablehnen(`${roh} ist zu groß.`) : gelesen;
        }
        const gelesen = liesGedruckt(roh, einheit, { einheitPflicht: einheit !== 'anzahl' });
        if (!gelesen.ok) return ablehnen(grund(gelesen.fehler, einheit, roh));
        if (gelesen.wert.ungefaehr && !ungefaehr)
          return ablehnen(`„${roh}“ ist ungefähr. Ungefähres gehört als gedruckter Text unter „gedruckt“.`);
        if (zuGross(einheit, gelesen.wert.wert)) return ablehnen(`„${roh}“ ist zu groß.`);
        return { wert: gelesen.wert.wert, text: roh, schritt: gelesen.wert.schritt };
      },
      encode: ({ text }) => text,
    })
    .meta({ examples: [BEISPIELE[einheit]] });

/** One place where a published document prints the figure. */
export const druckstelleSchema = z.strictObject({
  text: z.string().min(1).max(60).meta({ description: 'Wörtlich, wie gedruckt: "4,504 Mio. €"' }),
  ort: z.string().min(1).max(200).exactOptional().meta({ description: 'Wo im Dokument: "Tabelle Budget, Zeile 3"' }),
});

/** Printed figure: the text alone, or a list of places. */
export const druckstellenSchema = z.codec(
  z.union([z.string().min(1).max(60), z.array(druckstelleSchema).min(1).max(20)]),
  z.array(druckstelleSchema),
  {
    decode: roh => (typeof roh === 'string' ? [{ text: roh }] : roh),
    encode: stellen => {
      const [erste] = stellen;
      return stellen.length === 1 && erste && erste.ort === undefined ? erste.text : [...stellen];
    },
  },
);

type Ausfuehrlich<E extends Einheit> = Readonly<{
  wert: Gelesen<E>;
  stand?: string;
  annahme?: string;
  gedruckt?: NonNullable<Angabe<E>['gedruckt']>;
}>;

const zusammen = <E extends Einheit>({ wert, ...rest }: Ausfuehrlich<E>): Angabe<E> => ({
  ...wert,
  ...(rest.stand !== undefined && { stand: rest.stand }),
  ...(rest.annahme !== undefined && { annahme: rest.annahme }),
  ...(rest.gedruckt !== undefined && { gedruckt: rest.gedruckt }),
});

/** A value of the plan: the value alone, or a map with its own Stand or Annahme and what a document prints for it. */
export const angabe = <E extends Einheit>(einheit: E, beschreibung: string, optionen: Optionen = {}) =>
  z
    .codec(
      z.union([
        skalar(einheit, optionen),
        z.strictObject({
          wert: skalar(einheit, optionen),
          stand: schluesselSchema.exactOptional().meta({ description: 'Schlüssel eines Eintrags unter „staende“' }),
          annahme: schluesselSchema.exactOptional().meta({ description: 'Schlüssel eines Eintrags unter „annahmen“' }),
          gedruckt: druckstellenSchema
            .exactOptional()
            .meta({ description: 'Was ein veröffentlichtes Dokument für diese Zahl druckt, wörtlich' }),
        }),
      ]),
      z.custom<Angabe<E>>(),
      {
        decode: gelesen =>
          'schritt' in gelesen
            ? (gelesen as Gelesen<E>)
            : zusammen(gelesen as Ausfuehrlich<E>),
        encode: ({ stand, annahme, gedruckt, ...wert }) =>
          stand === undefined && annahme === undefined && gedruckt === undefined
            ? wert
            : ({
                wert,
                ...(stand !== undefined && { stand }),
                ...(annahme !== undefined && { annahme }),
                ...(gedruckt !== undefined && { gedruckt: [...gedruckt] }),
              } as never),
      },
    )
    .meta({ description: beschreibung });
