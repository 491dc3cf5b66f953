import { mitFolgen, type Gereiht } from '../befundfolge.ts';
import type { Planrechnung } from '../planRechnen.ts';
import type { Annahme } from '#domain/plan';
import type { Befund } from '#domain/plausibilitaet';
import { satzZu, tagAlsText, type Zahl } from '#domain/werte';
import type { Baustein, Dokument } from '#ports';
import { fett, text } from './laeufe.ts';

type Anhang = Dokument['anhaenge'][number];

/** Appendix with the recipe of every computed figure of the plan year, and of the law values used. */
export const anhangRechenwege = ({ blatt, katalog }: Planrechnung): readonly Anhang[] => {
  const zahlen = [...blatt.values()];
  const wege = (auswahl: readonly Zahl[]): readonly Baustein[] =>
    auswahl.map(zahl => ({
      art: 'rechenweg',
      name: zahl.name,
      satz: satzZu(blatt, katalog, zahl).slice(zahl.name.length + 1),
      pfad: zahl.pfad,
    }));
  const errechnet = zahlen.filter(z => z.herkunft.art === 'formel');
  const vergleich = (z: Zahl): boolean => z.pfad.startsWith('haushalt.vergleich.');
  return [
    {
      titel: 'Rechenwege',
      bausteine: [
        {
          art: 'absatz',
          inhalt: [text('Jede errechnete Zahl mit ihrer Formel und den eingesetzten Werten.')],
        },
        { art: 'ueberschrift', ebene: 2, text: 'Planjahr' },
        ...wege(errechnet.filter(z => !vergleich(z))),
        ...(errechnet.some(vergleich)
          ? [
              { art: 'ueberschrift', ebene: 2, text: 'Vergleich' } as const,
              ...wege(errechnet.filter(vergleich)),
            ]
          : []),
        { art: 'ueberschrift', ebene: 2, text: 'Verwendete Rechtswerte' },
        ...wege(zahlen.filter(z => z.herkunft.art === 'recht')),
      ],
    },
  ];
};

/** Appendix with every Annahme of the plan: what, who, why. */
export const anhangAnnahmen = ({ plan, blatt }: Planrechnung): readonly Anhang[] => {
  const annahmen: readonly Annahme[] = [...Object.values(plan.annahmen ?? {}), ...eigeneAnnahmen(blatt)];
  if (annahmen.length === 0) return [];
  return [
    {
      titel: 'Annahmen',
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
