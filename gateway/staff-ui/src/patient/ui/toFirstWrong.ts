/** Brings the first thing that is wrong into view once the page shows it, and the keyboard with it. */
export function toFirstWrong(): void {
  requestAnimationFrame(() => {
    const wrong = document.querySelector('.wrong');
    wrong?.scrollIntoView({ block: 'center' });
    wrong?.closest('fieldset, .field')?.querySelector<HTMLElement>('input, textarea')?.focus({ preventScroll: true });
  });
}
