import { inertJson } from '../foreign-text.ts';
import type { View } from '../view/view.ts';

/**
 * The contract `heapgate/top/v1`: the functions of a view in its order, whole numbers in the
 * profile's own unit. With the counters of `# runtime.MemStats` where a text profile brings them.
 */
export function topJson({ metric, total, nodes, profile }: View): string {
  const functions = nodes.map(({ name, file, flat, cum }) => ({ name, file, flat, cum }));
  const memStats = profile.memStats && { memStats: Object.fromEntries(profile.memStats) };
  const top = { schema: 'heapgate/top/v1', metric: metric.type, total, functions, ...memStats };
  return `${inertJson(JSON.stringify(top, null, 2))}\n`;
}
