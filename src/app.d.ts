declare global {
  namespace App {
    interface PageData {
      /** version of the dataset that the page was made from; absent where no data is shown */
      datasetVersion?: string;
    }
  }
}

export {};
