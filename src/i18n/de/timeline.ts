import type {
	KeyMessages,
	LegendMessages,
	OverviewMessages,
	StageMessages,
} from '../messages/timeline.ts';
import { sentence } from '../quoting.ts';
import { counted, digits, quoted, stageWords as words } from './stage-words.ts';

export const stage: StageMessages = {
	label: 'Zeitachse',
	zoom: 'Zoom',
	zoomIn: 'Heranzoomen',
	zoomOut: 'Herauszoomen',
	all: 'Alle',
	allLabel: 'Alle Ereignisse zeigen',
	hintWheel: 'Strg + Mausrad zum Zoomen',
	hintWheelMac: '⌘ + Mausrad zum Zoomen',
	earlierIn: (count, lane) =>
		`${counted(count, 'früheres Ereignis', 'frühere Ereignisse')} in ${quoted(lane)} zeigen`,
	laterIn: (count, lane) =>
		`${counted(count, 'späteres Ereignis', 'spätere Ereignisse')} in ${quoted(lane)} zeigen`,
	count: digits,
	cluster: (count, span, later) =>
		`${counted(count, 'Ereignis', 'Ereignisse')} ${span}${later ? `, ${words.later}` : ''}, heranzoomen`,
	more: (count) => `und ${digits(count)} weitere`,
	mark: ({ date, title, status, sources }) =>
		`${date}: ${sentence(title)} Status: ${status}. ${counted(sources, 'Quelle', 'Quellen')}.`,
	era: (title, span) => `${title}, ${span}`,
	inView: (span, shown, total) =>
		`${span}: ${digits(shown)} von ${counted(total, 'Ereignis', 'Ereignissen')}`,
};

export const overview: OverviewMessages = {
	label: 'Übersicht',
	window: 'Ausschnitt',
	start: 'Beginn des Ausschnitts',
	end: 'Ende des Ausschnitts',
};

export const legend: LegendMessages = {
	title: 'So liest man das',
	glyphs: 'Das Zeichen zeigt, wie gesichert ein Ereignis heute ist',
	dates: 'Was um das Zeichen steht, zeigt, wie genau sein Datum bekannt ist',
	dateSigns: {
		bracket: {
			sign: 'Klammer',
			says: 'irgendwann in dieser Zeit; über einem Tag: die Uhrzeit ist nicht bekannt',
		},
		dotted: { sign: 'gepunktet', says: 'das Datum ist unsicher' },
		dashed: { sign: 'gestrichelt', says: 'das Datum ist ungefähr' },
		bar: { sign: 'Balken', says: 'so lange dauerte es' },
		arrow: { sign: 'Pfeil', says: 'es dauert an' },
		torn: { sign: 'ausgefranst', says: 'das Ende ist unbekannt' },
		points: { sign: 'verbundene Punkte', says: 'es war einer dieser Tage' },
	},
	rest: 'Außerdem',
	cluster: 'Eine Zahl steht für Ereignisse, die dicht beieinanderliegen. Ein Klick zoomt heran.',
	edge: '‹ 6 am Rand einer Zeile: So viele Ereignisse liegen davor. Ein Klick führt hin.',
	era: 'Farbige Fläche: ein Zeitabschnitt, in den die Ereignisse fallen.',
	outline: 'Hohle Form am Fuß einer Zeile: Etwas war geschehen und noch nicht öffentlich.',
	more: 'Wie wir arbeiten',
};

export const keys: KeyMessages = {
	title: 'Tasten',
	note: 'Die Tasten wirken, solange der Fokus auf der Zeitachse liegt.',
	actions: {
		previousNext: {
			keys: [
				{ cap: '←', name: 'Pfeil links' },
				{ cap: '→', name: 'Pfeil rechts' },
			],
			does: 'Voriges, nächstes Ereignis',
		},
		lane: {
			keys: [
				{ cap: '↑', name: 'Pfeil hoch' },
				{ cap: '↓', name: 'Pfeil runter' },
			],
			does: 'Zeile darüber, darunter',
		},
		firstLast: {
			keys: [
				{ cap: 'Pos 1', name: 'Pos 1' },
				{ cap: 'Ende', name: 'Ende' },
			],
			does: 'Erstes, letztes Ereignis',
		},
		open: { keys: [{ cap: 'Eingabe', name: 'Eingabetaste' }], does: 'Ereignis öffnen' },
		back: { keys: [{ cap: 'Esc', name: 'Escape' }], does: 'Zurück' },
		zoomIn: { keys: [{ cap: '+', name: 'Plus' }], does: 'Heranzoomen' },
		zoomOut: { keys: [{ cap: '−', name: 'Minus' }], does: 'Herauszoomen' },
		all: { keys: [{ cap: '0', name: 'Null' }], does: 'Alle Ereignisse zeigen' },
		screen: {
			keys: [
				{ cap: 'Bild ↑', name: 'Bild hoch' },
				{ cap: 'Bild ↓', name: 'Bild runter' },
			],
			does: 'Eine Bildschirmbreite früher, später',
		},
		search: { keys: [{ cap: '/', name: 'Schrägstrich' }], does: 'Suchen' },
		fullScreen: { keys: [{ cap: 'F', name: 'F' }], does: 'Vollbild ein, aus' },
		help: { keys: [{ cap: '?', name: 'Fragezeichen' }], does: 'Diese Übersicht' },
	},
	pointer: 'Maus und Finger',
	gestures: [
		'Ziehen verschiebt die Achse, ebenso das Mausrad mit der Umschalttaste.',
		'Strg oder ⌘ mit dem Mausrad zoomt, ebenso zwei Finger.',
		'Doppelklick zoomt heran; auf eine Zahl oder Fläche zeigt er sie ganz.',
		'Ziehen mit der Umschalttaste zoomt auf den markierten Bereich.',
	],
	close: 'Schließen',
};
