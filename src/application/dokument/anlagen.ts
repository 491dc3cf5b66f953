import { vorlageZu, type Anlage, type Plan } from '#domain/plan';
import { tagAlsText, type Meldung } from '#domain/werte';
import type { Anhang, Baustein } from '#ports';
import { ladeBilder } from '../beilagen/ladeBilder.ts';
import { neben, oeffneAnlage, unlesbar } from '../beilagen/oeffneAnlage.ts';
import { mitFundort } from '../planOeffnen.ts';
import { anmerkung, eintraege, type Bauzeug } from './bauzeug.ts';
import { bauzeugFuer, type Werkzeugkasten } from './bauzeugFuer.ts';
import { baueKapitel } from './kapitel.ts';
import { alsAnlage } from './versetzt.ts';

/** The annexes of a plan: texts, and other plans from beside it with all of their chapters. One that cannot be read puts messages into fehler. */
export const ladeAnlagen = async (
  bau: Bauzeug,
  werkzeug: Werkzeugkasten,
  fehler: Meldung[],
  mindestens: number | null,
): Promise<readonly Anhang[]> => {
  const anhaenge: Anhang[] = [];
  for (const [k, { titel, text, plan }] of eintraege(bau.rechnung.plan.dokument?.anlagen)) {
    const worte = bau.text(`dokument.anlagen.${k}.text`, text);
    const kapitel = plan === undefined ? [] : await planAlsAnlage(k, plan, werkzeug, fehler, mindestens);
    if (worte.length + kapitel.length > 0)
      anhaenge.push({ titel, bausteine: [...worte, ...kapitel], ...folgeRegel(anhaenge, worte, kapitel) });
  }
  return anhaenge;
};

/** A few paragraphs may follow on the page of the annex before them. */
const folgeRegel = (
  davor: readonly Anhang[],
  worte: readonly Baustein[],
  kapitel: readonly Baustein[],
): Pick<Anhang, 'folgt'> =>
  davor.length > 0 && kapitel.length === 0 && worte.length <= WENIGE_ABSAETZE ? { folgt: true } : {};

const WENIGE_ABSAETZE = 8;

/** The chapters of another plan, one level lower, its figures under addresses of their own. Its own annexes are named, not printed. */
const planAlsAnlage = async (
  k: string,
  datei: string,
  werkzeug: Werkzeugkasten,
  fehler: Meldung[],
  mindestens: number | null,
): Promise<readonly Baustein[]> => {
  const pfad = `dokument.anlagen.${k}.plan`;
  const offen = await oeffneAnlage(datei, pfad, werkzeug);
  if (!offen.ok) {
    fehler.push(...offen.meldungen);
    return [];
  }
  const eigene: Meldung[] = [];
  const bau = bauzeugFuer(offen.wert, werkzeug, eigene, mindestens);
  const { plan } = offen.wert;
  const bilder = await ladeBilder(plan, neben(werkzeug.beilagen, datei), eigene);
  const kapitel = await baueKapitel(bau, bilder);
  if (eigene.length > 0) {
    fehler.push(unlesbar(datei, pfad, werkzeug.beilagen, mitFundort(eigene, offen.wert.fundort)));
    return [];
  }
  return [anmerkung(herkunft(plan)), ...eigeneAnlagen(plan), ...alsAnlage(kapitel, k)];
};

const herkunft = ({ deckblatt }: Plan): string =>
  `${deckblatt.titel}, ${vorlageZu(deckblatt.vorlage).untertitel} ${deckblatt.jobcenter}. Stand: ${tagAlsText(deckblatt.stand)}, ${deckblatt.zustand}.`;

const eigeneAnlagen = ({ dokument }: Plan): readonly Baustein[] => {
  const titel = eintraege<Anlage>(dokument?.anlagen).map(([, anlage]) => anlage.titel);
  return titel.length === 0
    ? []
    : [anmerkung(`Dieser Plan hat eigene Anlagen, die hier nicht abgedruckt sind: ${titel.join('; ')}.`)];
};
