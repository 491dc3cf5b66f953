import { schreibeWert, vergleicheAnteile, type Zahl } from '#domain/werte';
import { fund, regel, type Pruefkontext } from '../regel.ts';
import { quotenziele, zahlBei } from '../ziele.ts';

type P = Readonly<{ davor: string; danach: string }>;

/** The course of a quota counts integrations since January: it does not fall within the year. */
export const verlaufSteigt = regel<P>({
  code: 'Z-16',
  stufe: 'warnt',
  titel: 'Verlauf einer Quote zählt seit Januar',
  satz: ({ davor, danach }) =>
    `Der Verlauf zählt seit Januar zusammen und fällt trotzdem: ${davor}, danach ${danach}. Stehen hier Werte einzelner Monate?`,
  pruefe: kontext =>
    quotenziele(kontext).flatMap(({ ort, ziel }) =>
      [
        (ziel.verlaufVorjahr ?? []).map((_, i) => `${ort}.verlaufVorjahr.${i + 1}`),
        Object.keys(ziel.ist ?? {})
          .filter(monat => monat.startsWith(`${kontext.plan.deckblatt.jahr}-`))
          .toSorted()
          .map(monat => `${ort}.ist.${monat}`),
      ].flatMap(adressen => faellt(kontext, adressen)),
    ),
});

/** The first fall of a course says enough. */
const faellt = (kontext: Pruefkontext, adressen: readonly string[]) => {
  const verlauf = adressen.flatMap(adresse => zahlBei(kontext, 'anteil', adresse) ?? []);
  return verlauf
    .flatMap((zahl, i) => {
      const davor = verlauf[i - 1];
      return davor && vergleicheAnteile(zahl.wert, davor.wert) < 0
        ? [fund<P>(zahl.pfad, { davor: mitWert(davor), danach: mitWert(zahl) })]
        : [];
    })
    .slice(0, 1);
};

const mitWert = (zahl: Zahl): string => `${zahl.name} ${schreibeWert(zahl)}`;
