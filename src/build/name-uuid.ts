import { createHash } from 'node:crypto';

/** The namespace of all names given by this project; it must never change. */
const NAMESPACE = '0c5a3f0e-6b0d-4a0f-9c54-2a1d6a7f6f11';

/**
 * A permanent id made from a name: the same name gives the same `urn:uuid:` everywhere and always
 * (RFC 9562, version 5). It claims no domain, as a `tag:` URI would.
 */
export function nameUuid(name: string): string {
	const bytes = createHash('sha1')
		.update(Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex'))
		.update(name)
		.digest()
		.subarray(0, 16);
	bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6); // version 5
	bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8); // variant
	const hex = bytes.toString('hex');
	const parts = [0, 8, 12, 16, 20].map((from, at) => hex.slice(from, [8, 12, 16, 20, 32][at]));
	return `urn:uuid:${parts.join('-')}`;
}
