/** A class of a Dimension. */
export type Gruppenklasse = Readonly<{ merkmal: string; klasse: string }>;

/**
 * A key figure of one fixed group, or its distance to that of another (minus): then in percentage points. The key figure is the one of that id that is
 * valid in the month.
 */
export type Gruppenbeobachtung = Readonly<{
  id: string;
  name: string;
  kennzahl: string;
  gruppe: Gruppenklasse;
  minus?: Gruppenklasse;
  quelle: string;
}>;

const klasse = (merkmal: string, name: string): Gruppenklasse => ({ merkmal, klasse: name });

/** What target agreements watch of groups: equality of women and men, young people, people who have fled. */
export const GRUPPENBEOBACHTUNGEN: readonly Gruppenbeobachtung[] = [
  {
    id: 'IQU25',
    name: 'Integrationsquote der unter 25-Jährigen',
    kennzahl: 'K2',
    gruppe: klasse('altersgruppe', 'U25'),
    quelle: 'Zielsteuerung',
  },
  {
    id: 'IQFLUCHT',
    name: 'Integrationsquote im Kontext von Fluchtmigration',
    kennzahl: 'K2',
    gruppe: klasse('fluchtkontext', 'ja'),
    quelle: 'Zielsteuerung',
  },
  {
    id: 'IQFM',
    name: 'Abstand der Integrationsquote von Frauen zu der von Männern',
    kennzahl: 'K2',
    gruppe: klasse('geschlecht', 'w'),
    minus: klasse('geschlecht', 'm'),
    quelle: 'Zielsteuerung',
  },
];
