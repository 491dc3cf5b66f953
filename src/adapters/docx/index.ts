export { erstelleDocxdrucker } from './docxdrucker.ts';
