import { formel, sichereGanzzahl, teileGerundet } from '#domain/werte';

/** Fewest places of a contract that must be called off: part of a place is a place. */
export const abrufMindestens = formel({
  id: 'abruf-mindestens/1',
  nimmt: { plaetze: 'anzahl', satz: 'anteil' },
  ergibt: 'anzahl',
  satz: '{plaetze:name} × {satz}, aufgerundet',
  rechne: ({ plaetze, satz: [zaehler, nenner] }) => {
    const [produkt, n] = [BigInt(plaetze) * BigInt(zaehler), BigInt(nenner)];
    const abgerundet = teileGerundet(produkt - (((produkt % n) + n) % n), n);
    return sichereGanzzahl(abgerundet + (produkt % n === 0n ? 0 : 1));
  },
});
