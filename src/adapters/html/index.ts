export { erstelleHtmldrucker } from './htmldrucker.ts';
