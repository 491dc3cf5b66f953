import { createRequestHandler, RouterContextProvider } from 'react-router';
import { anfrageKontext, arbeitsplatzKontext } from './kontext.ts';

/** What the server needs of the bundle, so that both use the same router and the same contexts. */
export const webanwendung = {
  createRequestHandler,
  RouterContextProvider,
  anfrageKontext,
  arbeitsplatzKontext,
};
export type Webanwendung = typeof webanwendung;
