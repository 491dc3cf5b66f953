import type { Lieferungseintrag, Loeschung } from '#application';
import { monatAlsIso, tagAlsText } from '#domain/werte';
import { entschaerft } from './absatz.ts';

/** The deliveries of a store, a paragraph each; of several of one Jobcenter it says which one is counted, and why where it is not plain. */
export const lieferungsliste = (lieferungen: readonly Lieferungseintrag[]): string =>
  entschaerft(
    lieferungen
      .map(eintrag => {
        const eigene = lieferungen.filter(l => l.jobcenter === eintrag.jobcenter);
        return `${eintragszeile(eintrag)}\n  ${aufnahme(eintrag)}${eigene.length > 1 ? geltung(eintrag, eigene) : ''}`;
      })
      .join('\n'),
  );

/** What a deletion removed, file by file, and that nothing is left. */
export const loeschtext = ({
  jobcenter,
  kennung,
  eintrag,
  dateien,
  bytes,
  entfernt,
  uebrig,
}: Loeschung): string =>
  entschaerft(
    [
      `Gelöscht: ${eintrag ? eintragszeile(eintrag) : `${jobcenter} ${kennung}, beschädigt`}`,
      ...entfernt.map(d => `  ${d.datei.padEnd(64)} ${zahl(d.bytes).padStart(14)} Bytes`),
      `${anzahl(dateien, 'Datei', 'Dateien')} mit ${zahl(bytes)} Bytes entfernt.`,
      uebrig.length === 0
        ? 'Das Lager ist danach durchsucht: Von dieser Lieferung ist keine Datei mehr da.'
        : `NICHT entfernt: ${uebrig.join(', ')}. Löschen Sie diese Dateien selbst.`,
    ].join('\n'),
  );

/** '1 Satz', '2 Sätze'. */
export const anzahl = (wert: number, eins: string, viele: string): string =>
  `${zahl(wert)} ${wert === 1 ? eins : viele}`;

const eintragszeile = (eintrag: Lieferungseintrag): string => {
  const { jobcenter, kennung, name, ladestand, vonMonat, bisMonat, personen } = eintrag;
  return `${jobcenter} ${kennung}  ${name}, Ladestand ${tagAlsText(ladestand)}, ${monatAlsIso(vonMonat)} bis ${monatAlsIso(bisMonat)}, ${anzahl(personen, 'Person', 'Personen')}`;
};

const aufnahme = ({ uebernommen, zeilen, abgelehnt }: Lieferungseintrag): string =>
  [
    uebernommen === null
      ? 'Zeit der Übernahme nicht festgehalten'
      : `übernommen am ${zeitpunkt(uebernommen)}`,
    anzahl(zeilen, 'Satz', 'Sätze'),
    ...(abgelehnt > 0 ? [`${anzahl(abgelehnt, 'Satz', 'Sätze')} abgelehnt`] : []),
  ].join(', ');

const geltung = (
  { gilt, ladestand, kennung }: Lieferungseintrag,
  eigene: readonly Lieferungseintrag[],
): string => {
  if (!gilt) return '';
  const gleiche = eigene.some(l => l.ladestand === ladestand && l.kennung !== kennung);
  return gleiche
    ? '; sie wird gezählt: bei gleichem Ladestand die später übernommene'
    : '; sie wird gezählt: der neueste Ladestand';
};

const zeitpunkt = (iso: string): string =>
  new Intl.DateTimeFormat('de-DE', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/Berlin' })
    .format(new Date(iso))
    .replace(', ', ' um ')
    .concat(' Uhr');

const zahl = (wert: number): string => wert.toLocaleString('de-DE');
