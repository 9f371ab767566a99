/** The look of the plain and the harmony build: enough to resemble a business portal, none of its own style copied. */
export const pageStyle = `
	:host, body { margin: 0; font: 14px/1.45 'Segoe UI', system-ui, sans-serif; color: #242424; background: #fff; }
	h1 { font-size: 24px; font-weight: 600; margin: 0 0 16px; }
	h2, h3, legend { font-size: 16px; font-weight: 600; margin: 0 0 12px; padding: 0; }
	a { color: #0f6cbd; cursor: pointer; }
	.page { padding: 24px 32px 64px; max-width: 1000px; }
	.trail { color: #616161; margin: 0 0 16px; }
	.wizard { display: flex; gap: 40px; }
	.panel { flex: 1; min-width: 0; }
	section, fieldset { border: 0; margin: 0 0 28px; padding: 0; min-width: 0; }
	.row { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); gap: 20px; margin: 0 0 16px; }
	.row > :only-child { max-width: 490px; }
	.commands, .footer, .tags { display: flex; gap: 12px; margin: 0 0 16px; }
	dl { margin: 0; display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 10px 20px; }
	dt { color: #616161; } dd { margin: 0; overflow-wrap: anywhere; }
	@media (max-width: 900px) { .wizard { flex-direction: column; gap: 16px; } .row { grid-auto-flow: row; } .page { padding: 16px; } }
`;
