/** The path of a Chromium or Edge, or undefined. CHROMIUM_PATH goes before everything; throws where it names nothing. */
export function findChromium(): string | undefined;
/** The path of Google Chrome, or undefined: a last resort. */
export function findChrome(): string | undefined;
/** The path of a Firefox, or undefined. FIREFOX_PATH goes before everything. */
export function findFirefox(): string | undefined;
/** Installs a Debian package where this is Debian and we are root; answers whether it did. */
export function installOnDebian(name: string): boolean;
