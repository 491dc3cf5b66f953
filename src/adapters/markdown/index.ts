export { erstelleTextleser } from './textleser.ts';
