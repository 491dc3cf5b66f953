import type { Angabe } from '#domain/angaben';
import { z } from 'zod';
import type { Einheit } from '#domain/werte';
import { beanstande, dateimeldungen } from './dateimeldungen.ts';
import { druckstellenSchema } from './druckstelle.ts';
import { gelesenes, schluesselSchema } from './schluessel.ts';
import { liesWert, wertbeispiel, type Wertart, type Wertlesung } from './wert.ts';
import { wertvorschlag } from './wertvorschlag.ts';

/** Which schemas are written values, and of which kind: for completion in editors and the canonical form. */
export const wertarten = z.registry<Wertart>();

type Optionen = Partial<Omit<Wertart, 'einheit'>>;

/** A value as scalar: whole Euro or count as number, everything else as text with unit. */
const skalar = <E extends Einheit>(einheit: E, optionen: Optionen) => {
  const art = { einheit, ungefaehr: false, ...optionen };
  return z
    .codec(z.union([z.number(), z.string()]), gelesenes<Wertlesung<E>>(), {
      decode: (roh, ctx) => {
        const gelesen = liesWert(einheit, roh, art);
        if (gelesen.ok) return gelesen.wert;
        return beanstande(ctx, dateimeldungen.WERT, {
          grund: gelesen.grund,
          beispiel: wertbeispiel(art),
          gemeint: wertvorschlag(art, roh),
        });
      },
      encode: ({ text }) => text,
    })
    .meta({ description: `Der Wert: ${wertbeispiel(art)}` })
    .register(wertarten, art);
};

type Ausfuehrlich<E extends Einheit> = Readonly<{
  wert: Wertlesung<E>;
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
          stand: schluesselSchema
            .exactOptional()
            .meta({ description: 'Schlüssel eines Eintrags unter „staende“' }),
          annahme: schluesselSchema
            .exactOptional()
            .meta({ description: 'Schlüssel eines Eintrags unter „annahmen“' }),
          gedruckt: druckstellenSchema
            .exactOptional()
            .meta({ description: 'Was ein veröffentlichtes Dokument für diese Zahl druckt, wörtlich' }),
        }),
      ]),
      gelesenes<Angabe<E>>(),
      {
        decode: gelesen => ('schritt' in gelesen ? gelesen : zusammen(gelesen as Ausfuehrlich<E>)),
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
