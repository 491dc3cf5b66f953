import type { z } from 'zod';
import { beanstandung, type Beanstandung } from '#domain/plan';
import { schreibeDezimal } from '#domain/werte';
import { dateimeldungen } from './dateimeldungen.ts';
import { gestaltungSchema, type Gestaltungsangaben } from './gestaltung.ts';
import { gestaltungsmeldungen } from './gestaltungsmeldungen.ts';
import { kontrast, MINDESTKONTRAST } from './kontrast.ts';
import { pruefeAufbau } from './lesen/pruefeAufbau.ts';
import { uebersetzer } from './lesen/uebersetze.ts';

/** A design, or everything that is wrong with the data. */
export type Gestaltungslesung =
  | Readonly<{ ok: true; gestaltung: Gestaltungsangaben }>
  | Readonly<{ ok: false; beanstandungen: readonly Beanstandung[] }>;

/** What is printed where a design says nothing. */
export type Grundfarben = Readonly<Record<'flaeche' | 'schrift' | 'nebenschrift', string>>;

/** Reads data of any origin as a design: its form, its faces, and whether its text can be read on its ground. */
export const leseGestaltung = (daten: unknown, grundfarben: Grundfarben): Gestaltungslesung => {
  const gefaehrlich = pruefeAufbau(daten);
  if (gefaehrlich.length > 0) return { ok: false, beanstandungen: gefaehrlich };
  const gelesen = gestaltungSchema.safeDecode(daten as z.input<typeof gestaltungSchema>);
  if (!gelesen.success) {
    const uebersetze = uebersetzer(gestaltungSchema, daten);
    const formfehler = gelesen.error.issues.flatMap(issue => uebersetze(issue));
    const fremd = formfehler.filter(b => b.meldung.code === dateimeldungen.FORMAT.code);
    return { ok: false, beanstandungen: fremd.length > 0 ? fremd : formfehler };
  }
  const beanstandungen = [...schlechteKontraste(gelesen.data, grundfarben), ...fremdeSchriften(gelesen.data)];
  return beanstandungen.length > 0 ? { ok: false, beanstandungen } : { ok: true, gestaltung: gelesen.data };
};

const schlechteKontraste = (
  { farben }: Gestaltungsangaben,
  grundfarben: Grundfarben,
): readonly Beanstandung[] => {
  const flaeche = farben.flaeche ?? grundfarben.flaeche;
  const gruende = [
    { name: 'Weiß', farbe: '#ffffff' },
    { name: 'der Flächenfarbe', farbe: flaeche },
  ];
  return (['haupt', 'schrift', 'nebenschrift'] as const).flatMap(feld => {
    const farbe = feld === 'haupt' ? farben.haupt : (farben[feld] ?? grundfarben[feld]);
    return gruende.flatMap(grund => {
      const gemessen = kontrast(farbe, grund.farbe);
      if (gemessen >= MINDESTKONTRAST) return [];
      const anFlaeche = farben[feld] === undefined;
      return [
        beanstandung(gestaltungsmeldungen.KONTRAST, ['farben', anFlaeche ? 'flaeche' : feld], {
          feld,
          farbe,
          grund: grund.name,
          grundfarbe: grund.farbe,
          gemessen: abgerundet(gemessen),
        }),
      ];
    });
  });
};

/** Never rounded up to the limit. */
const abgerundet = (wert: number): string => schreibeDezimal(Math.floor(wert * 100), 2);

const HAUSSCHRIFTEN: readonly string[] = ['source-sans', 'source-serif'];

const fremdeSchriften = ({ schriften }: Gestaltungsangaben): readonly Beanstandung[] => {
  const erlaubt = [...HAUSSCHRIFTEN, ...Object.keys(schriften?.eigene ?? {})];
  return (['text', 'ueberschrift'] as const).flatMap(feld => {
    const gefunden = schriften?.[feld];
    return gefunden === undefined || erlaubt.includes(gefunden)
      ? []
      : [beanstandung(dateimeldungen.AUSWAHL, ['schriften', feld], { gefunden, erlaubt, vorschlag: null })];
  });
};
