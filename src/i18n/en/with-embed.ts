// What an embed loads at once, in one module.
export { en as messages } from '../en.ts';
export { embed } from './embed.ts';
