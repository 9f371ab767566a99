interface NavigationLike extends EventTarget {
	readonly currentEntry: unknown;
}

/**
 * Calls `listener` whenever the address of the page may have changed without a load. Once a second only where the
 * browser has no Navigation API: the portal's own navigation tells nobody else.
 */
export function watchAddress(page: Document, listener: () => void, signal: AbortSignal): void {
	const view = page.defaultView;
	if (!view) return;
	view.addEventListener('popstate', listener, { signal });
	view.addEventListener('hashchange', listener, { signal });
	const { navigation } = view as unknown as { navigation?: NavigationLike };
	if (navigation) {
		navigation.addEventListener('currententrychange', listener, { signal });
		return;
	}
	let address = view.location.href;
	const timer = setInterval(() => {
		if (address === view.location.href) return;
		address = view.location.href;
		listener();
	}, 1000);
	signal.addEventListener('abort', () => clearInterval(timer));
}
