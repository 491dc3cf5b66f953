import { exakterAnteil, formel } from '#domain/werte';

/** Relative change of a share against an earlier one, which must not be zero. Percent, never points. */
export const veraenderungDesAnteils = formel({
  id: 'veraenderung-des-anteils/1',
  nimmt: { neu: 'anteil', alt: 'anteil' },
  ergibt: 'anteil',
  satz: '({neu:name} − {alt:name}) ÷ {alt}',
  rechne: ({ neu: [zNeu, nNeu], alt: [zAlt, nAlt] }) =>
    exakterAnteil(BigInt(zNeu) * BigInt(nAlt) - BigInt(zAlt) * BigInt(nNeu), betrag(zAlt) * BigInt(nNeu)),
});

const betrag = (wert: number): bigint => BigInt(Math.abs(wert));
