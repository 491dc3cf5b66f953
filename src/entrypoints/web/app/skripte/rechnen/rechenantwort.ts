/** What takes its place on the page while somebody types: pieces of the page by their names, and what is to be said. */
export type Rechenantwort = Readonly<{ stuecke: Readonly<Record<string, string>>; ansage: string }>;
