export { erstelleRasterer } from './erstelleRasterer.ts';
