type Daten = Readonly<Record<string, unknown>>;

/** The data of a plan with another title, as a draft: whatever the plan is, its copy is worked on. */
export const mitTitel = (daten: Daten, titel: string): Daten => {
  const { rechtsstand: _, ...rest } = daten;
  const { deckblatt } = daten;
  return {
    ...rest,
    deckblatt: { ...(typeof deckblatt === 'object' ? deckblatt : null), titel, zustand: 'Entwurf' },
  };
};
