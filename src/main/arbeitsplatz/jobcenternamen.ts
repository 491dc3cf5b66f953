import type { Ergebnis } from '#domain/werte';
import type { Akteur } from '#domain/zugang';

/** The names of Jobcenter, which stand on every page. */
export type Jobcenternamen = Readonly<{
  name(akteur: Akteur): Promise<Ergebnis<string>>;
  /** It may have another name from now on. */
  vergiss(jobcenter: string): void;
}>;

/** Asks for each name once. What is being asked for while it changes is forgotten as well; what fails is asked for again. */
export const erstelleJobcenternamen = (frage: Jobcenternamen['name']): Jobcenternamen => {
  const gemerkt = new Map<string, Promise<Ergebnis<string>>>();
  return {
    async name(akteur) {
      const bekannt = gemerkt.get(akteur.jobcenter);
      if (bekannt) return bekannt;
      const gefragt = frage(akteur);
      gemerkt.set(akteur.jobcenter, gefragt);
      const gelungen = await gefragt.then(
        ergebnis => ergebnis.ok,
        () => false,
      );
      if (!gelungen && gemerkt.get(akteur.jobcenter) === gefragt) gemerkt.delete(akteur.jobcenter);
      return gefragt;
    },
    vergiss: jobcenter => {
      gemerkt.delete(jobcenter);
    },
  };
};
