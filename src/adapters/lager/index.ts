export { zaehleLieferung } from './zaehlen/zaehleLieferung.ts';
export { zaehleQuelle } from './zaehleQuelle.ts';
