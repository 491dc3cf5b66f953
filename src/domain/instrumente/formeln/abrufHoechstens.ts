import { formel, teileGerundet } from '#domain/werte';

/** Most places of a contract that may be called off: whole places only. */
export const abrufHoechstens = formel({
  id: 'abruf-hoechstens/1',
  nimmt: { plaetze: 'anzahl', satz: 'anteil' },
  ergibt: 'anzahl',
  satz: '{plaetze:name} × {satz}, abgerundet',
  rechne: ({ plaetze, satz: [zaehler, nenner] }) => {
    const [produkt, n] = [BigInt(plaetze) * BigInt(zaehler), BigInt(nenner)];
    return teileGerundet(produkt - (((produkt % n) + n) % n), n);
  },
});
