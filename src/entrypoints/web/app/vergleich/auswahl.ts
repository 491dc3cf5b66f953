import type { Arbeitsplatz } from '#application/arbeitsplatz';
import type { GespeicherterPlan } from '#application/planung';
import type { Akteur } from '#domain/zugang';
import { adresseDerFassung, leseAdresse, type Planwahl } from '../darstellung/planadresse.ts';
import type { Wahl } from '../darstellung/wahl.ts';
import { texte } from './texte.ts';

/** What a plan can be compared with: its other Fassungen, newest first, then the other plans. */
export const auswahlFuer = async (
  { beschluss, planung }: Pick<Arbeitsplatz, 'beschluss' | 'planung'>,
  akteur: Akteur,
  { kennung }: Planwahl,
  fassung: number,
): Promise<readonly Wahl[]> => {
  const [fassungen, plaene] = await Promise.all([
    beschluss.fassungen(akteur, kennung),
    planung.liste(akteur),
  ]);
  return [
    ...(fassungen.ok ? fassungen.wert : [])
      .filter(f => f.nummer !== fassung)
      .map(f => ({
        wert: adresseDerFassung({ kennung, fassung: f.nummer }),
        name: texte.fassung(f.nummer, f.zustand),
      })),
    ...(plaene.ok ? plaene.wert : [])
      .filter(p => p.kennung !== kennung)
      .map(p => ({ wert: p.kennung, name: texte.plan(p.titel, p.zustand) })),
  ];
};

/** What was asked for; without a wish the Fassung before, or the plan it was carried over from. null: nothing suggests itself. */
export const vergleichspartner = (
  wahlen: readonly Wahl[],
  gewuenscht: string | null,
  { fassung, entstandenAus, szenarioVon, kennung }: GespeicherterPlan['kopf'],
): string | null => {
  const vorige = adresseDerFassung({ kennung: leseAdresse(kennung).kennung, fassung: fassung - 1 });
  const naheliegende = [gewuenscht, vorige, szenarioVon, entstandenAus];
  return naheliegende.find(n => wahlen.some(w => w.wert === n)) ?? null;
};
