import type { Lieferungseintrag, Lieferungsguete } from '#application';
import { tagAlsText } from '#domain/werte';
import { entschaerft } from './absatz.ts';

const anteil = (teil: number, ganzes: number): string =>
  ganzes === 0
    ? '–'
    : `${((teil / ganzes) * 100).toLocaleString('de-DE', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} %`;

/** What is unknown in a delivery, by column and by team. */
export const gueteText = ({ vollstaendigkeit, teams }: Lieferungsguete): string => {
  const spalten = vollstaendigkeit.filter(v => v.unbekannt > 0);
  return entschaerft(
    [
      ...(spalten.length > 0 ? ['Unbekannt oder leer:'] : []),
      ...spalten.map(
        ({ datei, spalte, saetze, unbekannt }) =>
          `  ${`${datei}.${spalte}`.padEnd(36)} ${anteil(unbekannt, saetze).padStart(8)}`,
      ),
      ...(teams.length > 0
        ? ['', 'ELB des letzten Stichtags je Team, mit dem Anteil unbekannter Angaben:']
        : []),
      ...teams.map(
        ({ team, elb, angaben, unbekannt, verwaist }) =>
          `  ${(team || 'ohne Team').padEnd(26)} ${elb.toLocaleString('de-DE').padStart(9)} ${anteil(unbekannt, angaben).padStart(8)}${verwaist > 0 ? `   ${verwaist.toLocaleString('de-DE')} nicht in personen.csv` : ''}`,
      ),
    ].join('\n'),
  );
};

/** Deliveries that are shown beside each other, the newest ones. */
const NEBENEINANDER = 6;

/** How the quality of one Jobcenter's deliveries has changed: a line a measure, a column a delivery. */
export const gueteVerlauf = (lieferungen: readonly Lieferungseintrag[]): string => {
  const gezeigt = lieferungen.filter(l => l.guete !== null).slice(-NEBENEINANDER);
  const erste = gezeigt[0];
  if (!erste) return 'Zu diesen Lieferungen ist keine Datenqualität festgehalten.';
  const zeile = (name: string, wert: (l: Lieferungseintrag, g: Lieferungsguete) => string): string =>
    `  ${name.padEnd(36)}${gezeigt.map(l => (l.guete ? wert(l, l.guete) : '–').padStart(12)).join('')}`;
  const zahl = (n: number | undefined): string => n?.toLocaleString('de-DE') ?? '–';
  const spalten = [
    ...new Set(gezeigt.flatMap(l => l.guete?.vollstaendigkeit.filter(v => v.unbekannt > 0).map(v => `${v.datei}.${v.spalte}`) ?? [])),
  ]; // prettier-ignore
  return entschaerft(
    [
      `${erste.jobcenter} ${gezeigt.at(-1)?.name ?? ''}`,
      zeile('Ladestand', l => tagAlsText(l.ladestand)),
      zeile('Sätze', l => zahl(l.zeilen)),
      zeile('davon abgelehnt', l => anteil(l.abgelehnt, l.zeilen + l.abgelehnt)),
      zeile('ELB am letzten Stichtag', (_, g) => zahl(g.elb.at(-1)?.zahl)),
      zeile('ELB ohne Team', (_, g) => {
        const ohne = g.teams.find(t => t.team === '')?.elb ?? 0;
        return anteil(
          ohne,
          g.teams.reduce((s, t) => s + t.elb, 0),
        );
      }),
      '  Unbekannt oder leer:',
      ...spalten.map(name =>
        zeile(`  ${name}`, (_, g) => {
          const v = g.vollstaendigkeit.find(x => `${x.datei}.${x.spalte}` === name);
          return v ? anteil(v.unbekannt, v.saetze) : '–';
        }),
      ),
    ].join('\n'),
  );
};
