import type { Planrechnung } from '../planRechnen.ts';
import { cent, negiert, schreibeMio, type Pfad, type Zahl } from '#domain/werte';
import type { Diagramm, Diagrammzeichner, Wasserfall } from '#ports';
import { textzelle, zahlzelle } from './laeufe.ts';

type Stufe = Wasserfall['stufen'][number] & Readonly<{ zahl: Zahl<'cent'> }>;

/** The way of the money as waterfall: allotments, Umschichtung, municipal share, what is left; null when the plan lacks a part of it. */
export const geldfluss = async (
  rechnung: Planrechnung,
  zeichner: Diagrammzeichner,
): Promise<Diagramm | null> => {
  const stufen = stufenDes(rechnung);
  if (!stufen) return null;
  const titel = `Weg des Geldes ${rechnung.plan.deckblatt.jahr}`;
  return {
    art: 'diagramm',
    titel,
    satz: satz(stufen),
    alternativtext: `Wasserfalldiagramm. ${stufen.map(s => `${s.name}: ${schreibeMio(cent(s.betrag))}`).join('. ')}.`,
    svg: await zeichner.wasserfall({
      titel,
      stufen: stufen.map(({ name, betrag, art }) => ({ name, betrag, art })),
    }),
    daten: {
      art: 'tabelle',
      titel: `${titel}: Daten zum Diagramm`,
      spalten: [
        { titel: 'Schritt', ausrichtung: 'links' },
        { titel: 'in €', ausrichtung: 'rechts' },
      ],
      zeilen: stufen.map(({ name, zahl, art }) => ({
        rolle: art === 'summe' ? ('summe' as const) : ('normal' as const),
        zellen: [textzelle(name), zahlzelle(art === 'ab' ? { ...zahl, wert: negiert(zahl.wert) } : zahl, '')],
      })),
    },
  };
};

const stufenDes = ({ blatt }: Planrechnung): readonly Stufe[] | null => {
  const stufe = (name: string, ort: string, art: Stufe['art']): Stufe | null => {
    const zahl = blatt.get(`haushalt.${ort}` as Pfad);
    return zahl?.einheit === 'cent' ? { name, art, betrag: zahl.wert, zahl } : null;
  };
  const stufen = [
    stufe('EGT zugeteilt', 'eingliederungstitel.ohneBez', 'start'),
    stufe('Umschichtung', 'umschichtung', 'ab'),
    stufe('EGT verfügbar', 'eingliederungstitel.verfuegbar', 'summe'),
    stufe('VKB zugeteilt', 'verwaltungskostenbudget', 'start'),
    stufe('Umschichtung', 'umschichtung', 'zu'),
    stufe('Anteil der Kommune (KFA)', 'kommunalerFinanzierungsanteil', 'zu'),
    ...ungedeckt(blatt),
    stufe('Verwaltungskosten gesamt', 'gesamtverwaltungskosten', 'summe'),
  ];
  return stufen.some(s => s === null) ? null : stufen.filter(s => s !== null);
};

/** What of the cost nobody pays for where less is moved than is needed; negative where more is moved. */
const ungedeckt = (blatt: Planrechnung['blatt']): readonly Stufe[] => {
  const zahl = blatt.get('haushalt.umschichtung.luecke' as Pfad);
  if (zahl?.einheit !== 'cent' || zahl.wert === 0) return [];
  return [{ name: zahl.wert > 0 ? 'Ungedeckt' : 'Über dem Bedarf', art: 'zu', betrag: zahl.wert, zahl }];
};

const satz = (stufen: readonly Stufe[]): string => {
  const [egt, umschichtung, verfuegbar] = stufen.map(s => schreibeMio(cent(s.betrag)));
  const gesamt = schreibeMio(cent(stufen.at(-1)?.betrag ?? 0));
  const luecke = stufen.find(s => s.name === 'Ungedeckt');
  const offen = luecke
    ? ` Davon sind ${schreibeMio(cent(luecke.betrag))} des Bundesanteils nicht gedeckt.`
    : '';
  const zurueck = (stufen[1]?.betrag ?? 0) < 0;
  return zurueck
    ? `Vom Verwaltungskostenbudget gehen ${schreibeMio(cent(-(stufen[1]?.betrag ?? 0)))} in den Eingliederungstitel; dort stehen ${verfuegbar} bereit.`
    : `Vom Eingliederungstitel (${egt}) gehen ${umschichtung} in die Verwaltung, die insgesamt ${gesamt} kostet; für Eingliederung bleiben ${verfuegbar}.${offen}`;
};
