import {
  mitMass,
  schreibeDezimal,
  schreibeAnteilFest,
  schreibeEuro,
  schreibeMio,
  schreibeTausend,
  schreibeWert,
  teileGerundet,
  type Pfad,
  type Zahl,
} from '#domain/werte';
import { liesEinbettung, type Einbettung } from '#domain/plausibilitaet';
import type { Textlauf, Zelle } from '#ports';

/** A plain run of text. */
export const text = (worte: string): Textlauf => ({ art: 'text', text: worte });

/** A run in bold. */
export const fett = (worte: string): Textlauf => ({ art: 'fett', inhalt: [text(worte)] });

/** How a figure reads in running text: amounts in whole Euro unless the text asks for another form. */
const imSatz = (zahl: Zahl, darstellung: Einbettung['darstellung']): string => {
  if (darstellung === 'ohneVorzeichen') return imSatz(zahl, 'ganz').replace(/^−/, '');
  if (zahl.mass && darstellung !== 'ohneEinheit') return mitMass(schreibeWert(zahl), zahl.mass);
  if (zahl.einheit !== 'cent' || darstellung === 'genau') return schreibeWert(zahl);
  if (darstellung === 'tausend') return schreibeTausend(zahl.wert);
  return darstellung === 'mio'
    ? schreibeMio(zahl.wert, MIO_STELLEN.get(zahl.schritt ?? 1))
    : schreibeEuro(zahl.wert);
};

/** The run for a figure embedded in a text; an unknown address stays visible (rule D-06 speaks of it). */
export const eingebettet =
  (hole: (pfad: Pfad) => Zahl | undefined, istSichtbar: (zahl: Zahl) => boolean = () => true) =>
  (inhalt: string): Textlauf => {
    const { adresse, darstellung } = liesEinbettung(inhalt);
    const zahl = hole(adresse as Pfad);
    if (!zahl) return text(`[Zahl fehlt: ${adresse}]`);
    if (!istSichtbar(zahl)) return text('[nicht veröffentlicht]');
    return {
      art: 'zahl',
      text: imSatz(zahl, darstellung),
      pfad: zahl.pfad,
      annahme: zahl.herkunft.art === 'annahme',
    };
  };

/** A cell with a figure in whole units, the unit standing in the column's head; empty without figure. */
export const zahlzelle = (zahl: Zahl | undefined, stand: string): Zelle => {
  if (!zahl) return leer;
  const lauf: Textlauf = {
    art: 'zahl',
    text: ohneEinheit(zahl),
    pfad: zahl.pfad,
    annahme: zahl.herkunft.art === 'annahme',
  };
  return { inhalt: [lauf], ...(stand !== '' && { stand }) };
};

/** Euro and VZÄ without their unit; an amount known only in millions as it is known: '59,519 Mio.'. */
const ohneEinheit = (zahl: Zahl): string => {
  if (zahl.einheit === 'vzae') return schreibeWert(zahl).replace(/\sVZÄ$/, '');
  if (zahl.einheit !== 'cent') return schreibeWert(zahl);
  const stellen = MIO_STELLEN.get(zahl.schritt ?? 1);
  if (stellen === undefined) return schreibeDezimal(teileGerundet(BigInt(zahl.wert), 100n), 0);
  return `${schreibeDezimal(teileGerundet(BigInt(zahl.wert), BigInt(zahl.schritt ?? 1)), stellen)} Mio.`;
};

/** Decimals of an amount in millions by the size of its last known digit in cents. */
const MIO_STELLEN: ReadonlyMap<number, number> = new Map([
  [100_000, 3],
  [1_000_000, 2],
  [10_000_000, 1],
  [100_000_000, 0],
]);

/** A cell with a share, always two decimals, so that a column lines up. */
export const anteilzelle = (zahl: Zahl | undefined): Zelle =>
  zahl?.einheit === 'anteil'
    ? { inhalt: [{ art: 'zahl', text: schreibeAnteilFest(zahl.wert, 2), pfad: zahl.pfad, annahme: false }] }
    : leer;

/** A cell with words. */
export const textzelle = (worte: string): Zelle => ({ inhalt: [text(worte)] });

/** An empty cell. */
export const leer: Zelle = { inhalt: [] };

/** A text with every embedded figure written out, as a document prints it; unknown addresses stay. */
export const eingesetzt = (worte: string, blatt: ReadonlyMap<Pfad, Zahl>): string =>
  worte.replaceAll(/\{\{([^{}]*)\}\}/g, (ganz, inhalt: string) => {
    const { adresse, darstellung } = liesEinbettung(inhalt);
    const zahl = blatt.get(adresse as Pfad);
    return zahl ? imSatz(zahl, darstellung) : ganz;
  });
