import type { AboutTexts } from './about-texts.ts';

const count = (n: number): string => n.toLocaleString('en-GB');

export const ABOUT_EN: AboutTexts = {
	title: 'About this chronology',
	lead: 'How it is made, what it rests on and where its limits lie.',
	contents: 'Contents',
	count,
	headings: {
		method: 'Method: what was said, and what we conclude',
		statuses: 'When each status applies',
		dates: 'How dates are drawn',
		sources: 'Sources and origins',
		unused: 'What is not used',
		limits: 'Limits',
		corrections: 'Corrections',
		licence: 'Licence',
		privacy: 'Privacy',
		newsrooms: 'For newsrooms',
		accessibility: 'Accessibility',
		imprint: 'Legal notice',
	},
	method: {
		lead: [
			'For every event you find two things here that often run into one another elsewhere: what somebody said, and what the editors conclude from it.',
		],
		terms: [
			{
				term: 'Accounts',
				text: 'What somebody said: who, on which day, taking which stance (asserting, confirming or denying it, for example), and in which sources it stands. The editors never appear as speakers.',
			},
			{
				term: 'Assessments',
				text: 'What the editors judge: from this day on the event counts as reported, disputed, confirmed; on which basis, and because of which accounts, is stated with it.',
			},
		],
		rest: [
			'So every event has two times. It happens on one day, and often becomes known only on another. Both are kept. When a status changes, the earlier one stays on record with its date.',
			'What happened and what was said about it are two events. A denial before the United Nations counts as confirmed, because it was made there. The matter it denies is an event of its own, with a status of its own.',
		],
		today: (updated) =>
			`“Today” always means ${updated}, the date of this chronology, and not the day on which you read this.`,
		example: 'An example',
		exampleLead: 'This is how the editors assessed one event over time:',
	},
	statuses: {
		lead: [
			'The symbol of an event shows its status and nothing else. Every status has a shape and a word of its own. Colour stands for the chapter, never for a judgement.',
		],
		columns: { status: 'Status', when: 'When it applies' },
		confirmed: 'Three grounds for “confirmed”',
		grounds: [
			{
				term: 'Two origins',
				text: 'Two speakers who speak for different sides say so, each from their own knowledge.',
			},
			{
				term: 'The primary source',
				text: 'The treaty, the decision or the recording is there to be seen. For a public statement, a source that quotes the speaker is enough. It is then confirmed that the words were said, not that they are true.',
			},
			{
				term: 'A party to it',
				text: 'Those who acted acknowledge it. For visits and signings it is enough that those taking part report them.',
			},
		],
		rest: [
			'Whatever meets none of these counts as reported at most. Figures are disputed only if they are about the same period; figures from different dates are no contradiction.',
		],
	},
	dates: {
		lead: [
			'How precisely a date is known, whether it is uncertain, and how long something lasted never look alike, and are always drawn beside the symbol, never inside it.',
		],
		rest: [
			'A day without a time is the same calendar day everywhere. Only events with a time follow the time zone you choose. The words beside a date leave no qualification out. Dates are recorded in EDTF (ISO 8601-2).',
		],
	},
	sources: {
		lead: 'They are chosen in this order:',
		order: [
			'the document itself;',
			'the agency or the outlet that did the reporting, on its own pages;',
			'a named outlet that relays a named agency, with a note of where it has the news from.',
		],
		rest: [
			'Ten articles that repeat one agency are one origin, not ten. Every source is therefore traced back to the person, the body or the document it relies on, and that is what is counted. Unnamed officials do not count; they are listed as “unknown”.',
			'State media such as KCNA and TASS are marked as such: they speak for their state. They do not confirm what is disputed, unless their own state admits something through them.',
			'Where the heading of a source is not known, a description of ours stands in its place and is marked. Where no address is known, the entry says so instead of giving a link.',
		],
		kinds: (all) => `${all} sources are listed:`,
		all: 'All sources with the events that they support',
	},
	unused: {
		lead: 'These do not serve as sources, even where they are easy to find:',
		list: [
			{
				term: 'Forum posts and copies on social media',
				text: 'Neither their author nor their wording can be checked.',
			},
			{
				term: 'Sites that copy articles automatically',
				text: 'They add nothing, and their dates cannot be relied on.',
			},
			{
				term: 'Mirrors of propaganda',
				text: 'They hide who is speaking. States are heard through their own media.',
			},
			{ term: 'Anonymous copies', text: 'Nobody answers for them.' },
		],
	},
	limits: [
		(_, updated) =>
			`The content reaches to February 2026. What happened or became known after that is missing, even though the texts were last edited on ${updated}.`,
		({ all, english, korean, russian }) =>
			`Of ${count(all)} sources, ${count(english)} are in English, ${count(russian)} in Russian and ${count(korean)} in Korean. What stands only in Korean or Russian originals may be missing.`,
		() =>
			'An address is given only if its page was seen with text that supports the account. Some pages could be read only in part.',
		() =>
			'Governments, intelligence services and parties to the war pursue their own ends. Who is speaking is stated. Whether it is true cannot always be said.',
		() =>
			'A status is a judgement. Others may judge differently, which is why its basis and the accounts are always given.',
		() => 'The chronology is a selection, not a complete register.',
	],
	corrections: {
		lead: [
			'Changes to the chronology are listed with their dates on a page of their own and in a feed. No status is changed silently, and the identifier of an event stays the same so that links keep working.',
		],
		changes: 'All corrections',
		report: 'Reporting an error',
		reportLead:
			'Every event has a “Report an error” button; the report then already says what it is about. A source that can be looked up helps most.',
		contact: 'Address for reports:',
		noContact:
			'No contact address is set for this copy. “Report an error” therefore copies a ready text, which you can send to whoever runs the site on which you read this.',
	},
	licence: {
		texts:
			'You may share and adapt the texts of the chronology (titles, summaries, notes, assessments), also commercially, if you say where they come from:',
		textsLink: 'Creative Commons Attribution 4.0 International (CC BY 4.0)',
		credit: 'For example like this:',
		sources:
			'Headings, names and addresses of the sources belong to their publishers; they are named here to cite them.',
		code: 'The program code is under the MIT licence, the typefaces Source Serif 4 and Source Sans 3 under the SIL Open Font License 1.1.',
		data: 'All data in one file (JSON)',
	},
	privacy: {
		lead: 'This website sets no cookies and loads nothing from other servers, not even fonts. There are no accounts, no visitor statistics and no advertising.',
		kept: 'So that it works without a network, your browser keeps its files; it stores nothing else.',
		all: 'About servers, devices and the class, in two minutes',
	},
	newsrooms: {
		lead: [
			'Under “Share”, “Embed” is the code for your article. It shows the view from which you copy it and needs no script. Where frames are not allowed either, as in newsletters, there is a picture with a list of the events and links.',
			'The code names the day on which it was copied. If an event that it shows is corrected after that, the embed says so.',
			'If you do not want to send your readers to a server that is not yours, put the website on one of your own: one folder of files, best under a subdomain of its own. How to do so and what the server should send is in the README of the program code.',
		],
		notice: 'For your privacy notice you may use:',
		noticeText:
			'This article contains an embedded timeline. As with any request, the server that delivers it receives your IP address; it is not told which article the request comes from. The timeline sets no cookies, stores nothing in your browser, measures nothing and loads nothing from other servers.',
	},
	accessibility: {
		goal: 'The goal is WCAG 2.2 at level AA, and with it the requirements of EN 301 549 for web content. This statement rests on a self-assessment.',
		offers: 'What has been done',
		offerList: [
			'Everything the timeline shows is also on the page as a list, with all sources, readable without a script.',
			'Every function can be reached with the keyboard, and every gesture has a button.',
			'A status can be told by its shape and its word, never by colour alone.',
			'The page follows your settings for dark mode, high contrast, your own colours and reduced motion, and reads without sideways scrolling down to a width of 320 pixels.',
		],
		tested: 'How it is tested',
		testedText: [
			'Automatically with axe-core and with tests of our own in the Chromium browser: keyboard operation, visibility of focus, size of targets, contrast of the symbols, a width of 320 pixels, reduced motion, forced colours.',
		],
		gaps: 'Known gaps',
		gapList: [
			'The page has not yet been tested with screen readers such as NVDA, VoiceOver and TalkBack, nor with people who use them every day. Nor has anyone else audited it.',
			'The lines of the drawing are hidden from screen readers; what they show is in the list and in the name of every button.',
			'There is no version in easy language and none in sign language.',
			'The linked sources are other people’s pages; whether they are accessible is not up to us.',
		],
		report: 'Reporting a barrier',
		reportLead: 'Have you come across a barrier that is not listed here? Please report it.',
		dated: 'This statement is dated 22 November 2026.',
	},
	imprint: {
		publisher: 'Publisher:',
		none: 'No legal notice is set for this copy. Whoever makes it available is responsible for it.',
	},
};
