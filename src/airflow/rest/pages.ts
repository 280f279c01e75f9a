import { PAGE_SIZE } from './calls.ts';

/** What a page says of itself: the rows on it, and Airflow's own count of all rows when it tells one. */
interface PageCounts {
  readonly count: number;
  readonly total: number | undefined;
}

/** Reads a list page by page, up to the last page or `most` pages. `ask` gets the number of rows before the page. */
export async function* readPages<Page extends PageCounts>(
  most: number,
  ask: (offset: number) => Promise<Page>,
): AsyncGenerator<Page & { readonly isLast: boolean }> {
  let offset = 0;
  for (let read = 0; read < most; read += 1) {
    const page = await ask(offset);
    const isLast = isLastPage(page, offset);
    yield { ...page, isLast };
    if (isLast) return;
    // An environment may send shorter pages than it is asked for (maximum_page_limit).
    offset += page.count;
  }
}

/** Airflow's count is used as long as it is plausible; when it is missing or too small, another page may follow a full one. */
function isLastPage({ count, total }: PageCounts, offset: number): boolean {
  if (count === 0) return true;
  const seen = offset + count;
  return total !== undefined && total >= seen ? total === seen : count < PAGE_SIZE;
}
