/// <reference lib="dom" />

/** Milliseconds between two looks. */
const EVERY = 2000;

/** Loads a served page anew when its files have changed; `shown` is the state that it shows. */
export function follow(shown: string): void {
  const look = async () => {
    const now = await fetch('/state').then(
      (answer) => (answer.ok ? answer.text() : shown),
      () => undefined,
    );
    document.body.classList.toggle('alone', now === undefined);
    if (now !== undefined && now !== shown) location.reload();
    else later();
  };
  const later = () => setTimeout(() => void look(), EVERY);
  later();
}
