import { schreibeWert } from '#domain/werte';
import { istMehr, personalzahl } from '../personal.ts';
import { fund, regel } from '../regel.ts';

type P = Readonly<{ bezeichnung: string; genannt: string; hoeher: string; wert: string }>;

/** The Maximalwert is the higher of two calculations and never below one of them. */
export const maximalwertIstDerHoehere = regel<P>({
  code: 'P-09',
  stufe: 'warnt',
  titel: 'Maximalwert unter der Rechnung des Vorjahres',
  satz: ({ bezeichnung, genannt, hoeher, wert }) =>
    `${bezeichnung}: Als Maximalwert sind ${genannt} genannt, ${hoeher} hat ${wert}. Der Maximalwert ist der höhere der beiden Werte.`,
  pruefe: kontext =>
    Object.entries(kontext.plan.personal?.bedarf ?? {}).flatMap(([kennung, rechnung]) => {
      if (rechnung.methode !== 'C') return [];
      const vzae = (feld: string) => personalzahl(kontext, 'vzae', `bedarf.${kennung}.${feld}`);
      const genannt = vzae('maximalwert');
      const vorjahr = vzae('vorjahr');
      const andere =
        vzae('ergebnis') ?? personalzahl(kontext, 'vzae', `bedarf.${rechnung.rechnung ?? ''}.benoetigt`);
      if (!genannt || !vorjahr) return [];
      const zuTief = (zahl: typeof andere) => zahl !== null && istMehr(kontext, zahl, genannt);
      const hoeher = zuTief(vorjahr)
        ? { zahl: vorjahr, wer: 'die Rechnung des Vorjahres' }
        : { zahl: andere, wer: 'die Rechnung dieses Jahres' };
      if (!hoeher.zahl || !zuTief(hoeher.zahl)) return [];
      return [
        fund(genannt.pfad, {
          bezeichnung: rechnung.bezeichnung,
          genannt: schreibeWert(genannt),
          hoeher: hoeher.wer,
          wert: schreibeWert(hoeher.zahl),
        }),
      ];
    }),
});
