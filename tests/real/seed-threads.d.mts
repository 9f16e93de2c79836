export const THREADS: readonly object[];
