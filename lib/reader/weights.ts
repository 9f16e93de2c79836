/** Made by `npm run train` from the corpus beside it; never written by hand. */
import type { Weights } from './packed';

export const weights: Weights = {
  corpus: '681bcad13d83d52dc74083c7940487aaa3bf7fe919dc11fcde4c9e9c6bcc2c30',
  models: [
  ],
};
