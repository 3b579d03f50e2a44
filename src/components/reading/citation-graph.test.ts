import { describe, expect, it } from 'vitest';
import { chainsOf, chainThrough, citationGraph, type GraphNode } from './citation-graph.ts';
import { directoryOf } from './directory.ts';
import { account, actor, dataset, source, timelineEvent } from './sample.ts';

const directory = directoryOf(
	dataset({
		actors: [
			actor('nis', 'NIS'),
			actor('dprk', 'Pyongyang'),
			{ ...actor('official', 'an official'), anonymous: true },
		],
		sources: [
			source('nau', { cites: ['tagesschau'] }),
			source('tagesschau', { cites: ['korean-media'] }),
			source('korean-media', { cites: ['official'] }),
			source('kbs', { cites: ['nis'] }),
			source('donga', { cites: ['nis'] }),
			source('kcna'),
			source('both', { cites: ['nis', 'record'] }),
			source('record', { kind: 'primary' }),
			source('circle-a', { cites: ['circle-b'] }),
			source('circle-b', { cites: ['circle-a', 'nis'] }),
		],
	}),
);
const told = (by: string, ...ids: string[]) =>
	account(`of ${by} ${ids.join()}`, '2024-10-18', { by: [by], sources: ids.map((id) => ({ id })) });
const eventOf = (...accounts: ReturnType<typeof told>[]) =>
	timelineEvent('e', {
		accounts,
		origins: { sources: 0, known: ['nis', 'dprk', 'record'], unknown: 1 },
	});
const words = (nodes: readonly GraphNode[]) =>
	nodes.map(({ names }) => names.join('+')).join(' < ');

describe('the graph of citations', () => {
	it('leads from the source that was read to the one who said it', () => {
		const graph = citationGraph(eventOf(told('official', 'nau')), directory);
		expect(chainsOf(graph).map(words)).toEqual(['NAU < TAGESSCHAU < KOREAN-MEDIA < an official']);
		expect(graph[0]).toMatchObject({ kind: 'origin', unknown: true });
	});

	it('gathers sources that have it from the same, and begins with the origins in their order', () => {
		const event = eventOf(told('dprk', 'kcna'), told('nis', 'kbs', 'donga'));
		const graph = citationGraph(event, directory);
		expect(graph.map(({ names, kind }) => [names.join('+'), kind])).toEqual([
			['NIS', 'origin'],
			['Pyongyang', 'origin'],
			['KCNA', 'source'],
			['KBS+DONGA', 'source'],
		]);
	});

	it('ends with the speaker where nobody is cited, and with the record where that is cited', () => {
		const event = eventOf(told('official', 'both'), told('dprk', 'record'));
		const graph = citationGraph(event, directory);
		expect(chainsOf(graph).map(words)).toEqual([
			'BOTH < NIS',
			'BOTH < RECORD',
			'RECORD < Pyongyang',
		]);
	});

	it('leads to the speaker alone where a source quotes others as well', () => {
		const graph = citationGraph(eventOf(told('nis', 'both')), directory);
		expect(chainsOf(graph).map(words)).toEqual(['BOTH < NIS']);
	});

	it('leaves out what would close a circle', () => {
		const graph = citationGraph(eventOf(told('dprk', 'circle-a')), directory);
		expect(chainsOf(graph).map(words)).toEqual(['CIRCLE-A < CIRCLE-B < NIS']);
	});

	it('knows all that lies on a chain through a node, and nothing beside it', () => {
		const event = eventOf(told('official', 'nau', 'both'), told('nis', 'kbs'));
		const graph = citationGraph(event, directory);
		const through = (key: string) => [...chainThrough(key, graph)].sort();
		expect(through('source tagesschau')).toEqual([
			'source korean-media',
			'source nau',
			'source tagesschau',
			'unknown official source korean-media',
		]);
		expect(through('origin nis')).toEqual(['origin nis', 'source both', 'source kbs']);
	});

	it('is empty where nothing is told', () => {
		expect(citationGraph(timelineEvent('e'), directory)).toEqual([]);
		expect(chainsOf([])).toEqual([]);
	});
});
