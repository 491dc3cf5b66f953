import { formel, teileGerundet, vollzeitaequivalent } from '#domain/werte';

/** Posts that a share of the cases needs by the key, rounded once. */
export const bedarfNachAnteil = formel({
  id: 'bedarf-nach-anteil/1',
  nimmt: { faelle: 'anzahl', anteil: 'anteil', schluessel: 'schluessel' },
  ergibt: 'vzae',
  satz: '{anteil} von {faelle:name} zu {schluessel}',
  rechne: ({ faelle, anteil: [zaehler, nenner], schluessel }) =>
    vollzeitaequivalent(
      teileGerundet(BigInt(faelle) * BigInt(zaehler) * 100_000_000n, BigInt(nenner) * BigInt(schluessel)),
    ),
});
