/** What runs at once when it is called, and then once a frame at most: two scripts may undo each other's work for ever. */
export function calm(act: () => void): () => void {
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
