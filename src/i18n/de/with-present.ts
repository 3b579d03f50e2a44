// What the page for lessons loads at once, in one module.
export { de as messages } from '../de.ts';
export { pages as pageMessages } from './pages.ts';
export { present } from './present.ts';
export { speaker } from './speaker.ts';
