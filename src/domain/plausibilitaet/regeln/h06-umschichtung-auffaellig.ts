import type { Plan } from '#domain/plan';
import { anteil, schreibeAnteil, schreibeWert, vergleicheAnteile, type Zahl } from '#domain/werte';
import { aufzaehlung } from '../aufzaehlung.ts';
import { fund, regel, type Fund, type Pruefkontext } from '../regel.ts';
import { istNegativ } from '../toleranz.ts';

/** Above this share of the EGT an Umschichtung is pointed out, unless the Jobcenter sets its own limit. */
const STANDARDGRENZE = anteil(30, 100);
/** More than double or less than half of the own history counts as far from it … */
const FAKTOR = 2;
/** … but only when the difference is more than one percent of the EGT. */
const MINDESTENS = anteil(1, 100);

type P = Readonly<{ umschichtung: string; anlass: string }>;

/** Umschichtung far from the Jobcenter's own history, or a large share of the EGT. There is no statutory limit. */
export const umschichtungAuffaellig = regel<P>({
  code: 'H-06',
  stufe: 'hinweis',
  titel: 'Umschichtung ist ungewöhnlich hoch oder weicht vom eigenen Verlauf ab',
  satz: ({ umschichtung, anlass }) =>
    `Umschichtung ${umschichtung}: ${anlass} Eine gesetzliche Grenze gibt es nicht.`,
  pruefe: kontext => [...rechnerischZurueck(kontext), ...ueberGrenze(kontext), ...gegenVerlauf(kontext)],
});

const befund = (umschichtung: Zahl, anlass: string): Fund<P> =>
  fund(umschichtung.pfad, { umschichtung: schreibeWert(umschichtung), anlass });

const betrag = (kontext: Pruefkontext, pfad: string): Zahl<'cent'> | null => {
  const zahl = kontext.blatt.get(pfad as Zahl['pfad']);
  return zahl?.einheit === 'cent' ? zahl : null;
};

/** By need nothing has to move, and what is left over would go back: that is a decision, not a result. */
const rechnerischZurueck = (kontext: Pruefkontext): readonly Fund<P>[] => {
  const umschichtung = betrag(kontext, 'haushalt.umschichtung');
  if (
    kontext.plan.haushalt.umschichtung?.art !== 'bedarf' ||
    !umschichtung ||
    !istNegativ(kontext, umschichtung)
  )
    return [];
  return [
    befund(
      umschichtung,
      'Das Verwaltungskostenbudget reicht; rechnerisch bleibt der Betrag dort übrig. Ob er den Eingliederungstitel verstärkt, ist zu entscheiden (umschichtung: art: zurueck).',
    ),
  ];
};

const ueberGrenze = (kontext: Pruefkontext): readonly Fund<P>[] => {
  const umschichtung = betrag(kontext, 'haushalt.umschichtung');
  const egt = betrag(kontext, 'haushalt.eingliederungstitel.ohneBez');
  if (!umschichtung || !egt || egt.wert <= 0) return [];
  const ist = anteil(umschichtung.wert, egt.wert);
  const grenze = kontext.plan.haushalt.grenzen?.umschichtungHoechstens?.wert ?? STANDARDGRENZE;
  return vergleicheAnteile(ist, grenze) > 0
    ? [befund(umschichtung, `Das sind ${schreibeAnteil(ist)} des EGT, mehr als ${schreibeAnteil(grenze)}.`)]
    : [];
};

const gegenVerlauf = (kontext: Pruefkontext): readonly Fund<P>[] => {
  const umschichtung = betrag(kontext, 'haushalt.umschichtung');
  const egt = betrag(kontext, 'haushalt.eingliederungstitel.ohneBez');
  const verlauf = [...kontext.blatt.values()].filter(
    (z): z is Zahl<'cent'> => z.einheit === 'cent' && istFruehereUmschichtung(kontext, z.pfad),
  );
  if (!umschichtung || !egt || egt.wert <= 0 || verlauf.length === 0) return [];
  const mittel = verlauf.reduce((s, z) => s + z.wert, 0) / verlauf.length;
  const unterschied = Math.abs(umschichtung.wert - mittel);
  const nahe = unterschied <= (egt.wert * MINDESTENS[0]) / MINDESTENS[1];
  const [jetzt, frueher] = [Math.abs(umschichtung.wert), Math.abs(mittel)];
  const weit = umschichtung.wert * mittel <= 0 || jetzt > FAKTOR * frueher || jetzt < frueher / FAKTOR;
  return weit && !nahe
    ? [
        befund(
          umschichtung,
          `In früheren Jahren wurden ${aufzaehlung(verlauf.map(z => `${schreibeWert(z)} (${jahrDer(kontext, z.pfad)})`))} umgeschichtet.`,
        ),
      ]
    : [];
};

/** A compared column of the plan year itself is another Stand, no history. */
const istFruehereUmschichtung = ({ plan }: Pruefkontext, pfad: string): boolean => {
  const jahr = verglichen(plan, pfad)?.jahr;
  return FRUEHERE.test(pfad) || (jahr !== undefined && jahr < plan.deckblatt.jahr);
};

const FRUEHERE = /^haushalt\.umschichtungFrueher\.(\d+)$/;

const verglichen = ({ haushalt }: Plan, pfad: string) => {
  const spalte = /^haushalt\.vergleich\.([\w-]+)\.umschichtung$/.exec(pfad)?.[1];
  return spalte === undefined ? undefined : haushalt.vergleich?.[spalte];
};

const jahrDer = ({ plan }: Pruefkontext, pfad: string): string =>
  FRUEHERE.exec(pfad)?.[1] ?? String(verglichen(plan, pfad)?.jahr ?? '');
