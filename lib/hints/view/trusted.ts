/** The action of a button: the page can forge an event, and then nothing happens. */
export function trusted<Kind extends Event>(action: (event: Kind) => unknown): (event: Kind) => void {
	return (event) => {
		if (event.isTrusted) action(event);
	};
}
