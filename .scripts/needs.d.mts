export const root: string;
export class Missing extends Error {}
export function run(command: string, args: string[], options?: object): void;
export function needDependencies(): void;
export function needChromium(): Promise<string>;
export function chromiumArguments(extension: string, language?: 'es' | 'en'): string[];
