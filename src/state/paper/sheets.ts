/** What can be printed for a class, in the order in which it lies on the desk. */
export const SHEETS = ['handout', 'worksheet', 'cards', 'solutions', 'outline', 'poster'] as const;
export type SheetName = (typeof SHEETS)[number];
