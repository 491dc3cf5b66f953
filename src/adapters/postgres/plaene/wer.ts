/** Whose transaction it is, and the account that writes. */
export type Wer = Readonly<{ jobcenter: string; konto: string }>;
