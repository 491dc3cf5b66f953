export { baueWeb, type Webbau } from './bauen/baueWeb.ts';
export { ladeWeb, type Webpaket } from './server/ladeWeb.ts';
export { HOCHLADEADRESSE } from './server/nimmHochgeladenes.ts';
export { erstelleBremse } from './server/bremse.ts';
export { erstelleWebserver } from './server/erstelleWebserver.ts';
export type { Webeintrag, Webserverangaben } from './server/webserverangaben.ts';
export { lausche, verbundeneAdresse, type Lauschender } from './server/lausche.ts';
