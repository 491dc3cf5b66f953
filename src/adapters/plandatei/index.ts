export { erstellePlandatei } from './plandatei.ts';
