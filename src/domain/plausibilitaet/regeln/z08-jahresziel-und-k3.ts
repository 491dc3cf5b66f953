import { messwert } from '#domain/werte';
import { alsProzent, geschrieben, mass, spielraum } from '../genannt.ts';
import { fund, regel } from '../regel.ts';
import { innerhalb } from '../toleranz.ts';
import { bestandsziele, zahlBei } from '../ziele.ts';

type P = Readonly<{ ziel: string; k3: string; jahresziel: string }>;

/** The yearly target is a change of averages, K3 of December one of two stocks: they are not compared. */
export const jahreszielUndK3 = regel<P>({
  code: 'Z-08',
  stufe: 'warnt',
  titel: 'Jahresziel wird nicht mit K3 im Dezember verglichen',
  satz: ({ ziel, k3, jahresziel }) =>
    `${ziel}: ${k3} ist die Veränderung von Dezember zu Dezember (K3), das Jahresziel${jahresziel} die des Jahresdurchschnitts. Beide lassen sich nicht vergleichen; nehmen Sie den Jahresdurchschnitt.`,
  pruefe: kontext =>
    bestandsziele(kontext).flatMap(({ ort, ziel: { bezeichnung, k3Dezember } }) => {
      const jahresziel = zahlBei(kontext, 'anteil', `${ort}.veraenderung`);
      if (!k3Dezember) return [];
      if (
        jahresziel &&
        innerhalb(mass('anteil', k3Dezember) - messwert(jahresziel), spielraum('anteil', k3Dezember))
      )
        return [];
      return [
        fund(ort, {
          ziel: bezeichnung,
          k3: geschrieben(k3Dezember),
          jahresziel: jahresziel ? ` (${alsProzent(messwert(jahresziel))})` : '',
        }),
      ];
    }),
});
