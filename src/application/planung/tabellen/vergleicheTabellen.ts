import { schluesselVon, tabellenZu, teiladresse, teilZu, uebernimmEingaben, type Eingabe } from '#contract';
import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import type { Mappenleser } from '#ports';
import { vergleichePlaene, type Planvergleich } from '../planwerkzeug.ts';
import { oeffneGespeicherten, type GespeicherterPlan } from '../oeffneGespeicherten.ts';
import { planungsmeldungen } from '../planungsmeldungen.ts';
import type { Planungsumgebung } from '../planungsumgebung.ts';
import { rechneDaten } from '../rechneDaten.ts';
import { allesGesehen, type Gesehen } from '../schreiben/teilwuensche.ts';
import { unterschiede, type Wertunterschied } from '../unterschiede.ts';
import { rueckgabeAus, type Mappenrueckgabe } from './rueckgabeAus.ts';
import { ausZeilen, WEGWEISER } from './wegweiser.ts';

/** What a workbook that came back would change: value by value, and what follows for figures and findings. Writing it is up to `schreibePlan`. */
export type Tabellenvergleich = Omit<Mappenrueckgabe, 'eingaben'> &
  Readonly<{
    eingaben: readonly Eingabe[];
    /** The versions this comparison was made with. */
    gesehen: Gesehen;
    werte: readonly Wertunterschied[];
    wirkung: Planvergleich;
    /** Parts that somebody has changed since the workbook was made, and that it would change as well. */
    inzwischenGeaendert: readonly string[];
  }>;

/** Reads a workbook that was made of this plan, and compares it with the plan of today. Keeps nothing. Fails for other files, and with all that is wrong in the cells. */
export const vergleicheTabellen = async (
  akteur: Akteur,
  { kennung, inhalt, datei }: Readonly<{ kennung: string; inhalt: Uint8Array; datei: string }>,
  umgebung: Pick<Planungsumgebung, 'imMandanten' | 'rechne'>,
  leser: Mappenleser,
): Promise<Ergebnis<Tabellenvergleich>> => {
  const plan = await oeffneGespeicherten(akteur, kennung, umgebung);
  if (!plan.ok) return plan;
  const gelesen = await leser.lies(inhalt, datei);
  if (!gelesen.ok) return gelesen;
  const blaetter = gelesen.wert.filter(({ name }) => name !== WEGWEISER);
  const weg = ausZeilen(gelesen.wert.find(({ name }) => name === WEGWEISER)?.zeilen ?? []);
  if (weg === null) return misslungen(melde(planungsmeldungen.KEINE_PLANMAPPE, datei, { datei }));
  if (weg.kennung !== kennung) return misslungen(melde(planungsmeldungen.ANDERE_PLANMAPPE, datei, { datei }));
  const { daten, teile } = plan.wert;
  const tabellen = Object.keys(daten).flatMap(oben => tabellenZu(daten, oben));
  const rueckgabe = rueckgabeAus(weg, blaetter, tabellen);
  const neu = uebernimmEingaben(daten, rueckgabe.eingaben);
  const gerechnet = rechneDaten(neu);
  if (!gerechnet.ok) return gerechnet;
  const gesehen = allesGesehen(teile);
  return gelungen({
    ...rueckgabe,
    gesehen,
    werte: unterschiede(daten, neu),
    wirkung: vergleichePlaene(seite(plan.wert), {
      ...gerechnet.wert.rechnung,
      befunde: gerechnet.wert.befunde,
    }),
    inzwischenGeaendert: beruehrteTeile(rueckgabe.eingaben).filter(
      teil => gesehen[teil] !== weg.gesehen[teil],
    ),
  });
};

const seite = ({ rechnung, befunde }: GespeicherterPlan) => ({ ...rechnung, befunde });

const beruehrteTeile = (eingaben: readonly Eingabe[]): readonly string[] => [
  ...new Set(
    eingaben.flatMap(({ ort }) => {
      const teil = teilZu(schluesselVon(ort));
      return teil ? [teiladresse(teil)] : [];
    }),
  ),
];
