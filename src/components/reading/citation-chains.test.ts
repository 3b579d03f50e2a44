import { describe, expect, it } from 'vitest';
import { citationChains } from './citation-chains.ts';
import { directoryOf } from './directory.ts';
import { account, actor, dataset, source, timelineEvent } from './sample.ts';

const directory = directoryOf(
	dataset({
		actors: [actor('nis', 'NIS'), actor('nato', 'NATO'), actor('officials', 'officials (unnamed)')],
		sources: [
			source('yonhap', { cites: ['nis'] }),
			source('tagesschau', { cites: ['yonhap'] }),
			source('nyt', { cites: ['officials'] }),
			source('nis-record', { kind: 'primary' }),
			source('circle-a', { cites: ['circle-b'] }),
			source('circle-b', { cites: ['circle-a'] }),
		],
	}),
);
const event = timelineEvent('e', {
	accounts: [
		account('one', '2024-10-18', {
			by: ['nis'],
			sources: [{ id: 'tagesschau' }, { id: 'yonhap' }, { id: 'nis-record' }],
		}),
		account('two', '2024-10-19', { by: ['officials'], sources: [{ id: 'nyt' }] }),
	],
	origins: { sources: 4, known: ['nis'], unknown: 1 },
});

describe('chains of citations', () => {
	it('lead from the source that was read to the one who said it', () => {
		expect(citationChains(event, directory, 3)).toEqual([['TAGESSCHAU', 'YONHAP', 'NIS']]);
	});

	it('end with the actor who is cited, whoever the speaker is', () => {
		const told = timelineEvent('e', {
			accounts: [account('x', '2024-10-18', { by: ['nato'], sources: [{ id: 'tagesschau' }] })],
		});
		expect(citationChains(told, directory, 3)).toEqual([['TAGESSCHAU', 'YONHAP', 'NIS']]);
	});

	it('end with the speaker where the last source cites nobody', () => {
		const cited = directoryOf(
			dataset({
				actors: [actor('nato', 'NATO')],
				sources: [source('a', { cites: ['b'] }), source('b')],
			}),
		);
		const told = timelineEvent('e', {
			accounts: [account('x', '2024-10-18', { by: ['nato'], sources: [{ id: 'a' }] })],
		});
		expect(citationChains(told, cited, 3)).toEqual([['A', 'B', 'NATO']]);
	});

	it('name a publisher that speaks for itself once', () => {
		const own = directoryOf(
			dataset({
				actors: [actor('daily', 'DAILY')],
				sources: [source('a', { cites: ['daily-nk'] }), source('daily-nk', { publisher: 'DAILY' })],
			}),
		);
		const told = timelineEvent('e', {
			accounts: [account('x', '2024-10-18', { by: ['daily'], sources: [{ id: 'a' }] })],
		});
		expect(citationChains(told, own, 3)).toEqual([]);
	});

	it('end where sources cite each other in a circle', () => {
		const told = timelineEvent('e', {
			accounts: [account('x', '2024-10-18', { by: ['nato'], sources: [{ id: 'circle-a' }] })],
		});
		expect(citationChains(told, directory, 3)).toEqual([]);
	});

	it('are no more than asked for', () => {
		expect(citationChains(event, directory, 0)).toEqual([]);
	});
});
