/** Something to choose, and what people call it. */
export type Wahl = Readonly<{ wert: string; name: string }>;
