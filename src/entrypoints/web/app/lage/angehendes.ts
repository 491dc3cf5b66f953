import type { Angehendes } from '#application/planung';
import { bereichsname } from '../darstellung/kapitelliste.ts';
import { zustaendigkeitsdarstellung } from '../darstellung/zustaendigkeitsdarstellung.ts';
import { zeitangabe } from '../darstellung/zeitpunkttext.ts';

/** What waits for this person: chapters to bring in, comments that name it. */
export const angehendesdarstellung = ({ kapitel, erwaehnungen }: Angehendes) => ({
  kapitel: kapitel.map(z => ({
    ...zustaendigkeitsdarstellung(z),
    kapitelname: bereichsname(z.kapitel),
    titel: z.titel,
  })),
  erwaehnungen: erwaehnungen.map(({ kommentar, plan, titel, gelesen }) => ({
    id: kommentar.id,
    von: kommentar.von,
    am: zeitangabe(kommentar.am),
    text: kommentar.text,
    titel,
    gelesen,
    seite: `/planung/${plan}/kommentare`,
    ziel: `/planung/${plan}/kommentare#${kommentar.antwortAuf ?? kommentar.id}`,
  })),
});

export type Angehendesdarstellung = ReturnType<typeof angehendesdarstellung>;
