export { verdecktKleineZahlen } from './verdeckung/verdecktKleineZahlen.ts';
