/** What is wrong with fields, by their place. */
export type Feldfehler = Readonly<Record<string, readonly string[]>>;
