import * as v from 'valibot';
import { quoted } from '../json-value.ts';
import { told } from './told.ts';

/** An absolute http or https address; `blocked-hosts.ts` looks at its host. */
export function address(description: string) {
	return v.pipe(
		v.string(),
		v.check(isWebAddress, (issue) =>
			told(
				`expected an http or https address, found ${quoted(issue.input)}`,
				'write the whole address, beginning with https://',
			),
		),
		v.description(description),
		v.metadata({ address: true }),
	);
}

/** Whether a schema was made by `address`. */
export function isAddress(schema: v.GenericSchema): boolean {
	return (v.getMetadata(schema) as { address?: boolean }).address === true;
}

/** The host of an http(s) address in lower case, or null if the text is none. */
export function hostOf(text: string): string | null {
	if (!/^https?:\/\/[^\s]+$/i.test(text)) return null;
	try {
		const url = new URL(text);
		return url.username === '' && url.password === '' && url.hostname !== ''
			? url.hostname.toLowerCase().replace(/\.$/, '')
			: null;
	} catch {
		return null;
	}
}

function isWebAddress(text: string): boolean {
	return hostOf(text) !== null;
}
