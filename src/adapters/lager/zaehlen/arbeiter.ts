import { parentPort, workerData } from 'node:worker_threads';
import { zaehleTeil, type Zaehlteil } from './zaehlteil.ts';

// One thread of the count: gets its share as workerData, sends the cubes, ends.
parentPort?.postMessage(await zaehleTeil(workerData as Zaehlteil));
