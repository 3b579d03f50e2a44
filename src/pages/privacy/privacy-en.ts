import type { PrivacyTexts } from './privacy-texts.ts';

export const PRIVACY_EN: PrivacyTexts = {
	title: 'Privacy',
	lead: 'In two minutes, for teachers and for a school’s data protection officer',
	asOf: (updated) => `Data as of ${updated}`,
	answers: {
		account: {
			question: 'Does it need an account?',
			short: 'No.',
			text: 'There is no sign-in, no names are asked for, there is nothing to install.',
		},
		personal: {
			question: 'Which personal data does the application process?',
			short: 'None.',
			text: 'It runs entirely in the browser. There are no cookies, no visitor statistics, no advertising, no identifier for a person or a device.',
		},
		server: {
			question: 'What does the server that delivers the pages learn?',
			short: 'What every web server learns.',
			text: 'On loading, that is the IP address, the time, what the browser says about itself, and the address of the page. The chosen view can be part of it, words searched for included, when somebody reloads the page with it or opens such a link. Whether and for how long this is logged is decided by whoever runs this copy of the website.',
		},
		others: {
			question: 'Are third parties involved?',
			short: 'No.',
			text: 'Pages, fonts and data all come from the same server. Only where an address names somebody else’s dataset can that come from another server, one that whoever runs the site has allowed; a notice on the page then says that the dataset is not ours.',
		},
		device: {
			question: 'What stays on the device?',
			short: 'The files of this website, nothing else.',
			text: 'The browser keeps them (about 8 MB) so that lessons run without a network, along with the pages of single events that were read. They can be deleted in the browser’s settings, under site data; from a private window nothing stays behind.',
		},
		answers: {
			question: 'What happens to what the class answers?',
			short: 'It does not leave the device.',
			text: 'It is held in memory only and is gone as soon as the page is closed, unless somebody prints it or saves it as a file. A file that you open is not transmitted either. The QR code for the class’s devices is made on your device; for theirs, the same holds as here.',
		},
		links: {
			question: 'Where do the links to sources lead?',
			short: 'To other sites with rules of their own.',
			text: 'They are opened only when somebody clicks them. Current browsers then tell them at most which website the reader comes from, not which page.',
		},
		embeds: {
			question: 'Does this hold for embedded timelines, too?',
			short: 'Yes, with one difference.',
			text: 'For the readers of an article, the server that delivers the timeline is a third party: it receives their IP address. The article’s privacy notice has to say so; there is a text for it under “How we work”. The browser keeps no files for use without a network there.',
		},
		file: {
			question: 'Does it work without any server?',
			short: 'Yes.',
			text: 'Everything also comes as one file, which runs from a USB stick and makes no request of its own accord. It is offered where lessons begin.',
		},
		check: {
			question: 'How can this be checked?',
			short: 'In the browser, with the F12 key.',
			text: '“Network” shows, during a lesson, only requests to the address of this website; “Application” or “Storage” holds only its files. Or disconnect: the lesson goes on.',
		},
	},
	inFile: {
		answers: {
			question: 'What happens to what the class answers?',
			short: 'It does not leave the device.',
			text: 'It is held in memory only and is gone as soon as the page is closed, unless somebody prints it or saves it as a file. A file that you open is not transmitted either. A QR code leads the class’s devices to the website; what holds for them is said there.',
		},
		file: {
			question: 'Is a server involved?',
			short: 'No.',
			text: 'Pages, fonts and data are all in this one file. It makes no request of its own accord, and it stores nothing on the device.',
		},
		check: {
			question: 'How can this be checked?',
			short: 'In the browser, with the F12 key.',
			text: '“Network” shows no request to a server during a lesson. Or disconnect: the lesson goes on.',
		},
	},
	publisher: 'Publisher of the chronology:',
	contact: 'Contact:',
	noContact: 'This copy names no address for enquiries; whoever runs it is responsible.',
	closing:
		'This describes what the application does. Whether it is used in class is for the school to decide under its own rules.',
};
