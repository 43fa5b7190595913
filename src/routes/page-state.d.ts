import type { Fact } from './facts/fact';

declare global {
  namespace App {
    interface PageState {
      /** shown over the page */
      fact?: Fact;
      /** how many facts were opened, one from another, over the page */
      depth?: number;
    }
  }
}

export {};
