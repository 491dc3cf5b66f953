/** Bytes one behind the other. */
export const verbinde = (stuecke: readonly Uint8Array[]): Uint8Array => {
  const ganzes = new Uint8Array(stuecke.reduce((summe, s) => summe + s.length, 0));
  let ort = 0;
  for (const stueck of stuecke) {
    ganzes.set(stueck, ort);
    ort += stueck.length;
  }
  return ganzes;
};
