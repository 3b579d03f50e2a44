// What an embed loads at once, in one module.
export { de as messages } from '../de.ts';
export { embed } from './embed.ts';
