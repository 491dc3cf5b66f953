import { formel, teileGerundet, vollzeitaequivalent } from '#domain/werte';

/** Posts that are left for casework: Soll less all that is vacant, sick or exempted. */
export const vzaeEffektiv = formel({
  id: 'vzae-effektiv/1',
  nimmt: { soll: 'vzae', abzuege: ['vzae'] },
  ergibt: 'vzae',
  satz: '{soll:name} − ({abzuege})',
  rechne: ({ soll, abzuege }) =>
    vollzeitaequivalent(
      teileGerundet(
        abzuege.reduce((rest, abzug) => rest - BigInt(abzug), BigInt(soll)),
        1n,
      ),
    ),
});
