// What the page for lessons loads at once, in one module.
export { en as messages } from '../en.ts';
export { pages as pageMessages } from './pages.ts';
export { present } from './present.ts';
export { speaker } from './speaker.ts';
