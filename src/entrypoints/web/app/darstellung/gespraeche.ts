import type { Arbeitsplatz } from '#application/arbeitsplatz';
import type { GespeicherterPlan } from '#application/planung';
import { liesPfad } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import { bereichsname } from './kapitelliste.ts';
import { verweisZu } from './orte.ts';
import type { Planwahl } from './planadresse.ts';
import { darfImHaus } from './rechte.ts';
import { zeitangabe } from './zeitpunkttext.ts';

/** Something said, as a page shows it. */
export type Beitrag = Readonly<{ id: string; von: string; am: string; text: string }>;

/** A comment with its answers: what it is about, and whether it is done. */
export type Gespraechsdarstellung = Beitrag &
  Readonly<{ ort: string; ziel: string | null; erledigt: string | null; antworten: readonly Beitrag[] }>;

/** What people say about a plan or a place of it; null: this person does not read comments. */
export const gespraeche = async (
  { zusammenarbeit }: Pick<Arbeitsplatz, 'zusammenarbeit'>,
  akteur: Akteur,
  wahl: Planwahl,
  plan: GespeicherterPlan,
  unter = '',
): Promise<readonly Gespraechsdarstellung[] | null> => {
  if (!darfImHaus(akteur, 'kommentar.lesen')) return null;
  const alle = await zusammenarbeit.kommentare(akteur, wahl);
  if (!alle.ok) return null;
  return alle.wert
    .filter(({ adresse }) => unter === '' || adresse === unter || adresse.startsWith(`${unter}.`))
    .toSorted((a, b) => Number(a.erledigt !== null) - Number(b.erledigt !== null))
    .map(gespraech => ({
      ...beitrag(gespraech),
      ort: ortsname(plan, gespraech.adresse),
      ziel: verweisZu(plan.kopf.kennung, plan.daten, gespraech.adresse),
      erledigt: gespraech.erledigt?.von ?? null,
      antworten: gespraech.antworten.map(beitrag),
    }));
};

type Kommentar = Extract<
  Awaited<ReturnType<Arbeitsplatz['zusammenarbeit']['kommentare']>>,
  { ok: true }
>['wert'][number]['antworten'][number];

const beitrag = ({ id, von, am, text }: Kommentar): Beitrag => ({ id, von, am: zeitangabe(am), text });

/** The chapter, and the name of the figure where it is about one. */
const ortsname = ({ rechnung }: GespeicherterPlan, adresse: string): string => {
  const [oben = '', ...unten] = adresse.split('.');
  const pfad = liesPfad(adresse);
  const zahl = pfad === null ? undefined : rechnung.blatt.get(pfad);
  const name = zahl?.name ?? unten.join(' › ');
  return name === '' ? bereichsname(oben) : `${bereichsname(oben)}: ${name}`;
};
