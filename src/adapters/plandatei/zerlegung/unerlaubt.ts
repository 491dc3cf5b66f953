import { dateimeldungen } from '#contract';
import { problem, type Problem } from '../text/problem.ts';

/** Features of YAML that make a file mean something else than a reader sees. teil is the sign that begins one. */
export const unerlaubt = (teil: string, position: number): Problem => {
  const gezeigt = teil.slice(0, 20);
  if (teil === '---' || teil === '...')
    return problem(dateimeldungen.NICHT_ERLAUBT, position, {
      was: `Mehrere Dokumente in einer Datei („${gezeigt}“) sind`,
      rat: 'Legen Sie für jedes eine eigene Datei an.',
    });
  const was =
    teil === '?'
      ? 'Schlüssel mit „?“'
      : teil.startsWith('%')
        ? 'Anweisungen an YAML'
        : `Typangaben („${gezeigt}“)`;
  return problem(dateimeldungen.NICHT_ERLAUBT, position, {
    was: `${was} sind`,
    rat: 'Gehört das Zeichen zum Text, setzen Sie den Text in Anführungszeichen.',
  });
};
