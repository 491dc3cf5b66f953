import { mitFolgen, type Gereiht } from '../befundfolge.ts';
import type { Planrechnung } from '../planRechnen.ts';
import type { Annahme } from '#domain/plan';
import type { Befund } from '#domain/plausibilitaet';
import { tagAlsText } from '#domain/werte';
import type { Anhang, Baustein } from '#ports';
import { fett, text } from './laeufe.ts';

/** Appendix with every Annahme of the plan: what, who, why. */
export const anhangAnnahmen = ({ plan, blatt }: Planrechnung): readonly Anhang[] => {
  const annahmen: readonly Annahme[] = [...Object.values(plan.annahmen ?? {}), ...eigeneAnnahmen(blatt)];
  if (annahmen.length === 0) return [];
  return [
    {
      titel: 'Annahmen',
      folgt: true,
      bausteine: annahmen.map(({ bezeichnung, von, grund, recht }) => ({
        art: 'absatz',
        inhalt: [
          fett(`${bezeichnung}. `),
          text(
            `${recht ? `Angenommen werden ${recht.wert} ab ${tagAlsText(recht.ab)}. ` : ''}${grund} (${von})`,
          ),
        ],
      })),
    },
  ];
};

/** Annahmen the program makes itself where the plan says nothing: the usual curve of spending. */
const eigeneAnnahmen = (blatt: Planrechnung['blatt']): readonly Annahme[] => {
  const kurve = [...blatt.values()].find(
    ({ herkunft }) => herkunft.art === 'annahme' && herkunft.kennung === 'mittelabflusskurve',
  );
  return kurve?.herkunft.art === 'annahme'
    ? [{ bezeichnung: 'Kurve des Mittelabflusses', von: kurve.herkunft.von, grund: kurve.herkunft.grund }]
    : [];
};

/** Appendix with the open findings, then the accepted ones with their reasons. */
export const anhangBefunde = (befunde: readonly Befund[]): readonly Anhang[] => {
  const baustein = ({ befund, folge }: Gereiht<Befund>): Baustein => {
    const { meldung, titel, text: satz, geprueft, ursache } = befund;
    return {
      art: 'befund',
      stufe: meldung.stufe,
      titel: `${folge === null ? '' : `${folge}: `}${meldung.code} ${titel}`,
      satz: ursache && !folge ? `${satz} ${ursache.satz}` : satz,
      ...(geprueft && {
        geprueft: `${geprueft.von}, ${tagAlsText(geprueft.am)}: ${geprueft.grund}`,
      }),
    };
  };
  const [offen, geprueft] = [befunde.filter(b => !b.geprueft), befunde.filter(b => b.geprueft)];
  return [
    {
      titel: 'Befunde der Prüfung',
      ...(befunde.length <= HOECHSTENS_FOLGEND && { folgt: true as const }),
      bausteine: [
        ...(offen.length === 0
          ? [{ art: 'absatz', inhalt: [text('Die Prüfung hat keine offenen Befunde.')] } as const]
          : mitFolgen(offen).map(baustein)),
        ...(geprueft.length > 0
          ? [{ art: 'ueberschrift', ebene: 2, text: 'Geprüft und begründet' } as const]
          : []),
        ...mitFolgen(geprueft).map(baustein),
      ],
    },
  ];
};

/** So many findings fit below another appendix. */
const HOECHSTENS_FOLGEND = 6;
