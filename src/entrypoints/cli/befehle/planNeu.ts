import { legePlanAn } from '#application';
import { TRAEGERFORMEN, VORLAGEN, vorlagenpassung, vorlageZu } from '#domain/plan';
import { AUSGANG, type Befehl, type Option } from '../befehl.ts';
import { JAHR, liesPlanjahr } from '../planjahr.ts';
import { sageUnlesbar, schreibeNeu } from '../planzugang.ts';

/** Where a new plan file is written. */
export const NACH: Option = {
  name: 'nach',
  beschreibung: 'Neue Datei; eine vorhandene wird nicht überschrieben',
  platzhalter: 'DATEI',
  pflicht: true,
};

export const planNeu: Befehl = {
  name: 'plan neu',
  kurz: 'Schreibt einen leeren Plan mit den Überschriften und Fragen der Vorlage als Kommentar.',
  positionen: [],
  optionen: [
    { name: 'vorlage', beschreibung: 'Vorlage des Dokuments', werte: VORLAGEN, pflicht: true },
    JAHR,
    {
      name: 'jobcenter',
      beschreibung: 'Name ohne das Wort Jobcenter',
      platzhalter: 'NAME',
      pflicht: true,
    },
    {
      name: 'traegerform',
      beschreibung: 'Ohne Angabe die der Vorlage, sonst zkT',
      werte: TRAEGERFORMEN,
    },
    { name: 'land', beschreibung: 'Ohne Angabe das der Vorlage, sonst NW', platzhalter: 'LAND' },
    NACH,
  ],
  fuehreAus: async ({ optionen }, umgebung) => {
    const nach = String(optionen['nach']);
    const planjahr = liesPlanjahr(optionen['jahr']);
    if (!planjahr.ok) {
      umgebung.fehler(planjahr.grund);
      return AUSGANG.aufruf;
    }
    const kennung = VORLAGEN.find(v => v === optionen['vorlage']) ?? 'nrw-2023';
    const vorlage = vorlageZu(kennung);
    const beginn = {
      vorlage: kennung,
      jahr: planjahr.jahr,
      jobcenter: String(optionen['jobcenter']),
      traegerform: TRAEGERFORMEN.find(t => t === optionen['traegerform']) ?? vorlage.traegerform ?? 'zkT',
      land: String(optionen['land'] ?? vorlage.land ?? 'NW'),
    };
    const inhalt = legePlanAn(beginn, umgebung.uhr.heute());
    const plandatei = await umgebung.plandatei();
    const bytes = new TextEncoder().encode(inhalt);
    const gelesen = plandatei.lies(bytes);
    const ueblich = gelesen.ok ? plandatei.formatiere(bytes) : gelesen;
    if (!ueblich.ok) {
      sageUnlesbar('Der neue Plan', ueblich.meldungen, umgebung);
      return AUSGANG.aufruf;
    }
    await schreibeNeu(nach, ueblich.wert, umgebung);
    umgebung.aus(
      [
        `${nach} geschrieben. Tragen Sie Stand, Beträge und Texte ein; „plan pruefe“ zeigt, was fehlt.`,
        ...vorlagenpassung(beginn).map(satz => `Hinweis: ${satz}`),
      ].join('\n'),
    );
    return AUSGANG.gut;
  },
};
