import type { Arbeitsplatz } from '#application/arbeitsplatz';
import type { GespeicherterPlan } from '#application/planung';
import { schwerpunkttitel, type Schwerpunkt } from '#domain/plan';
import { liesPfad, schreibeWert } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import { mitZahlen, zahlenIn } from '../darstellung/mitZahlen.ts';

/** What last year's plan said beside what this one says. */
export type Vorjahrsdarstellung = Readonly<{
  jahr: number;
  /** Address of last year's plan; null: it is not there, only what this plan says of it. */
  ziel: string | null;
  planjahr: number;
  schwerpunkte: readonly Readonly<{ titel: string; ansaetze: readonly Ansatzdarstellung[] }>[];
}>;

export type Ansatzdarstellung = Readonly<{
  schluessel: string;
  titel: string;
  /** null: last year's plan said nothing about it. */
  zugesagt: string | null;
  geworden: string | null;
  /** null: this plan has no such Ansatz any more. */
  jetzt: string | null;
  /** Figures that the texts name: as they were planned, and as this plan has them. */
  zahlen: readonly Readonly<{ pfad: string; name: string; damals: string; jetzt: string }>[];
}>;

/** For the chapter of the Schwerpunkte, or one of them; null elsewhere, and where nothing is known of the year before. */
export const vorjahrZu = async (
  platz: Pick<Arbeitsplatz, 'planung'>,
  akteur: Akteur,
  plan: GespeicherterPlan,
  [oben, gewaehlt]: readonly string[],
): Promise<Vorjahrsdarstellung | null> => {
  if (oben !== 'schwerpunkte') return null;
  const alt = await vorgaenger(platz, akteur, plan);
  const neue = plan.rechnung.plan.schwerpunkte ?? {};
  const alte = alt?.rechnung.plan.schwerpunkte ?? {};
  const schluessel = [...new Set([...Object.keys(neue), ...Object.keys(alte)])].filter(
    s => gewaehlt === undefined || s === gewaehlt,
  );
  const schwerpunkte = schluessel.flatMap(s => {
    const [neu, bisher] = [neue[s], alte[s]];
    const ansaetze = ansaetzeVon(plan, alt, neu, bisher);
    const titel =
      neu === undefined
        ? bisher && alt && schwerpunkttitel(alt.rechnung.plan, s, bisher)
        : schwerpunkttitel(plan.rechnung.plan, s, neu);
    return ansaetze.some(a => a.zugesagt !== null) && titel !== null && titel !== undefined
      ? [{ titel, ansaetze }]
      : [];
  });
  const jahr = plan.kopf.jahr - 1;
  return schwerpunkte.length === 0
    ? null
    : {
        jahr: alt?.kopf.jahr ?? jahr,
        ziel: alt ? `/planung/${alt.kopf.kennung}` : null,
        planjahr: plan.kopf.jahr,
        schwerpunkte,
      };
};

/** The plan it was carried over from, else the Jobcenter's plan of the year before. */
const vorgaenger = async (
  { planung }: Pick<Arbeitsplatz, 'planung'>,
  akteur: Akteur,
  { kopf }: GespeicherterPlan,
): Promise<GespeicherterPlan | null> => {
  const liste = await planung.liste(akteur);
  const plaene = (liste.ok ? liste.wert : []).filter(p => p.szenarioVon === undefined);
  const gefunden =
    plaene.find(p => p.kennung === kopf.entstandenAus) ??
    plaene.find(p => p.jahr === kopf.jahr - 1 && p.vorlage === kopf.vorlage);
  const plan = gefunden && (await planung.oeffne(akteur, gefunden.kennung));
  return plan?.ok === true ? plan.wert : null;
};

const ansaetzeVon = (
  plan: GespeicherterPlan,
  alt: GespeicherterPlan | null,
  neu: Schwerpunkt | undefined,
  bisher: Schwerpunkt | undefined,
): readonly Ansatzdarstellung[] => {
  const [neue, alte] = [neu?.handlungsansaetze ?? {}, bisher?.handlungsansaetze ?? {}];
  return [...new Set([...Object.keys(neue), ...Object.keys(alte)])].map(schluessel => {
    const [hier, damals] = [neue[schluessel], alte[schluessel]];
    const zusage = hier?.vorjahr?.zusage ?? damals?.text;
    const ergebnis = hier?.vorjahr?.ergebnis;
    // What this plan says of last year's promise carries its figures written out or of its own; the old text has those of the old plan.
    const blatt = hier?.vorjahr || !alt ? plan.rechnung.blatt : alt.rechnung.blatt;
    return {
      schluessel,
      titel: hier?.titel ?? damals?.titel ?? schluessel,
      zugesagt: zusage === undefined ? null : mitZahlen(zusage, blatt),
      geworden: ergebnis === undefined ? null : mitZahlen(ergebnis, plan.rechnung.blatt),
      jetzt: hier === undefined ? null : mitZahlen(hier.text ?? '', plan.rechnung.blatt),
      zahlen: alt ? zahlenBeider([damals?.text, hier?.text, ergebnis], plan, alt) : [],
    };
  });
};

const zahlenBeider = (
  texte: readonly (string | undefined)[],
  { rechnung: { blatt } }: GespeicherterPlan,
  alt: GespeicherterPlan,
): Ansatzdarstellung['zahlen'] => {
  const vorhandene = texte.filter(t => t !== undefined);
  const alle = new Map(
    [...zahlenIn(vorhandene, alt.rechnung.blatt), ...zahlenIn(vorhandene, blatt)].map(z => [z.pfad, z]),
  );
  const wertIn = (von: typeof blatt, adresse: string): string => {
    const pfad = liesPfad(adresse);
    const zahl = pfad && von.get(pfad);
    return zahl ? schreibeWert(zahl) : '–';
  };
  return [...alle.values()].map(({ pfad, name }) => ({
    pfad,
    name,
    damals: wertIn(alt.rechnung.blatt, pfad),
    jetzt: wertIn(blatt, pfad),
  }));
};
