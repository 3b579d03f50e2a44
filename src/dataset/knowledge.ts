/*
 * A dataset as it stood on earlier days, in one module: it is loaded where a day is asked for, and left
 * out where only today shows.
 */
export { changeDays, turningDays } from './change-days.ts';
export { datasetOnDay, datasetWithLater } from './dataset-on-day.ts';
