// On the page of a translation: saves what was checked as a file, and goes on from one.
const form = document.querySelector('#check-translation');
const said = form.querySelector('[data-said]');
const messages = [...form.querySelectorAll('.message')];
const { language, version } = form.dataset;
let isSaved = true;

const textIn = (message, kind) => message.querySelector(`.${kind}`).textContent;
const fields = (message) => [
  message.querySelector('[name="right"]'),
  message.querySelector('[name="better"]'),
];

/** What was checked: a date and a name for each message that is right, and a wording for each that is not. */
function checked() {
  const today = new Date().toISOString().slice(0, 10);
  const by = form.elements.checkedBy.value.trim();
  const reviews = {};
  const corrections = [];
  for (const message of messages) {
    const [right, better] = fields(message);
    const { id } = message.dataset;
    if (better.value.trim())
      corrections.push({
        id,
        english: textIn(message, 'english'),
        translation: textIn(message, 'translation'),
        better: better.value.trim(),
      });
    else if (right.checked) reviews[id] = `${by}, ${today}`;
  }
  return { language, version, checkedBy: by, reviews, corrections };
}

form.addEventListener('input', () => {
  isSaved = false;
});

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const found = checked();
  if (!found.checkedBy) {
    said.textContent = 'Write your name first, at the top.';
    form.elements.checkedBy.focus();
    return;
  }
  const file = new Blob([`${JSON.stringify(found, null, 2)}\n`], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${language}-checked.json`;
  link.click();
  URL.revokeObjectURL(link.href);
  isSaved = true;
  said.textContent = `Saved as ${link.download}: ${Object.keys(found.reviews).length} right, ${found.corrections.length} to be changed. Send it to us.`;
});

form.querySelector('[data-earlier]').addEventListener('change', async ({ target }) => {
  try {
    const earlier = JSON.parse(await target.files[0].text());
    if (earlier.language !== language) throw new Error('it is of another language');
    form.elements.checkedBy.value = earlier.checkedBy;
    const better = new Map(earlier.corrections.map((each) => [each.id, each.better]));
    for (const message of messages) {
      const { id } = message.dataset;
      const [right, wording] = fields(message);
      right.checked = id in earlier.reviews;
      wording.value = better.get(id) ?? '';
    }
    said.textContent = 'What you had checked is back.';
  } catch (error) {
    said.textContent = `This file cannot be read: ${error.message}.`;
  }
});

addEventListener('beforeunload', (event) => {
  if (!isSaved) event.preventDefault();
});
