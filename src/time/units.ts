declare const unit: unique symbol;

/** Milliseconds since 1970-01-01T00:00:00Z, proleptic Gregorian, no leap seconds. */
export type EpochMs = number & { readonly [unit]: 'epoch ms' };

/**
 * The axis' own time: milliseconds as if the wall clock of the zone shown were UTC. A floating day
 * has the same wall time in every zone; an instant's wall time is its epoch time plus the offset of
 * the zone (see `wall-time.ts`). All layout is done in wall time.
 */
export type WallMs = number & { readonly [unit]: 'wall ms' };

/** Brands a number as epoch milliseconds; call it only where the number comes in. */
export const epochMs = (value: number): EpochMs => value as EpochMs;

/** Brands a number as wall milliseconds; call it only where the number comes in. */
export const wallMs = (value: number): WallMs => value as WallMs;

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
/** Mean lengths in the Gregorian calendar, for choosing steps and never for arithmetic on dates. */
export const MONTH = 30.436875 * DAY;
export const YEAR = 365.2425 * DAY;
