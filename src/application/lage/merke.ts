import { gelungen, misslungen, type Ergebnis } from '#domain/werte';
import type { Auskunftsspeicher } from '../auskunft/auskunftsspeicher.ts';

/** Computes once for a Jobcenter and key, and remembers what came out; what did not come out is tried again the next time. */
export const merke = async <T>(
  speicher: Auskunftsspeicher,
  jobcenter: string,
  schluessel: readonly unknown[],
  rechne: () => Promise<Ergebnis<T>>,
): Promise<Ergebnis<T>> => {
  try {
    return gelungen(
      await speicher(jobcenter, JSON.stringify(['lage', ...schluessel]), async () => {
        const ergebnis = await rechne();
        if (!ergebnis.ok) throw new Misslungenes(ergebnis);
        return ergebnis.wert;
      }),
    );
  } catch (fehler) {
    if (fehler instanceof Misslungenes) return misslungen(...fehler.ergebnis.meldungen);
    throw fehler;
  }
};

/** Carries messages out of the memory, which keeps nothing that is thrown. */
class Misslungenes extends Error {
  readonly ergebnis: Extract<Ergebnis<never>, { ok: false }>;
  constructor(ergebnis: Misslungenes['ergebnis']) {
    super('Es kam nichts heraus.');
    this.ergebnis = ergebnis;
  }
}
