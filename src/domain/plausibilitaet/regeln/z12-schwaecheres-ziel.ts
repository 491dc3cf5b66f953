import type { Projekt } from '#domain/projekte';
import { messwert, schreibeWert, wertVon, type Zahl } from '#domain/werte';
import { leseDruckeVon } from '../drucke.ts';
import { alsProzent, geschrieben, mass, spielraum } from '../genannt.ts';
import { fund, regel, type Fund, type Pruefkontext } from '../regel.ts';
import { ungenauigkeit } from '../toleranz.ts';
import { bestandsziele, gesetzterWert, quotenziele, zahlBei } from '../ziele.ts';

type P = Readonly<{ grund: string }>;

/** A target weaker than what was reached or forecast for the year before, without a reason. */
export const schwaecheresZiel = regel<P>({
  code: 'Z-12',
  stufe: 'hinweis',
  titel: 'Ziel schwächer als das Vorjahr',
  satz: ({ grund }) => grund,
  pruefe: kontext => [
    ...quotenziele(kontext).flatMap(({ ort, ziel }) =>
      ziel.begruendung || ziel.richtung !== 'mindestens' ? [] : quote(kontext, ort, ziel.bezeichnung),
    ),
    ...bestandsziele(kontext).flatMap(({ ort, ziel }) =>
      ziel.begruendung || ziel.richtung !== 'hoechstens' ? [] : bestand(kontext, ort, ziel.bezeichnung),
    ),
    ...Object.entries(kontext.plan.projekte?.projekte ?? {}).flatMap(([schluessel, projekt]) =>
      ausProjekt(kontext, `projekte.projekte.${schluessel}`, projekt),
    ),
  ],
});

const befund = (ort: string, name: string, ziel: string, vorjahr: string): Fund<P> =>
  fund(ort, {
    grund: `${name}: Das Ziel ${ziel} ist schwächer als ${vorjahr} im Vorjahr. Begründen Sie es.`,
  });

/** The value as it is set, else as it is printed, else as the parts give it. */
const quote = (kontext: Pruefkontext, ort: string, name: string): readonly Fund<P>[] => {
  const vorjahr = zahlBei(kontext, 'anteil', `${ort}.vorjahr`);
  const ausTeilen = zahlBei(kontext, 'anteil', `${ort}.wertAusTeilen`);
  const zahl = gesetzterWert(kontext, 'anteil', ort) ?? ausTeilen;
  if (!vorjahr || !zahl) return [];
  const { wert, text } = gedruckt(kontext, zahl);
  return wert < messwert(vorjahr) - ungenauigkeit(kontext, vorjahr)
    ? [befund(ort, name, text, schreibeWert(vorjahr))]
    : [];
};

const gedruckt = (kontext: Pruefkontext, zahl: Zahl): Readonly<{ wert: number; text: string }> => {
  const [druck] = leseDruckeVon(kontext.drucke, zahl).flatMap(({ gelesen }) =>
    gelesen.ok && gelesen.wert.einheit === zahl.einheit ? [gelesen.wert] : [],
  );
  return druck
    ? { wert: messwert(wertVon(druck)), text: druck.text }
    : { wert: messwert(zahl), text: schreibeWert(zahl) };
};

const bestand = (kontext: Pruefkontext, ort: string, name: string): readonly Fund<P>[] => {
  const vorjahr =
    zahlBei(kontext, 'anzahl', `${ort}.vorjahr`) ?? zahlBei(kontext, 'anzahl', `${ort}.vorgabe.basis`);
  const zahl = gesetzterWert(kontext, 'anzahl', ort);
  return vorjahr && zahl && zahl.wert > vorjahr.wert + ungenauigkeit(kontext, zahl)
    ? [befund(ort, name, schreibeWert(zahl), schreibeWert(vorjahr))]
    : [];
};

const ausProjekt = (
  kontext: Pruefkontext,
  ort: string,
  { bezeichnung, ziel, ergebnis }: Projekt,
): readonly Fund<P>[] => {
  const erreicht = zahlBei(kontext, 'anteil', `${ort}.ergebnis.bedarfsdeckend`);
  const schwaecher = [
    ziel?.quote &&
      ergebnis?.quote &&
      mass('anteil', ziel.quote) < mass('anteil', ergebnis.quote) - spielraum('anteil', ergebnis.quote) &&
      `${geschrieben(ziel.quote)} in Arbeit oder Ausbildung nach ${geschrieben(ergebnis.quote)}`,
    ziel?.bedarfsdeckend &&
      erreicht &&
      mass('anteil', ziel.bedarfsdeckend) < messwert(erreicht) &&
      `davon ${geschrieben(ziel.bedarfsdeckend)} ohne Leistungsbezug nach ${alsProzent(messwert(erreicht), 1)}`,
  ].filter(text => typeof text === 'string');
  return schwaecher.length === 0
    ? []
    : [
        fund(`${ort}.ziel`, {
          grund: `${bezeichnung}: Das Ziel ist schwächer als das bisherige Ergebnis: ${schwaecher.join(', ')}. Begründen Sie es oder setzen Sie es höher.`,
        }),
      ];
};
