import type { Befehl, Option } from './befehl.ts';

const aufrufzeile = ({ name, positionen, optionen }: Befehl): string =>
  [
    './stellwerk',
    name,
    ...positionen,
    ...optionen.map(o => (o.pflicht ? optionstext(o) : `[${optionstext(o)}]`)),
  ].join(' ');

const optionstext = ({ name, werte, platzhalter }: Option): string =>
  werte === null ? `--${name}` : `--${name} ${werte ? werte.join('|') : (platzhalter ?? 'WERT')}`;

/** Help of the whole command line. */
export const gesamthilfe = (befehle: readonly Befehl[], version: string): string =>
  [
    `Stellwerk ${version}: Planung und Steuerung für Jobcenter (SGB II)`,
    '',
    'Aufruf:',
    ...befehle.map(b => `  ${aufrufzeile(b)}\n      ${b.kurz}`),
    '',
    'Zu jedem Befehl gibt --hilfe mehr aus. --version nennt die Fassung.',
    'Ausgang: 0 nichts sperrt, 1 mindestens ein Befund sperrt, 2 Datei nicht lesbar, 64 falscher Aufruf.',
  ].join('\n');

/** Help of one command. */
export const befehlshilfe = (befehl: Befehl): string =>
  [
    befehl.kurz,
    '',
    'Aufruf:',
    `  ${aufrufzeile(befehl)}`,
    ...(befehl.optionen.length > 0 ? ['', 'Optionen:'] : []),
    ...befehl.optionen.map(
      o =>
        `  ${optionstext(o).padEnd(28)} ${o.beschreibung}${o.vorgabe ? ` (ohne Angabe: ${o.vorgabe})` : ''}`,
    ),
    ...(befehl.hinweise && befehl.hinweise.length > 0 ? ['', ...befehl.hinweise] : []),
  ].join('\n');
