import type { Quoted } from './quoting.ts';

// By itself, as only citations need it, and what the texts import is loaded at once.

/** Quotations in whatever marks: „…“, “…”, «…», »…«, "…". */
const QUOTATION = /[„“«»"]([^„“”«»"]*)[“”«»"]/g;

/** A heading in any language in German marks; what it quotes itself stands in single ones. */
export const headingInGerman: Quoted = (text) => `„${text.replace(QUOTATION, '‚$1‘')}“`;

/** A heading in any language in English marks; what it quotes itself stands in single ones. */
export const headingInEnglish: Quoted = (text) => `“${text.replace(QUOTATION, '‘$1’')}”`;
