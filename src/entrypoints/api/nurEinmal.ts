import type { Antwort, Ausgabe, Problem } from './antwort/antwort.ts';
import { einwand, istProblem } from './antwort/antwort.ts';
import { problemAus } from './antwort/ausErgebnis.ts';
import { liesPruefsumme } from './anfrage/pruefsumme.ts';
import type { Auftrag, Eingegangenes } from './vorgang.ts';

type Wiederholbares = Pick<Auftrag<unknown, unknown, unknown>, 'akteur' | 'platz' | 'adresse' | 'kopf'> &
  Eingegangenes;

/** Carries out a request that names itself only once: who repeats it gets the answer of the first time. */
export const nurEinmal = async (
  schluessel: string | null,
  { akteur, platz, adresse, kopf: kopfzeilen, bytes, art, strom }: Wiederholbares,
  methode: string,
  tue: () => Promise<Antwort>,
): Promise<Antwort> => {
  if (schluessel === null) return tue();
  if (!NAME.test(schluessel))
    return {
      problem: 'anfrage-fehlerhaft',
      meldungen: [
        einwand(
          'API-08',
          'idempotency-key',
          'Ein Idempotency-Key hat 8 bis 200 Zeichen, keine Leerzeichen und keine Umlaute. Eine UUID passt.',
        ),
      ],
    };
  const merkmal = merkmalVon({ bytes, strom }, kopfzeilen);
  if (typeof merkmal !== 'string') return merkmal;
  const anfrage = [methode, adresse.pathname, adresse.search, art, merkmal].join('\n');
  const lauf: { abgelehnt: Antwort | null } = { abgelehnt: null };
  const ergebnis = await platz.schnittstelle.antworteEinmal(akteur, { schluessel, anfrage }, async () => {
    const antwort = await tue();
    if (!istProblem(antwort)) return alsGegebene(antwort);
    lauf.abgelehnt = antwort;
    return { status: 400, kopf: {}, inhalt: '' };
  });
  if (!ergebnis.ok) {
    const problem = problemAus(ergebnis.meldungen);
    return problem.problem === 'konflikt' ? { ...problem, kopf: { 'retry-after': '5' } } : problem;
  }
  if (lauf.abgelehnt) return lauf.abgelehnt;
  const { status, kopf, inhalt, wiederholt } = ergebnis.wert;
  return {
    status: status === 201 || status === 202 ? status : 200,
    art: 'application/json',
    inhalt,
    kopf: wiederholt ? { ...kopf, 'idempotency-replayed': 'true' } : kopf,
  };
};

/** What makes two contents the same. What is taken as it comes is known by its checksum, before it is there. */
const merkmalVon = (
  { bytes, strom }: Pick<Eingegangenes, 'bytes' | 'strom'>,
  kopf: Headers,
): string | Problem =>
  strom === null ? Buffer.from(bytes).toString('base64') : (liesPruefsumme(kopf) ?? OHNE_SUMME);

const OHNE_SUMME: Problem = {
  problem: 'anfrage-fehlerhaft',
  meldungen: [
    einwand(
      'API-09',
      'content-digest',
      'Mit Idempotency-Key braucht eine Datei ihre Prüfsumme in Content-Digest.',
    ),
  ],
};

const NAME = /^[\x21-\x7e]{8,200}$/;

const alsGegebene = ({ status, kopf, inhalt }: Ausgabe) => ({
  status,
  kopf,
  inhalt: typeof inhalt === 'string' ? inhalt : '',
});
