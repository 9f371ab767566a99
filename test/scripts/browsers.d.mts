/** The path of a Chrome, Chromium or Edge, or undefined. CHROMIUM_PATH goes before everything. */
export function findChromium(): string | undefined;
/** The path of a Firefox, or undefined. FIREFOX_PATH goes before everything. */
export function findFirefox(): string | undefined;
/** Installs a Debian package where this is Debian and we are root; answers whether it did. */
export function installOnDebian(name: string): boolean;
