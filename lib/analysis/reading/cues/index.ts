/** Cues that several readers share: trouble, sarcasm, stakes, thanks, requests… */
import { folderOf, type SignFile } from '../signs';

export const cueFiles = folderOf(import.meta.glob<{ default: SignFile }>(['./*.ts', '!./index.ts'], { eager: true }));
