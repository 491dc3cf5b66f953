import type { Antwort, Ausgabe } from './antwort/antwort.ts';
import { einwand, istProblem } from './antwort/antwort.ts';
import { problemAus } from './antwort/ausErgebnis.ts';
import type { Auftrag } from './vorgang.ts';

type Wiederholbares = Pick<Auftrag<unknown, unknown, unknown>, 'akteur' | 'platz' | 'adresse'> &
  Readonly<{ bytes: Uint8Array; art: string }>;

/** Carries out a request that names itself only once: who repeats it gets the answer of the first time. */
export const nurEinmal = async (
  schluessel: string | null,
  { akteur, platz, adresse, bytes, art }: Wiederholbares,
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
  const anfrage = [
    methode,
    adresse.pathname,
    adresse.search,
    art,
    Buffer.from(bytes).toString('base64'),
  ].join('\n');
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
    status: status === 201 ? 201 : 200,
    art: 'application/json',
    inhalt,
    kopf: wiederholt ? { ...kopf, 'idempotency-replayed': 'true' } : kopf,
  };
};

const NAME = /^[\x21-\x7e]{8,200}$/;

const alsGegebene = ({ status, kopf, inhalt }: Ausgabe) => ({
  status,
  kopf,
  inhalt: typeof inhalt === 'string' ? inhalt : '',
});
