import { lieferungsmeldungen, type Manifesteintrag } from '#contract';
import { melde, monatAlsIso, tagAlsText, type Meldung, type Stufe, type Tag } from '#domain/werte';
import type { Lieferungsguete } from '#ports';

/** The delivery before one with this Ladestand: the newest older one, of several with the same Ladestand the one taken in last. */
export const vorigeLieferung = (
  lieferungen: readonly Manifesteintrag[],
  ladestand: Tag,
): Manifesteintrag | null =>
  lieferungen
    .filter(l => l.ladestand <= ladestand)
    .toSorted((a, b) => a.ladestand - b.ladestand)
    .at(-1) ?? null;

/** Rows of a file may change by this share from delivery to delivery, the stock of one and the same month by the second. */
const ZEILENSPRUNG = 0.2;
const BESTANDSSPRUNG = 0.02;
/** What loses more than this is no delivery of the same Jobcenter, but part of one. */
const EINBRUCH = 0.5;
/** Small numbers jump. */
const KLEIN = 100;

/** What has changed more since the delivery before than data do. */
export const spruenge = (guete: Lieferungsguete, vorige: Manifesteintrag | null): readonly Meldung[] => {
  if (!vorige?.guete) return [];
  const ladestand = tagAlsText(vorige.ladestand as Tag);
  const frueher = vorige.guete;
  const springt = (zahl: number, davor: number, anteil: number): boolean =>
    Math.max(zahl, davor) >= KLEIN && Math.abs(zahl - davor) > anteil * davor;
  const monate = guete.elb.flatMap(({ monat, zahl }) => {
    const davor = frueher.elb.find(e => e.monat === monat)?.zahl;
    return davor !== undefined && springt(zahl, davor, BESTANDSSPRUNG) ? [{ monat, zahl, davor }] : [];
  });
  const groesster = monate.toSorted((a, b) => Math.abs(b.zahl - b.davor) - Math.abs(a.zahl - a.davor))[0];
  return [
    ...guete.dateien.flatMap(({ datei, zeilen }) => {
      const davor = frueher.dateien.find(d => d.datei === datei)?.zeilen;
      return davor !== undefined && springt(zeilen, davor, ZEILENSPRUNG)
        ? [
            melde(
              lieferungsmeldungen.SPRUNG_ZEILEN,
              datei,
              { datei: `${datei}.csv`, zeilen, davor, ladestand },
              stufeVon(zeilen, davor),
            ),
          ]
        : [];
    }),
    ...(groesster
      ? [
          melde(
            lieferungsmeldungen.SPRUNG_NACHTRAEGLICH,
            'leistungsbezug',
            {
              monat: monatAlsIso(groesster.monat),
              zahl: groesster.zahl,
              davor: groesster.davor,
              ladestand,
              anzahl: monate.length,
            },
            stufeVon(groesster.zahl, groesster.davor),
          ),
        ]
      : []),
  ];
};

const stufeVon = (zahl: number, davor: number): Stufe => (zahl < EINBRUCH * davor ? 'sperrt' : 'warnt');
