/** What the secret of a second factor is sealed for: this account and no other. */
export const zweckDesZweitfaktors = (konto: string): string => `zweiterFaktor:${konto}`;

/** The same for one that is offered and not yet confirmed. */
export const zweckDesAngebots = (konto: string): string => `zweitfaktorangebot:${konto}`;
