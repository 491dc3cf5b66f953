import { formel, malBruch, vollzeitaequivalent } from '#domain/werte';

/** Posts that these cases need by the key. */
export const bedarfNachSchluessel = formel({
  id: 'bedarf-nach-schluessel/1',
  nimmt: { faelle: 'anzahl', schluessel: 'schluessel' },
  ergibt: 'vzae',
  satz: '{faelle:name} zu {schluessel}',
  rechne: ({ faelle, schluessel }) => vollzeitaequivalent(malBruch(faelle, 100_000_000, schluessel)),
});
