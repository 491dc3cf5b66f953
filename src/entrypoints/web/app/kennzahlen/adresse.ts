import type { Auskunftsansicht } from '#application/arbeitsplatz';
import { monatAlsIso } from '#domain/werte';

type Auskunft = Auskunftsansicht['auskunft'];

/** What an address can say of a question, in this order. */
export const ANGABEN = ['jobcenter', 'zahl', 'fuer', 'je', 'monate', 'bis', 'gegen', 'schutz'] as const;

/** A question as an address has it; a name that stands twice counts once. */
export const rohfrageAus = (adresse: string): Partial<Record<(typeof ANGABEN)[number], string>> => {
  const { searchParams } = new URL(adresse);
  return Object.fromEntries(
    ANGABEN.flatMap(name => {
      const wert = searchParams.get(name)?.slice(0, 200);
      return wert ? [[name, wert]] : [];
    }),
  );
};

/** The shortest address of a question: what is as usual is left out. */
export const anfrageteil = ({ frage, angebot }: Pick<Auskunft, 'frage' | 'angebot'>): string => {
  const werte: Record<(typeof ANGABEN)[number], string> = {
    jobcenter: angebot.jobcenter.length > 1 ? frage.jobcenter : '',
    zahl: frage.zahl,
    fuer: frage.fuer ? `${frage.fuer.merkmal}.${frage.fuer.klasse}` : '',
    je: frage.je ?? '',
    monate: frage.monate === UEBLICHE_MONATE ? '' : String(frage.monate),
    bis: frage.bis === angebot.monate.at(-1) ? '' : monatAlsIso(frage.bis),
    gegen: frage.gegen === 'vorjahr' ? '' : frage.gegen,
    schutz: frage.geschuetzt ? '' : 'aus',
  };
  const teile = ANGABEN.filter(name => werte[name] !== '').map(
    name => [name, werte[name]] as [string, string],
  );
  return new URLSearchParams(teile).toString();
};

/** What a view shows when nothing is said. */
const UEBLICHE_MONATE = 24;
