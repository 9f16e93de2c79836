/** The emotions of this folder by name. */
import { folderOf, type SignFile } from '../reading/signs';

export const emotionFiles = folderOf(import.meta.glob<{ default: SignFile }>(['./*.ts', '!./index.ts', '!./files.ts'], { eager: true }));
