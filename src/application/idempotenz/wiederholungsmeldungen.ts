import { meldungsart } from '#domain/werte';

/** What a program is told that asks twice. */
export const wiederholungsmeldungen = {
  ANDERE_ANFRAGE: meldungsart({
    code: 'WIEDERHOLUNG-01',
    stufe: 'sperrt',
    satz: () =>
      'Mit diesem Idempotency-Key kam in den letzten 24 Stunden eine andere Anfrage. Nehmen Sie für jede neue Anfrage einen neuen.',
  }),
  ANFRAGE_LAEUFT: meldungsart({
    code: 'WIEDERHOLUNG-02',
    stufe: 'sperrt',
    satz: () =>
      'Eine Anfrage mit diesem Idempotency-Key ist noch in Arbeit, oder sie wurde abgebrochen. Wiederholen Sie sie in einigen Sekunden. Bleibt es dabei, sehen Sie nach, ob sie gewirkt hat, und nehmen Sie dann einen neuen Schlüssel.',
  }),
} as const;
