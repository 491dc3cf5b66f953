import { beginneFilter } from './seite/filter.ts';
import { beginneFortschritt } from './seite/fortschritt.ts';
import { beginneKlappen } from './seite/klappen.ts';
import { beginneKnoepfe } from './seite/knoepfe.ts';

beginneKlappen();
beginneKnoepfe();
beginneFilter();
beginneFortschritt();
