const checker = document.querySelector('mediation-checker');

checker.addEventListener('mediation-checker-step', ({ id }) => {
  document.querySelector('#step').value = id;
});
document.querySelector('#council').addEventListener('click', () => {
  checker.setAttribute('council', 'lambeth');
});
document.querySelector('#remove').addEventListener('click', () => {
  for (const element of document.querySelectorAll(
    'mediation-checker, mediation-guide, resolution-options',
  ))
    element.remove();
});
