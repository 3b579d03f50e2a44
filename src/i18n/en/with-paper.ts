// What the page for paper loads at once, in one module.
export { en as messages } from '../en.ts';
export { pages as pageMessages } from './pages.ts';
export { paper } from './paper.ts';
export { picture } from './picture.ts';
export { present } from './present.ts';
