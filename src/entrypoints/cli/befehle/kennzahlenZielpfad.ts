import type { Zaehlquelle } from '#application';
import {
  holeZielquellen,
  zeigeZielpfad,
  zielkennzahl,
  ZIELKENNZAHLEN,
  type Zielbericht,
  type Zielfrage,
} from '#application/kennzahlen';
import { zielpfadSchema } from '#contract';
import type { Zielvorgabe } from '#domain/kennzahlen';
import { monatAus } from '#domain/werte';
import { AUSGANG, type Aufruf, type Befehl } from '../befehl.ts';
import {
  liesMonatsoption,
  liesQuelle,
  liesSchutz,
  MINDESTFALLZAHL,
  QUELLENOPTIONEN,
  text,
  UNGESCHUETZT,
  UNGESCHUETZT_WARNUNG,
} from '../kennzahloptionen.ts';
import { zeigeMeldungen } from '../text/meldungsliste.ts';
import { zielpfadCsv, zielpfadDaten } from '../text/zielpfadDaten.ts';
import { zielpfadText } from '../text/zielpfadText.ts';
import type { Kommandoumgebung } from '../umgebung.ts';

export const kennzahlenZielpfad: Befehl = {
  name: 'kennzahlen zielpfad',
  kurz: 'Zeigt den Weg zu einem Jahresziel: Soll, Ist, Abstand, Prognose und was noch nötig ist.',
  positionen: ['KENNZAHL', '[ORDNER]'],
  optionen: [
    { name: 'jahr', beschreibung: 'Jahr des Ziels', platzhalter: 'JJJJ', pflicht: true },
    { name: 'ziel', beschreibung: 'Zielwert: Prozent, Personen oder Euro', platzhalter: 'WERT' },
    {
      name: 'veraenderung',
      beschreibung: 'Statt des Werts: Veränderung gegen das Vorjahr in Prozent',
      platzhalter: 'PROZENT',
    },
    { name: 'monat', beschreibung: 'Stand; sonst der letzte Monat mit Werten', platzhalter: 'JJJJ-MM' },
    { name: 'amtlich', beschreibung: 'Datei veröffentlichter Zahlen', platzhalter: 'DATEI' },
    ...QUELLENOPTIONEN,
    { name: 'format', beschreibung: 'Ausgabe', werte: ['text', 'json', 'csv'], vorgabe: 'text' },
    MINDESTFALLZAHL,
    UNGESCHUETZT,
  ],
  hinweise: [
    `KENNZAHL: ${ZIELKENNZAHLEN.join(', ')}. Ohne eigene Lieferung genügt --amtlich, wo Monate veröffentlicht sind.`,
  ],
  fuehreAus: async ({ positionen: [id = '', ordner], optionen }, umgebung) => {
    const auftrag = liesAuftrag(id, ordner, optionen);
    if (typeof auftrag === 'string') {
      umgebung.fehler(auftrag);
      return AUSGANG.aufruf;
    }
    if (auftrag.frage.mindestfallzahl === null) umgebung.fehler(UNGESCHUETZT_WARNUNG);
    const quellen = await holeZielquellen(await werkzeug(umgebung, text(optionen, 'lager')), {
      ...auftrag,
      datei: await amtlicheDatei(optionen, umgebung),
    });
    if (quellen.meldungen.length > 0) zeigeMeldungen(quellen.meldungen, umgebung);
    if (!quellen.ok) return AUSGANG.unlesbar;
    const bericht = zeigeZielpfad(quellen.wert, auftrag.frage);
    umgebung.aus(alsAusgabe(bericht, text(optionen, 'format') ?? 'text', umgebung.breite));
    return AUSGANG.gut;
  },
};

type Auftrag = Readonly<{ quelle: Zaehlquelle | null; jobcenter: string | null; frage: Zielfrage }>;

const liesAuftrag = (
  id: string,
  ordner: string | undefined,
  optionen: Aufruf['optionen'],
): Auftrag | string => {
  const jahr = Number(/^(?:19|20)\d{2}$/.exec(text(optionen, 'jahr') ?? '')?.[0]);
  if (Number.isNaN(jahr)) return '--jahr wird als JJJJ geschrieben: 2025.';
  const ziel = zielkennzahl(id, jahr);
  if (ziel === null) return `Für „${id}“ gibt es kein Jahresziel. Möglich: ${ZIELKENNZAHLEN.join(', ')}.`;
  const vorgabe = liesVorgabe(optionen);
  if (typeof vorgabe === 'string') return vorgabe;
  const bis = liesMonatsoption(optionen, 'monat');
  if (bis === null || (bis !== undefined && (bis < monatAus(jahr, 1) || bis > monatAus(jahr, 12))))
    return `--monat ist ein Monat des Jahres ${jahr}: ${jahr}-06.`;
  const schutz = liesSchutz(optionen);
  if (typeof schutz === 'string') return schutz;
  const jobcenter = text(optionen, 'jobcenter');
  const ohneLieferung = ordner === undefined && jobcenter === null && text(optionen, 'amtlich') !== null;
  const quelle = ohneLieferung ? null : liesQuelle(ordner, optionen, true);
  if (typeof quelle === 'string') return quelle;
  const mindestfallzahl = schutz?.regeln.mindestfallzahl ?? null;
  return { quelle, jobcenter, frage: { ...ziel, jahr, vorgabe, bis: bis ?? null, mindestfallzahl } };
};

const liesVorgabe = (optionen: Aufruf['optionen']): Zielvorgabe | string => {
  const [wert, veraenderung] = [text(optionen, 'ziel'), text(optionen, 'veraenderung')];
  if ((wert === null) === (veraenderung === null))
    return 'Nennen Sie das Ziel entweder mit --ziel als Wert oder mit --veraenderung in Prozent gegen das Vorjahr.';
  const zahl = liesZahl(wert ?? veraenderung ?? '');
  if (zahl === null || (wert !== null && zahl < 0) || (wert === null && zahl < -100))
    return 'Das Ziel ist eine Zahl ohne Tausenderpunkte: 20,5 oder -1,5.';
  return wert === null ? { veraenderung: zahl } : { wert: zahl };
};

const liesZahl = (zahl: string): number | null =>
  /^[-−+]?\d{1,12}(?:[.,]\d{1,6})?$/.test(zahl) ? Number(zahl.replace(',', '.').replace('−', '-')) : null;

const werkzeug = async (
  umgebung: Kommandoumgebung,
  ordner: string | null,
): Promise<Parameters<typeof holeZielquellen>[0]> => ({
  lager: await umgebung.lager(ordner ?? undefined),
  ablage: await umgebung.aggregatablage(ordner ?? undefined),
  leser: await umgebung.aggregatleser(),
});

const amtlicheDatei = async (
  optionen: Aufruf['optionen'],
  umgebung: Kommandoumgebung,
): Promise<Parameters<typeof holeZielquellen>[1]['datei']> => {
  const datei = text(optionen, 'amtlich');
  return datei === null ? null : { datei, inhalt: await umgebung.liesDatei(datei) };
};

const alsAusgabe = (bericht: Zielbericht, format: string, breite: number): string => {
  if (format === 'text') return zielpfadText(bericht, breite);
  const daten = zielpfadSchema.parse(zielpfadDaten(bericht));
  return format === 'json' ? JSON.stringify(daten, null, 2) : zielpfadCsv(daten);
};
