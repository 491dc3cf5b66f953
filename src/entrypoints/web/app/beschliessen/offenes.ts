import type { Beschlussvorschau } from '#application/planung';
import { tagAlsText } from '#domain/werte';
import { bereichsname } from '../darstellung/kapitelliste.ts';
import { texte } from './texte.ts';

/** Something that is open; muss: nothing is decided before it is mended. */
export type Offenes = Readonly<{ text: string; muss: boolean }>;

/** What is said of the steps on the way, what has to be mended first. */
export const offeneSchritte = ({
  pflicht,
  unplausibel,
  ausgelassen,
  reihenfolge,
  schritt,
  tag,
}: Beschlussvorschau): readonly Offenes[] => [
  ...(tag === null ? [muss(texte.ohneTag(schritt))] : []),
  ...pflicht.map(({ name, rechtsgrundlage }) => muss(texte.pflicht(name, rechtsgrundlage ?? ''))),
  ...unplausibel.flatMap(({ name, erledigt }) =>
    erledigt === null ? [] : [muss(texte.unplausibel(name, tagAlsText(erledigt)))],
  ),
  ...ausgelassen.map(({ name }) => offen(texte.ausgelassen(name))),
  ...reihenfolge.map(({ schritt: spaeterer, davor }) => offen(texte.reihenfolge(spaeterer, davor))),
];

/** Chapters that are not reported as done: 'Ziele (in Arbeit)'. */
export const offeneKapitel = ({ kapitel }: Beschlussvorschau): readonly string[] =>
  kapitel.map(({ kapitel: wo, status }) => `${bereichsname(wo.split('.')[0] ?? wo)} (${status})`);

const muss = (text: string): Offenes => ({ text, muss: true });
const offen = (text: string): Offenes => ({ text, muss: false });
