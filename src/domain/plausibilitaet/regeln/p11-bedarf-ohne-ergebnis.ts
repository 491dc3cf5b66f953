import type { Bedarfsrechnung, Bedarfssegment } from '#domain/personal';
import { aufzaehlung } from '../aufzaehlung.ts';
import { personalzahl } from '../personal.ts';
import { fund, regel, type Pruefkontext } from '../regel.ts';

type P = Readonly<{ bezeichnung: string; grund: string }>;

/** A calculation of required staff from which no post follows: what it lacks. */
export const bedarfHatErgebnis = regel<P>({
  code: 'P-11',
  stufe: 'warnt',
  titel: 'Personalbedarf ohne Ergebnis',
  satz: ({ bezeichnung, grund }) => `„${bezeichnung}“ ergibt keinen Bedarf: ${grund}`,
  pruefe: kontext =>
    Object.entries(kontext.plan.personal?.bedarf ?? {}).flatMap(([kennung, rechnung]) => {
      const grund = grundDafuer(kontext, kennung, rechnung);
      return grund === null
        ? []
        : [fund(`personal.bedarf.${kennung}`, { bezeichnung: rechnung.bezeichnung, grund })];
    }),
});

const grundDafuer = (kontext: Pruefkontext, kennung: string, rechnung: Bedarfsrechnung): string | null => {
  if (rechnung.methode === 'E' || personalzahl(kontext, 'vzae', `bedarf.${kennung}.benoetigt`)) return null;
  if (rechnung.methode === 'C')
    return rechnung.rechnung === undefined
      ? 'Der Maximalwert ist der höhere zweier Werte, es steht aber nur die Rechnung des Vorjahres da. Nennen Sie die Rechnung dieses Jahres unter „rechnung“ oder ihr Ergebnis unter „ergebnis“.'
      : 'Die Rechnung dieses Jahres, auf die er sich stützt, hat selbst kein Ergebnis.';
  return istGemischt(kontext, kennung) ? null : grundDerGruppen(Object.values(rechnung.segmente));
};

/** Shares with keys give a blended key, which is a result of its own. */
const istGemischt = ({ blatt }: Pruefkontext, kennung: string): boolean =>
  [...blatt.keys()].some(pfad => pfad.startsWith(`personal.bedarf.${kennung}.mischschluessel.`));

/** Groups that are listed only for their keys, all without cases, are no calculation. */
const grundDerGruppen = (segmente: readonly Bedarfssegment[]): string | null => {
  if (segmente.length === 0) return 'Unter „segmente“ steht keine Gruppe mit Fällen und Schlüssel.';
  const ohneFaelle = segmente.filter(({ faelle }) => faelle === undefined);
  if (ohneFaelle.length === segmente.length) return null;
  const namen = (gruppen: readonly Bedarfssegment[]) => aufzaehlung(gruppen.map(s => `„${s.bezeichnung}“`));
  return ohneFaelle.length > 0
    ? `Die Fälle fehlen bei ${namen(ohneFaelle)}.`
    : `Der Schlüssel ist null bei ${namen(segmente.filter(({ schluessel }) => schluessel.wert <= 0))}.`;
};
