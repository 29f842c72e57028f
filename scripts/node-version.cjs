// Old syntax on purpose: this file must run on the versions of Node that it refuses.
'use strict';

var NEEDED = [20, 11];

/** A sentence about a version of Node that is too old; undefined for any other. */
function complaint(version) {
  var parts = version.split('.').map(Number);
  var old = parts[0] < NEEDED[0] || (parts[0] === NEEDED[0] && parts[1] < NEEDED[1]);
  if (!old) return undefined;
  return (
    'This needs Node ' +
    NEEDED.join('.') +
    ' or later, and this is Node ' +
    version +
    ': install a newer Node, then run the command again.'
  );
}

module.exports = complaint;

if (require.main === module) {
  var sentence = complaint(process.versions.node);
  if (sentence) {
    console.error(sentence);
    process.exit(1);
  }
}
