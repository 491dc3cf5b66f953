import { pruefeRechnung, vergleichePlaene, type Vergleichsseite } from '#application';
import { planvergleichSchema } from '#contract';
import { AUSGANG, type Befehl } from '../befehl.ts';
import { oeffneOderSage } from '../planzugang.ts';
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
    const a = await seite(dateiA, umgebung);
    const b = await seite(dateiB, umgebung);
    if (!a || !b) return AUSGANG.unlesbar;
    const vergleich = vergleichePlaene(a, b);
    umgebung.aus(
      optionen['format'] === 'json'
        ? JSON.stringify(planvergleichSchema.encode(vergleich), null, 2)
        : vergleichText(vergleich, umgebung.breite),
    );
    return AUSGANG.gut;
  },
};

/** A file that is missing is told like one that cannot be read, so that the other one is looked at too. */
const seite = async (datei: string, umgebung: Kommandoumgebung): Promise<Vergleichsseite | null> => {
  try {
    const offen = await oeffneOderSage(datei, umgebung);
    return offen && { ...offen, befunde: pruefeRechnung(offen) };
  } catch (fehler) {
    if (!(fehler instanceof Dateifehler)) throw fehler;
    umgebung.fehler(fehler.message);
    return null;
  }
};
