/** How most instruments are counted in plan and statistics. */
export const EINTRITTE_UND_BESTAND =
  'Eintritte = Zugang als Jahressumme (Förderfälle, nicht Personen); Bestand = Monatswert, Jahr = Durchschnitt aus 12 Monaten';

/** A benefit that accompanies another measure. */
export const KEIN_EIGENER_EINTRITT = 'kein eigener Eintritt';

/** Paid by others; shown for information. */
export const NUR_NACHRICHTLICH = 'nur nachrichtlich';
