/** Calls `act` at once, but at most once a frame: two scripts could undo each other's work for ever. */
export function throttle(act: () => void): () => void {
  let isResting = false;
  let isDue = false;
  return function run(): void {
    isDue = isResting;
    if (isResting) return;
    isResting = true;
    requestAnimationFrame(() => {
      isResting = false;
      if (isDue) run();
    });
    act();
  };
}
