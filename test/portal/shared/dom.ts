type Child = Node | string | undefined | false;

/** A new element with attributes (`true`: present, `false` or undefined: absent) and children. */
export function create<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	attributes?: Record<string, string | boolean | undefined>,
	...children: Child[]
): HTMLElementTagNameMap[Tag];
export function create(
	tag: string,
	attributes?: Record<string, string | boolean | undefined>,
	...children: Child[]
): HTMLElement;
export function create(
	tag: string,
	attributes: Record<string, string | boolean | undefined> = {},
	...children: Child[]
): HTMLElement {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) {
		if (value === true) element.setAttribute(name, '');
		else if (typeof value === 'string') element.setAttribute(name, value);
	}
	element.append(...children.filter((child) => child !== undefined && child !== false));
	return element;
}

/** Makes `children` the children of `parent` and moves none that already stands right, so that focus stays. */
export function arrange(parent: Node, children: readonly Node[]): void {
	const surplus = [...parent.childNodes].filter((child) => !children.includes(child));
	for (const child of surplus) child.remove();
	for (const [index, child] of children.entries()) {
		const there = parent.childNodes[index];
		if (there !== child) parent.insertBefore(child, there ?? null);
	}
}
