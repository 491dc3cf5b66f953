import { formel, veraenderung } from '#domain/werte';

/** By how much one full-time worker has more cases than by another ratio, which must not be zero. */
export const veraenderungSchluessel = formel({
  id: 'veraenderung-schluessel/1',
  nimmt: { neu: 'schluessel', alt: 'schluessel' },
  ergibt: 'anteil',
  satz: '({neu:name} − {alt:name}) ÷ {alt}',
  rechne: ({ neu, alt }) => veraenderung(neu, alt),
});
