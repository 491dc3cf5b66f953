import { schluesselVon, tabellenZu, uebernimmEingaben, type Eingabe, type Zelleingabe } from '#contract';
import { gelungen, melde, misslungen, type Ergebnis, type Meldung } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import type { Mappenleser, Pruefsumme } from '#ports';
import { vergleichePlaene, type Planvergleich } from '../planwerkzeug.ts';
import { oeffneGespeicherten, type GespeicherterPlan } from '../oeffneGespeicherten.ts';
import { planungsmeldungen } from '../planungsmeldungen.ts';
import type { Planungsumgebung } from '../planungsumgebung.ts';
import { rechneDaten } from '../rechneDaten.ts';
import { allesGesehen, type Gesehen } from '../schreiben/teilwuensche.ts';
import { unterschiede, type Wertunterschied } from '../unterschiede.ts';
import { rueckgabeAus, type Mappenrueckgabe } from './rueckgabeAus.ts';
import { ausZeilen, feldabdruck, WEGWEISER } from './wegweiser.ts';

/** What a workbook that came back would change: value by value, and what follows for figures and findings. Writing it is up to `schreibePlan`. */
export type Tabellenvergleich = Omit<Mappenrueckgabe, 'eingaben' | 'beiderseits'> &
  Readonly<{
    eingaben: readonly Eingabe[];
    /** The versions this comparison was made with. */
    gesehen: Gesehen;
    werte: readonly Wertunterschied[];
    wirkung: Planvergleich;
    /** Fields it would change, and that somebody has changed in the plan since it was made. */
    inzwischenGeaendert: readonly string[];
  }>;

/** Reads a workbook that was made of this plan, and compares it with the plan of today. Keeps nothing. Fails for other files, and with all that is wrong in the cells. */
export const vergleicheTabellen = async (
  akteur: Akteur,
  { kennung, inhalt, datei }: Readonly<{ kennung: string; inhalt: Uint8Array; datei: string }>,
  umgebung: Pick<Planungsumgebung, 'imMandanten' | 'rechne'>,
  { lies, pruefsumme }: Mappenleser & Readonly<{ pruefsumme: Pruefsumme }>,
): Promise<Ergebnis<Tabellenvergleich>> => {
  const plan = await oeffneGespeicherten(akteur, kennung, umgebung);
  if (!plan.ok) return plan;
  const gelesen = await lies(inhalt, datei);
  if (!gelesen.ok) return gelesen;
  const blaetter = gelesen.wert.filter(({ name }) => name !== WEGWEISER);
  const weg = ausZeilen(gelesen.wert.find(({ name }) => name === WEGWEISER)?.zeilen ?? []);
  if (weg === null) return misslungen(melde(planungsmeldungen.KEINE_PLANMAPPE, datei, { datei }));
  if (weg.kennung !== kennung) return misslungen(melde(planungsmeldungen.ANDERE_PLANMAPPE, datei, { datei }));
  const { daten, teile } = plan.wert;
  const tabellen = Object.keys(daten).flatMap(oben => tabellenZu(daten, oben));
  const ausgang = new Set(weg.abdruecke);
  const { eingaben, beiderseits, ...rueckgabe } = rueckgabeAus(weg, blaetter, tabellen, (ort, text) =>
    ausgang.has(feldabdruck(pruefsumme, ort, text)),
  );
  const neu = uebernimmEingaben(daten, eingaben);
  const gerechnet = rechneDaten(neu);
  if (!gerechnet.ok)
    return misslungen(...gerechnet.meldungen.map(meldung => anSeinerStelle(meldung, eingaben)));
  const gesehen = allesGesehen(teile);
  return gelungen({
    ...rueckgabe,
    gesehen,
    werte: unterschiede(daten, neu),
    wirkung: vergleichePlaene(seite(plan.wert), {
      ...gerechnet.wert.rechnung,
      befunde: gerechnet.wert.befunde,
    }),
    eingaben: eingaben.map(({ ort, text }) => ({ ort, text })),
    inzwischenGeaendert: beiderseits.map(ort => schluesselVon(ort).join(' › ')),
  });
};

const seite = ({ rechnung, befunde }: GespeicherterPlan) => ({ ...rechnung, befunde });

/** A message about a field tells the cell. */
const anSeinerStelle = (meldung: Meldung, eingaben: readonly Zelleingabe[]): Meldung => {
  const zelle = eingaben.find(
    ({ ort }) => adresse(ort) === meldung.pfad || ort.split('/').join('.') === meldung.pfad,
  );
  return zelle ? { ...meldung, pfad: zelle.stelle } : meldung;
};

/** As messages name a field: the value itself, not that it is one. */
const adresse = (ort: string): string =>
  schluesselVon(ort)
    .join('.')
    .replace(/\.wert$/, '');
