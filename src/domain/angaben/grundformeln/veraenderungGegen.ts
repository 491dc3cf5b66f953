import { veraenderung, formel } from '#domain/werte';

/** Relative change against an earlier amount, which must not be zero. Percent, never points. */
export const veraenderungGegen = formel({
  id: 'veraenderung/1',
  nimmt: { neu: 'cent', alt: 'cent' },
  ergibt: 'anteil',
  satz: '({neu:name} − {alt:name}) ÷ {alt}',
  rechne: ({ neu, alt }) => veraenderung(neu, alt),
});
