import type { Dataset } from '../../dataset/compiled.ts';
import { SOURCE_KINDS, type SourceKind } from '../../dataset/vocabulary.ts';
import type { SourceFigures } from './about-texts.ts';

/** How many sources a dataset lists, all and in the languages that the texts name. */
export function sourceFigures({ sources }: Dataset): SourceFigures {
	const inLanguage = (tag: string) =>
		sources.filter(({ language }) => language === tag || language.startsWith(`${tag}-`)).length;
	return {
		all: sources.length,
		english: inLanguage('en'),
		korean: inLanguage('ko'),
		russian: inLanguage('ru'),
	};
}

/** How many sources a dataset lists of each kind, most first; kinds without any are left out. */
export function sourcesByKind({
	sources,
}: Dataset): readonly { readonly kind: SourceKind; readonly count: number }[] {
	return SOURCE_KINDS.map((kind) => ({
		kind,
		count: sources.filter((source) => source.kind === kind).length,
	}))
		.filter(({ count }) => count > 0)
		.sort((a, b) => b.count - a.count);
}
