import { extentOf } from '../time/extent.ts';
import { parseEdtf } from '../time/parse-edtf.ts';

/** A visible span as authors write it, both ends EDTF, in wall ms, end exclusive. */
export function spanOf({
	from,
	to,
}: {
	readonly from: string;
	readonly to: string;
}): readonly [from: number, to: number] {
	return [extentOf(parseEdtf(from)).min ?? 0, extentOf(parseEdtf(to)).max ?? 0];
}
