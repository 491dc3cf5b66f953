/** The body of a request; null when it is longer than that, whatever its header says. */
export const liesBytes = async (
  { body }: Request,
  hoechstens: number,
): Promise<Uint8Array<ArrayBuffer> | null> => {
  const stuecke: Uint8Array[] = [];
  let laenge = 0;
  if (body)
    for await (const stueck of body as AsyncIterable<Uint8Array>) {
      laenge += stueck.length;
      if (laenge > hoechstens) return null;
      stuecke.push(stueck);
    }
  return new Uint8Array(Buffer.concat(stuecke));
};
