import { cent, teileGerundet, formel } from '#domain/werte';

/** EGT by the two printed keys of the ordinance, half the pool each. */
export const einglmvZuteilung = formel({
  id: 'einglmv-zuteilung/1',
  nimmt: { pool: 'cent', egt1: 'anteil', egt2: 'anteil' },
  ergibt: 'cent',
  fundstelle: '§ 1 EinglMV',
  satz: '½ × {pool} × {egt1} + ½ × {pool} × {egt2}',
  rechne: ({ pool, egt1, egt2 }) =>
    cent(
      teileGerundet(
        BigInt(pool) * (BigInt(egt1[0]) * BigInt(egt2[1]) + BigInt(egt2[0]) * BigInt(egt1[1])),
        2n * BigInt(egt1[1]) * BigInt(egt2[1]),
      ),
    ),
});
