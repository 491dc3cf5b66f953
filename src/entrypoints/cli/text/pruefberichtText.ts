import { mitFolgen, type Gereiht } from '#application';
import type { PruefberichtDaten } from '#contract';
import { entschaerft, umbrochen } from './absatz.ts';

type Form = Readonly<{ breite: number; farbig: boolean }>;

const NAMEN = { sperrt: 'SPERRT', warnt: 'WARNT', hinweis: 'HINWEIS' } as const;
const FARBEN = { sperrt: '\u001b[31m', warnt: '\u001b[33m', hinweis: '\u001b[36m' } as const;

/** A check report for the terminal: what was found, where, and how to accept a finding. */
export const pruefberichtText = (bericht: PruefberichtDaten, form: Form): string => {
  const kopf = bericht.lesbar
    ? `${bericht.jobcenter ?? ''} ${bericht.jahr ?? ''} (${bericht.datei})`
    : `${bericht.datei} ist nicht lesbar`;
  const offen = bericht.befunde.filter(b => b.geprueft === null);
  const geprueft = bericht.befunde.filter(b => b.geprueft !== null);
  return [
    fett(entschaerft(kopf), form),
    ...bericht.dateifehler.map(fehler => dateifehlerText(fehler, form)),
    ...(bericht.lesbar ? [zusammenfassung(bericht)] : []),
    ...mitFolgen(offen).map(({ befund, folge }, i, alle) =>
      befundText(befund, { folge, vorher: alle[i - 1] }, form),
    ),
    ...geprueft.map(
      befund => `  geprüft: ${befund.code} ${befund.titel} (${entschaerft(befund.geprueft?.grund ?? '')})`,
    ),
  ].join('\n');
};

/** '1 Befund sperrt, 2 warnen, 3 Hinweise.' */
export const zusammenfassung = ({ anzahl }: PruefberichtDaten): string =>
  anzahl.sperrt + anzahl.warnt + anzahl.hinweis === 0
    ? 'Keine offenen Befunde.'
    : [
        zahlwort(anzahl.sperrt, 'Befund sperrt', 'Befunde sperren'),
        zahlwort(anzahl.warnt, 'warnt', 'warnen'),
        zahlwort(anzahl.hinweis, 'Hinweis', 'Hinweise'),
        ...(anzahl.geprueft > 0 ? [`${anzahl.geprueft} geprüft`] : []),
      ].join(', ') + '.';

const zahlwort = (n: number, eins: string, viele: string): string => `${n} ${n === 1 ? eins : viele}`;

type Eintrag = PruefberichtDaten['befunde'][number];

/** Findings of one rule stand under one heading; those with the cause of the one above are set in, with their own level. */
const befundText = (
  befund: Eintrag,
  { folge, vorher }: Readonly<{ folge: string | null; vorher: Gereiht<Eintrag> | undefined }>,
  form: Form,
): string => {
  const einzug = folge ? '    ' : '  ';
  const stelle = befund.fundort ? `Zeile ${befund.fundort.zeile}, ` : '';
  const frueher = befund.ueberholt
    ? ` Der Vermerk unter „geprueft“ passt nicht zum Befund (Prüfmerkmal heute: ${befund.merkmal}): Zahlen haben sich geändert, oder das Merkmal ist falsch abgeschrieben.`
    : '';
  const ursache = befund.ursache && !folge ? ` ${befund.ursache.text}` : '';
  const kopf = `${stufe(befund.stufe, form)} ${befund.code} ${befund.titel}`;
  const unterGleichem = !folge && vorher?.folge === null && gleicheUeberschrift(vorher.befund, befund);
  return [
    '',
    ...(folge ? [`  ${folge}: ${kopf}`] : unterGleichem ? [] : [kopf]),
    umbrochen(entschaerft(befund.text + ursache + frueher), form.breite, einzug),
    entschaerft(`${einzug}(${stelle}${befund.pfad}; Prüfmerkmal ${befund.merkmal})`),
  ].join('\n');
};

const gleicheUeberschrift = (a: Eintrag, b: Eintrag): boolean =>
  a.code === b.code && a.titel === b.titel && a.stufe === b.stufe;

const dateifehlerText = (fehler: PruefberichtDaten['dateifehler'][number], form: Form): string => {
  const stelle = fehler.fundort ? `Zeile ${fehler.fundort.zeile}, Spalte ${fehler.fundort.spalte}: ` : '';
  return umbrochen(entschaerft(`${stelle}${fehler.text} [${fehler.code}]`), form.breite, '  ');
};

const stufe = (s: keyof typeof NAMEN, { farbig }: Form): string =>
  farbig ? `${FARBEN[s]}${NAMEN[s]}\u001b[0m` : NAMEN[s];

const fett = (text: string, { farbig }: Form): string => (farbig ? `\u001b[1m${text}\u001b[0m` : text);
