import { createContext } from 'react';
import type { Verweisnamen } from '../darstellung/verweisnamen.ts';

/** For all fields of a form, however deep: what the keys they choose among are called. */
export const VerweisnamenKontext = createContext<Verweisnamen>({});
