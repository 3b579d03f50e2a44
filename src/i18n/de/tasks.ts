import type { TaskMessages } from '../messages/tasks.ts';
import { counted } from './words.ts';

export const tasks: TaskMessages = {
	title: 'Aufgaben',
	order: 'Ereignisse ordnen',
	orderWith: (title) => `Ereignisse ordnen: ${title}`,
	orderNote: 'Karten ohne Datum in die richtige Reihenfolge bringen',
	sources: 'Quellen prüfen',
	sourcesWith: (title) => `Quellen prüfen: ${title}`,
	sourcesNote: 'Quellenkritik mit Karten: erst fragen, dann umdrehen',
	judgements: 'Urteile der Klasse',
	judgementsNote: (judged) =>
		judged === 0
			? 'noch keines; dazu den Status verbergen'
			: `${counted(judged, 'Urteil', 'Urteile')} neben denen der Redaktion`,
	close: 'Schließen',
	key: 'Aufgaben und Urteile der Klasse',
	judgeKey: 'Urteil der Klasse, wenn der Status verborgen ist',
	failed: 'Die Aufgabe ließ sich nicht laden.',
	tooFew:
		'Zum Ordnen braucht es mindestens drei verschiedene Ereignisse. Was unbelegt, widerlegt, nicht eingetreten oder nicht bewertet ist, wird nicht geordnet.',
	tooFewYet: 'Die Klasse kennt noch zu wenige Ereignisse: Zum Ordnen braucht es mindestens drei.',
	noSources: 'Zu dieser Auswahl gibt es keine Quellen.',
};
