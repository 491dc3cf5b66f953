/** Is it the chapter of what was accepted? Who did it and when is never typed: it is written where a finding is accepted. */
export const istVermerk = (oben: string | undefined): boolean => oben === 'geprueft';
