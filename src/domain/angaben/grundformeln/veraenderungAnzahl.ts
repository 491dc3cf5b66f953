import { formel, veraenderung } from '#domain/werte';

/** Relative change against an earlier count, which must not be zero. Percent, never points. */
export const veraenderungAnzahl = formel({
  id: 'veraenderung-anzahl/1',
  nimmt: { neu: 'anzahl', alt: 'anzahl' },
  ergibt: 'anteil',
  satz: '({neu:name} − {alt:name}) ÷ {alt}',
  rechne: ({ neu, alt }) => veraenderung(neu, alt),
});
