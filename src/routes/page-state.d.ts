import type { Fact } from './facts/fact';

declare global {
  namespace App {
    interface PageState {
      /** shown over the page */
      fact?: Fact;
    }
  }
}

export {};
