export { erstelleLager } from './erstelleLager.ts';
