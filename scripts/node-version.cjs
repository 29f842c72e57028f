// Old syntax on purpose: this file must run on the versions of Node that it refuses.
'use strict';

var NEEDED = [20, 11];
var version = process.versions.node;
var parts = version.split('.').map(Number);

if (parts[0] < NEEDED[0] || (parts[0] === NEEDED[0] && parts[1] < NEEDED[1])) {
  var needs = 'This needs Node ' + NEEDED.join('.') + ' or later, and this is Node ' + version;
  console.error(needs + ': install a newer Node, then run the command again.');
  process.exit(1);
}
