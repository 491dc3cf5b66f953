import { cent, formel, teileGerundet } from '#domain/werte';

/** As monatskostenGleichmaessig, of which the statutory rate is paid. */
export const monatskostenGleichmaessigGestaffelt = formel({
  id: 'monatskosten-gleichmaessig-gestaffelt/1',
  nimmt: { eintritte: 'anzahl', monate: 'dezimal', betrag: 'cent', satz: 'anteil' },
  ergibt: 'cent',
  fundstelle: '§§ 16e Abs. 2, 16i Abs. 2, 66 SGB II',
  satz: '{eintritte:name} ÷ 12 × {monate} Monate × {betrag} × {satz}',
  rechne: ({ eintritte, monate, betrag, satz: [zaehler, nenner] }) =>
    cent(
      teileGerundet(
        BigInt(eintritte) * BigInt(monate) * BigInt(betrag) * BigInt(zaehler),
        12_000n * BigInt(nenner),
      ),
    ),
});
