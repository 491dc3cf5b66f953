/** What is used of autocannon, which has no types. */
declare module 'autocannon' {
  export type Anfrage = Readonly<{
    method: 'GET' | 'POST';
    path: string;
    headers: Readonly<Record<string, string>>;
    body?: string;
  }>;
  export type Client = Readonly<{
    setRequests(anfragen: readonly Anfrage[]): void;
    on(ereignis: 'response', tue: (status: number, bytes: number, millisekunden: number) => void): void;
  }>;
  export type Lauf = Readonly<{
    url: string;
    connections: number;
    duration: number;
    overallRate?: number;
    timeout?: number;
    setupClient(client: Client): void;
  }>;
  export default function autocannon(lauf: Lauf): Promise<Readonly<{ errors: number; timeouts: number }>>;
}
