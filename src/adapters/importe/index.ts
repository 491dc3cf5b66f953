export { erstelleAggregatleser } from './aggregate/aggregatleser.ts';
export { erstelleFremdquelle } from './fremdquelle.ts';
export { erstelleMappenleser } from './mappenleser.ts';
