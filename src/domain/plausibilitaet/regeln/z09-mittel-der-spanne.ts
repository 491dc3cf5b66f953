import { messwert } from '#domain/werte';
import { alsProzent, geschrieben, mass } from '../genannt.ts';
import { fund, regel } from '../regel.ts';
import { zahlBei } from '../ziele.ts';

type P = Readonly<{
  prognose: string;
  mittel: string;
  von: string;
  bis: string;
  lage: string;
  mitte: string;
}>;

/** A mean outside its own range or on its edge. */
export const mittelDerSpanne = regel<P>({
  code: 'Z-09',
  stufe: 'hinweis',
  titel: 'Mittel liegt in seiner Spanne',
  satz: ({ prognose, mittel, von, bis, lage, mitte }) =>
    `${prognose}: das genannte Mittel ${mittel} liegt ${lage} der Spanne von ${von} bis ${bis}; ihre Mitte ist ${mitte}. Prüfen Sie, ob eine Grenze als Mittel übernommen ist.`,
  pruefe: kontext =>
    Object.entries(kontext.plan.arbeitsmarkt?.prognosen ?? {}).flatMap(([schluessel, prognose]) => {
      const ort = `arbeitsmarkt.prognosen.${schluessel}`;
      const mitte = zahlBei(kontext, 'anteil', `${ort}.mitte`);
      const { von, bis, mittel } = prognose;
      if (!von || !bis || !mittel || !mitte) return [];
      const [unten, oben, wert] = [mass('anteil', von), mass('anteil', bis), mass('anteil', mittel)];
      if (unten === oben && wert === unten) return [];
      if (wert > unten && wert < oben) return [];
      return [
        fund(`${ort}.mittel`, {
          prognose: prognose.bezeichnung,
          mittel: geschrieben(mittel),
          von: geschrieben(von),
          bis: geschrieben(bis),
          lage: wert === unten || wert === oben ? 'am Rand' : 'außerhalb',
          mitte: alsProzent(messwert(mitte)),
        }),
      ];
    }),
});
