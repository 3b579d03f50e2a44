/** The same JSON value, read-only to its leaves. */
export type Immutable<T> = T extends readonly (infer Item)[]
	? readonly Immutable<Item>[]
	: T extends object
		? { readonly [Key in keyof T]: Immutable<T[Key]> }
		: T;
