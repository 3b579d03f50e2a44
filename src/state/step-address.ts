import { writePresentAddress, type PresentView } from './present-address.ts';
import { DEFAULT_VIEW } from './view.ts';

/**
 * The search part of the address of a step for the devices of the class, with its `?`: only what is
 * needed to come to the same step, so that it can be typed, and whatever hides something, so that it
 * tells no more than the lesson does.
 */
export function stepSearch(present: PresentView): string {
	const { view, tour } = present;
	const { zone, data, asOf, pick, filters, query } = view;
	const told =
		tour !== null ? {} : pick.length > 0 ? { pick, asOf } : { filters, query, asOf, pick };
	return writePresentAddress({
		...present,
		theme: null,
		view: { ...DEFAULT_VIEW, zone, data, ...told },
	});
}

/** An address as it is typed: without the protocol, which browsers add. */
export const typedAddress = (address: string): string => address.replace(/^https?:\/\//, '');

/** The parts of an address between which a line may end: after a slash, before `?` and `&`. */
export const addressParts = (address: string): readonly string[] =>
	address.split(/(?<=\/)(?!\/)|(?=[?&])/);
