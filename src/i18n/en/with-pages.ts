// What a page beside the timeline loads at once, in one module.
export { en as messages } from '../en.ts';
export { pages as pageMessages } from './pages.ts';
