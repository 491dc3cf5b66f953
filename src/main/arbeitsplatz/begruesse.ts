import { beispielkonten } from './beispieldaten.ts';
import { BEISPIELKENNWORT } from './beispielkennwort.ts';
import { istEigenerRechner } from './herkunft.ts';
import type { Konfiguration } from './konfiguration.ts';
import type { Protokoll } from './protokoll.ts';

/** Says where it is open and how to get in. */
export const begruesse = (
  { aus, version }: Readonly<{ aus(text: string): void; version: string }>,
  konfiguration: Konfiguration,
  protokoll: Protokoll,
): void => {
  const { adresse, port, oeffentlich, beispiele } = konfiguration;
  aus(`Stellwerk läuft auf ${oeffentlich ?? `http://localhost:${port}`}`);
  if (beispiele === 'ja') aus(kontenliste());
  else
    aus(
      'Ein Jobcenter und sein erstes Konto legt an: ./stellwerk jobcenter lege-an NUMMER --name NAME --modus zkt|ge|land --konto NAME',
    );
  aus('Beenden mit Strg-C.');
  protokoll.info('gestartet', { version, port });
  if (!istEigenerRechner(adresse) && !oeffentlich?.startsWith('https:'))
    protokoll.warnung(
      'Kennwörter gehen unverschlüsselt über das Netz: „oeffentlich“ nennt keine Adresse mit https://',
    );
};

const kontenliste = (): string =>
  [
    '',
    `Zum Ausprobieren, Kennwort überall: ${BEISPIELKENNWORT}`,
    ...beispielkonten().map(
      ({ anmeldename, name, jobcenter }) => `  ${anmeldename.padEnd(34)} ${name}, ${jobcenter}`,
    ),
    '',
  ].join('\n');
