import { planAlsDatei, schreibeFort } from '#application';
import { planSchema } from '#contract';
import { AUSGANG, type Befehl } from '../befehl.ts';
import { JAHR, liesPlanjahr } from '../planjahr.ts';
import { oeffneOderSage, sageUnlesbar, schreibeNeu } from '../planzugang.ts';
import { NACH } from './planNeu.ts';

export const planFortschreibe: Befehl = {
  name: 'plan fortschreibe',
  kurz: 'Macht aus dem Plan eines Jahres den Entwurf eines späteren; die alten Werte werden zum Vergleich.',
  positionen: ['ALT'],
  optionen: [JAHR, NACH],
  hinweise: [
    'Was noch aus dem alten Jahr stammt, steht im neuen Plan unter „fortschreibung: offen“.',
    'Gedrucktes, der Rechtsstand und Kommentare der alten Datei gehen nicht mit.',
  ],
  fuehreAus: async ({ positionen: [alt = ''], optionen }, umgebung) => {
    const planjahr = liesPlanjahr(optionen['jahr']);
    if (!planjahr.ok) {
      umgebung.fehler(planjahr.grund);
      return AUSGANG.aufruf;
    }
    const { jahr } = planjahr;
    const offen = await oeffneOderSage(alt, umgebung);
    if (!offen) return AUSGANG.unlesbar;
    const altesJahr = offen.plan.deckblatt.jahr;
    if (jahr <= altesJahr) {
      umgebung.fehler(`Der Plan ${alt} ist von ${altesJahr}. Nennen Sie mit --jahr ein späteres Jahr.`);
      return AUSGANG.aufruf;
    }
    const nach = String(optionen['nach']);
    const neu = await schreibeFort(offen.plan, offen.blatt, jahr, umgebung.uhr.heute());
    const daten = planSchema.encode(neu as Parameters<typeof planSchema.encode>[0]);
    const text = planAlsDatei(daten, await umgebung.plandatei());
    if (!text.ok) {
      sageUnlesbar(nach, text.meldungen, umgebung);
      return AUSGANG.unlesbar;
    }
    await schreibeNeu(nach, text.wert, umgebung);
    const anzahl = neu.fortschreibung?.offen.length ?? 0;
    umgebung.aus(
      `${nach} geschrieben: ${anzahl} Stellen aus ${altesJahr} sind noch durchzusehen („fortschreibung: offen“). Gedrucktes, der Rechtsstand und Kommentare der alten Datei sind nicht mitgegangen.`,
    );
    return AUSGANG.gut;
  },
};
