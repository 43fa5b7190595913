import { figures } from './figures';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => ({ ...data, figures: await figures(data.first) });
