import type { Lieferungssicht } from '#application/arbeitsplatz';
import { monatAlsIso, tagAlsText } from '#domain/werte';
import type { Zeitpunkt } from '#domain/zugang';
import { zeitangabe } from '../darstellung/zeitpunkttext.ts';
import { anteil, zahl } from '../lieferungen/gueteverlauf.ts';
import { texte as lieferungstexte } from '../lieferungen/texte.ts';
import { texte } from './texte.ts';

/** A delivery as its page shows it; of a damaged one only that it is there. */
export const lieferungsdarstellung = ({ kennung, eintrag, abgelehnte }: Lieferungssicht) => ({
  kennung,
  abgelehnte,
  beschaedigt: eintrag === null,
  gilt: eintrag?.gilt ?? false,
  ladestand: eintrag === null ? kennung : tagAlsText(eintrag.ladestand),
  angaben:
    eintrag === null
      ? []
      : [
          { name: texte.name, wert: `${eintrag.name} (${eintrag.jobcenter})` },
          {
            name: lieferungstexte.monate,
            wert: `${monatAlsIso(eintrag.vonMonat)} bis ${monatAlsIso(eintrag.bisMonat)}`,
          },
          { name: lieferungstexte.personen, wert: zahl(eintrag.personen) },
          { name: lieferungstexte.saetze, wert: zahl(eintrag.zeilen) },
          {
            name: lieferungstexte.uebernommen,
            wert:
              eintrag.uebernommen === null
                ? lieferungstexte.ohneZeit
                : zeitangabe(Date.parse(eintrag.uebernommen) as Zeitpunkt),
          },
          { name: texte.kennung, wert: kennung },
        ],
  dateien: (eintrag?.guete?.dateien ?? []).map(d => ({
    datei: `${d.datei}.csv`,
    saetze: zahl(d.zeilen),
    abgelehnt: zahl(d.abgelehnt),
  })),
  unbekannte: (eintrag?.guete?.vollstaendigkeit ?? [])
    .filter(v => v.unbekannt > 0)
    .map(v => ({
      datei: `${v.datei}.csv`,
      spalte: v.spalte,
      unbekannt: zahl(v.unbekannt),
      anteil: anteil(v.unbekannt, v.saetze),
    })),
  teams: (eintrag?.guete?.teams ?? []).map(t => ({
    team: t.team === '' ? texte.ohneTeam : t.team,
    elb: zahl(t.elb),
    anteil: anteil(t.unbekannt, t.angaben),
  })),
});
