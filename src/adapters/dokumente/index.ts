export { erstelleDokumentdrucker } from './dokumentdrucker.ts';
