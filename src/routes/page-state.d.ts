import type { PageData } from './facts/[id]/$types';

declare global {
  namespace App {
    interface PageState {
      /** shown over the page */
      fact?: PageData['fact'];
    }
  }
}

export {};
