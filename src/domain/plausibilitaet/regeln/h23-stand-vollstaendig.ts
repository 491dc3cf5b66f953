import { type Pfad } from '#domain/werte';
import { fund, regel } from '../regel.ts';

type P = Readonly<{ luecken: readonly string[] }>;

/** Allotments need a Stand that says before or after Umschichtung, and for the EGT with or without BEZ. One finding for all. */
export const standVollstaendig = regel<P>({
  code: 'H-23',
  stufe: 'hinweis',
  titel: 'Zuteilungen nennen ihren Stand vollständig',
  satz: ({ luecken }) =>
    `Dem Stand fehlt: ${luecken.join('; ')}. Ohne diese Angaben lassen sich Beträge nicht vergleichen.`,
  pruefe: ({ plan, blatt }) => {
    const spalten = Object.keys(plan.haushalt.vergleich ?? {}).map(s => `haushalt.vergleich.${s}`);
    const luecken = ['haushalt', ...spalten]
      .flatMap(ort => [
        [`${ort}.eingliederungstitel.ohneBez`, true] as const,
        [`${ort}.verwaltungskostenbudget`, false] as const,
      ])
      .flatMap(([pfad, mitBez]) => {
        const zahl = blatt.get(pfad as Pfad);
        if (zahl?.herkunft.art !== 'angabe') return [];
        const { umschichtung, bez, stufe } = zahl.herkunft.stand;
        return [
          umschichtung ? '' : `${zahl.name}: vor oder nach Umschichtung`,
          mitBez && !bez ? `${zahl.name}: mit oder ohne BEZ` : '',
          stufe ? '' : `${zahl.name}: Stufe der Zuteilung (Schätzwert, EinglMV, endgültig)`,
        ].filter(luecke => luecke !== '');
      });
    return luecken.length > 0 ? [fund('haushalt.stand', { luecken })] : [];
  },
});
