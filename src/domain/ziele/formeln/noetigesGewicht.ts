import { exakterAnteil, formel } from '#domain/werte';

/** The weight a part must have for the whole to come out: (other − whole) ÷ (other − part). Throws when both parts are equal. */
export const noetigesGewicht = formel({
  id: 'noetiges-gewicht/1',
  nimmt: { ganzes: 'anteil', teil: 'anteil', anderer: 'anteil' },
  ergibt: 'anteil',
  satz: '({anderer:name} − {ganzes:name}) ÷ ({anderer} − {teil:name})',
  rechne: ({ ganzes: [zg, ng], teil: [zt, nt], anderer: [za, na] }) =>
    exakterAnteil(
      (BigInt(za) * BigInt(ng) - BigInt(zg) * BigInt(na)) * BigInt(nt),
      (BigInt(za) * BigInt(nt) - BigInt(zt) * BigInt(na)) * BigInt(ng),
    ),
});
