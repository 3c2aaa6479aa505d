// Checked by the TypeScript compiler, itself a Go program, with --pprofDir.
interface Money {
  readonly cents: number;
  readonly currency: 'EUR' | 'USD';
}
type Deep<T> = { readonly [K in keyof T]: T[K] extends object ? Deep<T[K]> : T[K] };
export const sum = (all: Deep<Money>[]): Money =>
  all.reduce((a, b) => ({ ...a, cents: a.cents + b.cents }), { cents: 0, currency: 'EUR' });
