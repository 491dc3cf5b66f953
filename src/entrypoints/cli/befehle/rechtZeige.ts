import { zeigeRecht, type Rechtszeile } from '#application';
import { liesTag } from '#domain/werte';
import { AUSGANG, type Befehl } from '../befehl.ts';
import { umbrochen } from '../text/absatz.ts';

export const rechtZeige: Befehl = {
  name: 'recht zeige',
  kurz: 'Zeigt einen Rechtswert mit allen Fassungen, oder den eines Tages. Ohne ID: alle IDs.',
  positionen: ['[ID]'],
  optionen: [{ name: 'am', beschreibung: 'Stichtag als JJJJ-MM-TT', platzhalter: 'DATUM' }],
  fuehreAus: async ({ positionen: [id], optionen }, umgebung) => {
    const am = typeof optionen['am'] === 'string' ? liesTag(optionen['am']) : null;
    if (optionen['am'] !== undefined && am === null) {
      umgebung.fehler(
        `„${String(optionen['am'])}“ ist kein Datum, das es gibt. Erwartet: JJJJ-MM-TT, zum Beispiel 2026-07-01.`,
      );
      return AUSGANG.aufruf;
    }
    const auskunft = zeigeRecht(id ?? '', am);
    switch (auskunft.art) {
      case 'unbekannt':
        if (id !== undefined) umgebung.fehler(`Den Rechtswert „${id}“ gibt es nicht. Vorhanden sind:`);
        (id === undefined ? umgebung.aus : umgebung.fehler)(
          auskunft.bekannt.map(p => `${p.id.padEnd(34)} ${p.name}`).join('\n'),
        );
        return id === undefined ? AUSGANG.gut : AUSGANG.aufruf;
      case 'fehlt':
        umgebung.fehler(auskunft.text);
        return AUSGANG.unlesbar;
      case 'zeilen':
        umgebung.aus(
          [auskunft.name, ...auskunft.zeilen.map(zeile => zeilentext(zeile, umgebung.breite))].join('\n'),
        );
        return AUSGANG.gut;
    }
  },
};

const zeilentext = (zeile: Rechtszeile, breite: number): string =>
  [
    '',
    `  ${zeile.wert}`,
    `  ${zeile.gueltig} · ${zeile.rechtsgrundlage} · ${zeile.status} · ${zeile.pruefstand}`,
    ...(zeile.hinweis ? [umbrochen(zeile.hinweis, breite, '  ')] : []),
  ].join('\n');
