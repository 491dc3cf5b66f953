import { dezimalzahl, schreibeWert } from '#domain/werte';
import { personalzahl } from '../personal.ts';
import { fund, regel } from '../regel.ts';

type P = Readonly<{
  bezeichnung: string;
  rhythmus: string;
  schluessel: string;
  noetig: string;
  moeglich: string;
  tragfaehig: string;
  minuten: string;
  zuKurz: boolean;
}>;

/** A talk shorter than that is none. */
const KUERZESTES_GESPRAECH = dezimalzahl(20_000);

/** The announced rhythm of talks against key, net weeks, length and share of working time: what does not fit is told how far it would carry. */
export const kontaktdichteLeistbar = regel<P>({
  code: 'P-08',
  stufe: 'hinweis',
  titel: 'Angekündigter Gesprächsrhythmus',
  satz: ({ bezeichnung, rhythmus, schluessel, noetig, moeglich, tragfaehig, minuten, zuKurz }) =>
    `${bezeichnung}: ein Gespräch alle ${rhythmus} Wochen bei ${schluessel} braucht ${noetig} Gespräche je VZÄ und Jahr, möglich sind ${moeglich}. Es geht auf bis ${tragfaehig} oder mit ${minuten} Minuten je Gespräch.${zuKurz ? ' Das sind weniger als 20 Minuten: so ist der Rhythmus nicht zu halten.' : ''}`,
  pruefe: kontext =>
    Object.entries(kontext.plan.personal?.gespraeche ?? {}).flatMap(([kennung, { bezeichnung }]) => {
      const ort = `gespraeche.${kennung}`;
      const dezimal = (feld: string) => personalzahl(kontext, 'dezimal', `${ort}.${feld}`);
      const noetig = dezimal('gespraecheImRhythmus');
      const moeglich = dezimal('gespraecheJeVzae');
      const rhythmus = dezimal('rhythmus');
      const laenge = dezimal('tragfaehigeLaenge');
      const schluessel = personalzahl(kontext, 'schluessel', `${ort}.schluessel`);
      const tragfaehig = personalzahl(kontext, 'schluessel', `${ort}.tragfaehigerSchluessel`);
      if (!noetig || !moeglich || !rhythmus || !laenge || !schluessel || !tragfaehig) return [];
      if (noetig.wert <= moeglich.wert) return [];
      const zuKurz = laenge.wert < KUERZESTES_GESPRAECH;
      return [
        fund(
          noetig.pfad,
          {
            bezeichnung,
            rhythmus: schreibeWert(rhythmus),
            schluessel: schreibeWert(schluessel),
            noetig: schreibeWert(noetig),
            moeglich: schreibeWert(moeglich),
            tragfaehig: schreibeWert(tragfaehig),
            minuten: schreibeWert(laenge),
            zuKurz,
          },
          zuKurz ? 'warnt' : 'hinweis',
        ),
      ];
    }),
});
