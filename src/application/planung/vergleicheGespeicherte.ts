import { gelungen, type Ergebnis } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import { vergleichePlaene, type Planvergleich } from '../planVergleichen.ts';
import { oeffneGespeicherten } from './oeffneGespeicherten.ts';
import type { Planungsumgebung } from './planungsumgebung.ts';

/** A Fassung of a plan; without number the newest one that may be read. */
export type Fassungswahl = Readonly<{ kennung: string; fassung?: number }>;

/** Compares any two plans, or two Fassungen of one, figure by figure, text by text. */
export const vergleicheGespeicherte = async (
  akteur: Akteur,
  { a, b }: Readonly<{ a: Fassungswahl; b: Fassungswahl }>,
  umgebung: Pick<Planungsumgebung, 'imMandanten' | 'rechne'>,
): Promise<Ergebnis<Planvergleich>> => {
  const links = await oeffneGespeicherten(akteur, a.kennung, umgebung, a.fassung);
  if (!links.ok) return links;
  const rechts = await oeffneGespeicherten(akteur, b.kennung, umgebung, b.fassung);
  if (!rechts.ok) return rechts;
  return gelungen(
    vergleichePlaene(
      { ...links.wert.rechnung, befunde: links.wert.befunde },
      { ...rechts.wert.rechnung, befunde: rechts.wert.befunde },
    ),
  );
};
