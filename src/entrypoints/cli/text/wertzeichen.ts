/** What stands in place of a published number, in words and as it was printed. */
export const WERTZEICHEN = {
  geheim: 'geheim (*)',
  nicht_vorhanden: 'nichts vorhanden (-)',
  nicht_sinnvoll: 'nicht sinnvoll (x)',
  kein_wert: 'kein Wert bekannt (.)',
} as const;
