import { tagAlsText, type Tag } from '#domain/werte';
import type { AmtlicherWert } from './amtlichesBlatt.ts';
import { reife } from './fassung.ts';

/** A known reason why own and official counts differ, with its sentence. */
export type Abweichungsgrund = Readonly<{
  art: 'hochgerechnet' | 'imputiert' | 'wartezeit' | 'revision' | 'region';
  satz: string;
}>;

/** The known reasons that may apply, the most likely first. region always may: no data tell. */
export const abweichungsgruende = (
  amtlich: AmtlicherWert,
  eigenerLadestand: Tag,
): readonly Abweichungsgrund[] => [
  ...hochgerechnet(amtlich),
  ...imputiert(amtlich),
  ...wartezeit(amtlich, eigenerLadestand),
  ...revision(amtlich),
  {
    art: 'region',
    satz: 'Die Statistik ordnet jede Person dem Träger zu, in dessen Gebiet sie gemeldet ist, die eigene Zählung dem Träger, der geleistet hat.',
  },
];

const hochgerechnet = ({ fassung }: AmtlicherWert): readonly Abweichungsgrund[] =>
  fassung.stand === 'hochgerechnet'
    ? [
        {
          art: 'hochgerechnet',
          satz: `Der amtliche Wert ist auf dem Stand t-${reife(fassung)} hochgerechnet und wird noch ersetzt.`,
        },
      ]
    : [];

const imputiert = ({ fassung }: AmtlicherWert): readonly Abweichungsgrund[] =>
  fassung.stand === 'imputiert'
    ? [
        {
          art: 'imputiert',
          satz: 'Im amtlichen Wert sind fehlende Datenlieferungen geschätzt; er ist von eingeschränkter Aussagekraft.',
        },
      ]
    : [];

const wartezeit = ({ fassung, fest }: AmtlicherWert, eigener: Tag): readonly Abweichungsgrund[] => {
  const eigenerStand = tagAlsText(eigener);
  const amtlicherStand = tagAlsText(fassung.ladestand);
  if (eigener > fassung.ladestand)
    return [
      {
        art: 'wartezeit',
        satz: fest
          ? `Die eigenen Daten sind vom ${eigenerStand}; was nach dem Ende der Wartezeit (Ladestand ${amtlicherStand}) gebucht wurde, zählt amtlich nicht mehr.`
          : `Die eigenen Daten sind vom ${eigenerStand} und enthalten Buchungen, die der amtliche Ladestand vom ${amtlicherStand} noch nicht kennt.`,
      },
    ];
  return eigener < fassung.ladestand
    ? [
        {
          art: 'wartezeit',
          satz: `Die eigenen Daten sind vom ${eigenerStand} und damit älter als der amtliche Ladestand vom ${amtlicherStand}; spätere Buchungen fehlen ihnen.`,
        },
      ]
    : [];
};

const revision = ({ fassung, spaeter }: AmtlicherWert): readonly Abweichungsgrund[] => {
  const geaendert = spaeter.findLast(
    f => f.wert !== fassung.wert || f.zaehler !== fassung.zaehler || f.nenner !== fassung.nenner,
  );
  return geaendert
    ? [
        {
          art: 'revision',
          satz: `Der amtliche Wert wurde nach der Wartezeit noch einmal anders veröffentlicht (Ladestand ${tagAlsText(geaendert.ladestand)}); es gilt der Wert vom ${tagAlsText(fassung.ladestand)}.`,
        },
      ]
    : [];
};
