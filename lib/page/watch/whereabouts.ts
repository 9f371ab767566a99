interface NavigationLike extends EventTarget {
	readonly currentEntry: unknown;
}

/**
 * Calls `listener` whenever the URL of the page may have changed without a load. Once a second only where the
 * browser has no Navigation API: the portal's own navigation tells nobody else.
 */
export function watchUrl(page: Document, listener: () => void, signal: AbortSignal): void {
	const view = page.defaultView;
	if (!view) return;
	view.addEventListener('popstate', listener, { signal });
	view.addEventListener('hashchange', listener, { signal });
	const { navigation } = view as unknown as { navigation?: NavigationLike };
	if (navigation) {
		navigation.addEventListener('currententrychange', listener, { signal });
		return;
	}
	let url = view.location.href;
	const timer = setInterval(() => {
		if (url === view.location.href) return;
		url = view.location.href;
		listener();
	}, 1000);
	signal.addEventListener('abort', () => clearInterval(timer));
}
