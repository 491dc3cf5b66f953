import { ERKLAERBAR, erklaereKennzahl, type Erklaerungswunsch } from '#application/kennzahlen';
import { erklaerungSchema } from '#contract';
import { AUSGANG, type Aufruf, type Befehl } from '../befehl.ts';
import {
  ausgangZu,
  liesMonatsoption,
  liesQuelle,
  liesSchutz,
  liesZaehlung,
  MINDESTFALLZAHL,
  QUELLENOPTIONEN,
  text,
  UNGESCHUETZT,
  UNGESCHUETZT_WARNUNG,
  ZAEHLOPTIONEN,
} from '../kennzahloptionen.ts';
import { gemeint, meintenSie } from '../meintenSie.ts';
import { umbrochen } from '../text/absatz.ts';
import { erklaerungDaten, erklaerungText } from '../text/erklaerungText.ts';
import { zeigeMeldungen } from '../text/meldungsliste.ts';

export const kennzahlenErklaere: Befehl = {
  name: 'kennzahlen erklaere',
  kurz: 'Erklärt eine Kennzahl: Rechenweg, Veränderung und woraus die Veränderung besteht.',
  positionen: ['ID', '[ORDNER]'],
  optionen: [
    ...QUELLENOPTIONEN,
    { name: 'monat', beschreibung: 'Monat der Kennzahl; sonst der letzte', platzhalter: 'JJJJ-MM' },
    { name: 'gegen', beschreibung: 'Vergleichsmonat; sonst ein Jahr davor', platzhalter: 'JJJJ-MM' },
    { name: 'je', beschreibung: 'Zerlegung nach diesem Merkmal: team', platzhalter: 'MERKMAL' },
    { name: 'format', beschreibung: 'Ausgabe', werte: ['text', 'json'], vorgabe: 'text' },
    MINDESTFALLZAHL,
    UNGESCHUETZT,
    ...ZAEHLOPTIONEN,
  ],
  hinweise: [
    'ID ist eine Kennzahl (K1, K2, K3E1 …), eine Beobachtung (IQU25, IQFM …), eine Quote der Maßnahmen (AQ, EQ, VQ) oder eine Basisgröße (ELB, LZB, INT …).',
  ],
  fuehreAus: async ({ positionen: [id = '', ordner], optionen }, umgebung) => {
    const wunsch = liesWunsch(id, ordner, optionen);
    const quelle = liesQuelle(ordner, optionen);
    const grund = [wunsch, quelle].find(x => typeof x === 'string');
    if (typeof quelle === 'string' || typeof wunsch === 'string') {
      umgebung.fehler(umbrochen(typeof grund === 'string' ? grund : '', umgebung.breite, ''));
      return AUSGANG.aufruf;
    }
    if (wunsch.schutz === null) umgebung.fehler(UNGESCHUETZT_WARNUNG);
    const lager = await umgebung.lager(text(optionen, 'lager') ?? undefined);
    const erklaerung = await erklaereKennzahl(lager, quelle, wunsch);
    if (!erklaerung.ok) {
      zeigeMeldungen(erklaerung.meldungen, umgebung);
      return ausgangZu(erklaerung.meldungen);
    }
    umgebung.aus(
      optionen['format'] === 'json'
        ? JSON.stringify(erklaerungSchema.parse(erklaerungDaten(erklaerung.wert)), null, 2)
        : erklaerungText(erklaerung.wert, umgebung.breite),
    );
    return AUSGANG.gut;
  },
};

const liesWunsch = (
  gesagt: string,
  ordner: string | undefined,
  optionen: Aufruf['optionen'],
): Erklaerungswunsch | string => {
  const id = gemeint(gesagt, ERKLAERBAR);
  if (id === null) return ohneId(gesagt, ordner);
  const [monat, gegen] = ['monat', 'gegen'].map(name => liesMonatsoption(optionen, name));
  if (monat === null || gegen === null) return 'Monate werden als JJJJ-MM geschrieben: 2025-06.';
  const zaehlung = liesZaehlung(optionen);
  if (typeof zaehlung === 'string') return zaehlung;
  const schutz = liesSchutz(optionen);
  if (typeof schutz === 'string') return schutz;
  const je = text(optionen, 'je');
  return { id, monat: monat ?? null, gegen: gegen ?? null, je, schutz, ...zaehlung };
};

/** With one word only it may be the folder, and the ID was forgotten. */
const ohneId = (gesagt: string, ordner: string | undefined): string => {
  const moeglich = `Möglich: ${ERKLAERBAR.join(', ')}.`;
  const vorschlag = meintenSie(gesagt, ERKLAERBAR);
  return ordner === undefined && vorschlag === ''
    ? `Es fehlt die ID dessen, was erklärt werden soll: „${gesagt}“ ist keine. Zum Beispiel: kennzahlen erklaere K2 ${gesagt}. ${moeglich}`
    : `„${gesagt}“ lässt sich nicht erklären.${vorschlag} ${moeglich}`;
};
