import type { CDPSession, Page } from 'playwright-core';

/** A node of the protocol's DOM tree, as far as it is used here. */
interface DomNode {
	nodeId: number;
	backendNodeId: number;
	nodeName: string;
	nodeValue: string;
	attributes?: string[];
	children?: DomNode[];
	shadowRoots?: DomNode[];
}

/** A node of ours as a person meets it. */
export interface ShownNode {
	/** The same for as long as the node stands on the page. */
	id: number;
	tag: string;
	attributes: Readonly<Record<string, string>>;
	text: string;
	/**
	 * The centre of its box where a person sees it: inside the window, neither hidden nor transparent nor is any node
	 * around it, and nothing else on top. Undefined where one of these is not so.
	 */
	centre(): Promise<{ x: number; y: number } | undefined>;
}

/**
 * Reads what the extension shows on a page. Its shadow root is closed, to the page and to Playwright: the browser's
 * protocol sees through it as the accessibility tree does.
 */
export class ShownHints {
	/** Where the mouse pressed last. */
	private pressed = { x: 0, y: 0 };

	private constructor(
		private readonly page: Page,
		private readonly session: CDPSession,
	) {}

	static async on(page: Page): Promise<ShownHints> {
		const session = await page.context().newCDPSession(page);
		await session.send('DOM.enable');
		return new ShownHints(page, session);
	}

	/** Every node of ours for which `matches` holds. */
	async nodes(matches: (node: ShownNode) => boolean = () => true): Promise<ShownNode[]> {
		const { root } = (await this.session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
		const found: ShownNode[] = [];
		const inside = (node: DomNode) => {
			const shown = this.shown(node);
			if (matches(shown)) found.push(shown);
			for (const child of below(node)) inside(child);
		};
		const walk = (node: DomNode) => {
			if (attributesOf(node)['data-faircopy'] !== undefined) inside(node);
			else for (const child of below(node)) walk(child);
		};
		walk(root);
		return found;
	}

	/** All the text that the extension shows on the page. */
	async text(): Promise<string> {
		const roots = await this.nodes(({ attributes }) => attributes['data-faircopy'] !== undefined);
		return roots.map(({ text }) => text).join('\n');
	}

	/** The nodes for which `matches` holds and that a person sees. */
	async seen(matches: (node: ShownNode) => boolean): Promise<ShownNode[]> {
		const found = await this.nodes(matches);
		const centres = await Promise.all(found.map((node) => node.centre()));
		return found.filter((_, at) => centres[at] !== undefined);
	}

	/** The markers that are seen beside the fields, by their accessible names: «Company, acronym». */
	async markers(): Promise<string[]> {
		const found = await this.seen(({ tag, attributes }) => tag === 'button' && hasClass(attributes, 'marker'));
		return found.map(({ attributes }) => attributes['aria-label'] ?? '');
	}

	/**
	 * The same with those that nobody sees now, scrolled out of the window or in a tab behind: for silence, since what is
	 * not there is not seen either.
	 */
	async markersOfPage(): Promise<string[]> {
		const found = await this.nodes(({ tag, attributes }) => tag === 'button' && hasClass(attributes, 'marker'));
		return found.map(({ attributes }) => attributes['aria-label'] ?? '');
	}

	/** What the pill says; undefined where none is drawn. */
	async pill(): Promise<string | undefined> {
		const [pill] = await this.seen(({ attributes }) => hasClass(attributes, 'pill'));
		return pill?.text;
	}

	/** The text of the open card; undefined where none is open. */
	async card(): Promise<string | undefined> {
		return this.seenText('card');
	}

	/** The text of a box of ours, by its class; undefined where nobody sees it. */
	async seenText(name: 'card' | 'summary' | 'note'): Promise<string | undefined> {
		const [box] = await this.seen(({ attributes }) => hasClass(attributes, name));
		return box?.text;
	}

	/** Presses the button with these words. */
	async pressButton(words: string): Promise<void> {
		await this.press(
			({ tag, text, attributes }) => tag === 'button' && (text === words || attributes['aria-label'] === words),
		);
	}

	/**
	 * Presses the first node of ours that matches with the mouse, as a person does: moves there, and presses once it is
	 * seen and has stood still for two frames.
	 */
	async press(matches: (node: ShownNode) => boolean): Promise<void> {
		let before: { x: number; y: number } | undefined;
		let still = 0;
		for (let frames = 0; still < 2 && frames < 300; frames += 1) {
			// Whoever sees it come moves there: until then it may take no press.
			if (!before) await this.pointAt(matches);
			const centre = await this.centreOf(matches);
			still = centre && before && centre.x === before.x && centre.y === before.y ? still + 1 : 0;
			before = centre;
			if (still < 2) await this.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
		}
		if (!before) throw new Error('No such node of the extension is seen on the page');
		if (still < 2) throw new Error('The node of the extension never stood still');
		this.pressed = before;
		await this.page.mouse.click(before.x, before.y);
	}

	/** The words of the action of ours that a press at the place of the last one would reach; undefined where there is none. */
	async actionUnderPointer(): Promise<string | undefined> {
		const { x, y } = this.pressed;
		return this.actionWhere(
			`const hit = this.getRootNode().elementFromPoint(${x}, ${y}); return hit !== null && this.contains(hit);`,
		);
	}

	/** The words of the action of ours that has the focus. */
	async focused(): Promise<string | undefined> {
		return this.actionWhere(`return this.matches(':focus');`);
	}

	private async actionWhere(body: string): Promise<string | undefined> {
		for (const { id, text } of await this.nodes(({ tag }) => tag === 'button' || tag === 'a')) {
			if ((await this.evaluateOn({ backendNodeId: id }, body)) === true) return text;
		}
		return undefined;
	}

	/** What a function with this body answers on a node; fails where the node is gone. */
	private async evaluateOn(node: { nodeId: number } | { backendNodeId: number }, body: string): Promise<unknown> {
		const { object } = await this.session.send('DOM.resolveNode', node);
		const { result } = await this.session.send('Runtime.callFunctionOn', {
			objectId: object.objectId!,
			returnByValue: true,
			functionDeclaration: `function () { ${body} }`,
		});
		return result.value;
	}

	private async pointAt(matches: (node: ShownNode) => boolean): Promise<void> {
		const [node] = await this.nodes(matches);
		if (!node) return;
		const body =
			'const { left, top, width, height } = this.getBoundingClientRect(); return [left + width / 2, top + height / 2];';
		// It may go in the meantime.
		const at = (await this.evaluateOn({ backendNodeId: node.id }, body).catch(() => undefined)) as
			| [number, number]
			| undefined;
		if (at) await this.page.mouse.move(...at, { steps: 2 });
	}

	private async centreOf(matches: (node: ShownNode) => boolean): Promise<{ x: number; y: number } | undefined> {
		for (const node of await this.nodes(matches)) {
			const centre = await node.centre();
			if (centre) return centre;
		}
		return undefined;
	}

	private shown(node: DomNode): ShownNode {
		return {
			id: node.backendNodeId,
			tag: node.nodeName.toLowerCase(),
			attributes: attributesOf(node),
			text: textOf(node),
			centre: () => this.seenCentre(node).catch(() => undefined),
		};
	}

	/**
	 * The centre of a node that is seen, box and hit test in one moment; fails where it is gone, and is undefined where a
	 * person does not see it.
	 */
	private async seenCentre(node: DomNode): Promise<{ x: number; y: number } | undefined> {
		const centre = await this.evaluateOn(
			{ nodeId: node.nodeId },
			// In the node's own tree, whose root nobody else can reach: what is on top at its centre is itself or in it.
			`const { left, top, right, bottom } = this.getBoundingClientRect();
			const { x, y } = { x: (left + right) / 2, y: (top + bottom) / 2 };
			if (right - left < 1 || bottom - top < 1) return undefined;
			if (!this.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })) return undefined;
			if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return undefined;
			const root = this.getRootNode();
			const isOnTop = !root.host || document.elementFromPoint(x, y) === root.host;
			const hit = root.elementFromPoint(x, y);
			return isOnTop && hit !== null && this.contains(hit) ? { x, y } : undefined;`,
		);
		return centre as { x: number; y: number } | undefined;
	}
}

/** Whether a node's class names hold this one. */
export function hasClass(attributes: Readonly<Record<string, string>>, name: string): boolean {
	return (attributes.class ?? '').split(/\s+/).includes(name);
}

function below(node: DomNode): DomNode[] {
	return [...(node.shadowRoots ?? []), ...(node.children ?? [])];
}

function attributesOf({ attributes = [] }: DomNode): Record<string, string> {
	const pairs: Record<string, string> = {};
	for (let position = 0; position < attributes.length; position += 2) {
		pairs[attributes[position]!] = attributes[position + 1]!;
	}
	return pairs;
}

function textOf(node: DomNode): string {
	if (node.nodeName === '#text') return node.nodeValue;
	if (node.nodeName === 'STYLE') return '';
	return below(node)
		.map(textOf)
		.join(' ')
		.replace(/[ \t\n]+/g, ' ')
		.trim();
}
