import { pruefeRechnung, vergleichePlaene, type Vergleichsseite } from '#application';
import { planvergleichSchema } from '#contract';
import { AUSGANG, type Befehl } from '../befehl.ts';
import { formatVon, oeffneOderSage, type Ausgabeformat } from '../planzugang.ts';
import { vergleichText } from '../text/vergleichText.ts';
import { Dateifehler, type Kommandoumgebung } from '../umgebung.ts';

export const planVergleiche: Befehl = {
  name: 'plan vergleiche',
  kurz: 'Zeigt, worin sich zwei Pläne unterscheiden: Zahlen, Texte, Schwerpunkte, Befunde.',
  positionen: ['A', 'B'],
  optionen: [
    {
      name: 'format',
      beschreibung: 'Ausgabe für Menschen oder als JSON',
      werte: ['text', 'json'],
      vorgabe: 'text',
    },
  ],
  hinweise: ['Ausgang: 0, ob gleich oder verschieden; 2, wenn eine der Dateien nicht lesbar ist.'],
  fuehreAus: async ({ positionen: [dateiA = '', dateiB = ''], optionen }, umgebung) => {
    const format = formatVon(optionen);
    const a = await seite(dateiA, umgebung, format);
    const b = await seite(dateiB, umgebung, a ? format : 'text');
    if (!a || !b) return AUSGANG.unlesbar;
    const vergleich = vergleichePlaene(a, b);
    umgebung.aus(
      format === 'json'
        ? JSON.stringify(planvergleichSchema.encode(vergleich), null, 2)
        : vergleichText(vergleich, umgebung.breite),
    );
    return AUSGANG.gut;
  },
};

/** A file that is missing is told like one that cannot be read, so that the other one is looked at too. JSON is printed of one of them only. */
const seite = async (
  datei: string,
  umgebung: Kommandoumgebung,
  format: Ausgabeformat,
): Promise<Vergleichsseite | null> => {
  try {
    const offen = await oeffneOderSage(datei, umgebung, format);
    return offen && { ...offen, befunde: pruefeRechnung(offen) };
  } catch (fehler) {
    if (!(fehler instanceof Dateifehler)) throw fehler;
    umgebung.fehler(fehler.message);
    return null;
  }
};
