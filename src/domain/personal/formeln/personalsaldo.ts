import { formel, teileGerundet } from '#domain/werte';

/** Arrivals less departures. Moves inside the Jobcenter change nothing and are no input. */
export const personalsaldo = formel({
  id: 'personalsaldo/1',
  nimmt: { zugaenge: ['anzahl'], abgaenge: 'anzahl' },
  ergibt: 'anzahl',
  satz: '{zugaenge} − {abgaenge:name}',
  rechne: ({ zugaenge, abgaenge }) =>
    teileGerundet(
      zugaenge.reduce((saldo, zugang) => saldo + BigInt(zugang), -BigInt(abgaenge)),
      1n,
    ),
});
