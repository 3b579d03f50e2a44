// What a page beside the timeline loads at once, in one module.
export { de as messages } from '../de.ts';
export { pages as pageMessages } from './pages.ts';
