// Runs before everything else, in whatever Node there is: keep to ECMAScript 5. An old one would
// stop at the first line that it cannot read, and would not say why.
'use strict';

var engines = require('../../../package.json').engines;

/** What to tell whoever runs this version of Node; undefined where it will do. */
function problemOf(version) {
  var least = engines.node.replace('>=', '').split('.').map(Number);
  var own = version.split('.').map(Number);
  if (own[0] > least[0] || (own[0] === least[0] && own[1] >= least[1])) return undefined;
  return (
    '需要 Node.js ' +
    least.join('.') +
    ' 或更高版本，这里的是 ' +
    version +
    '。请从 nodejs.org 或本单位的软件源安装新版（LTS），再运行一次。\n' +
    'Node.js ' +
    least.join('.') +
    ' or later is needed, and this is ' +
    version +
    '. Please install a current LTS version, from nodejs.org or where your organization keeps it, and run this again.'
  );
}

module.exports = problemOf;

if (require.main === module) {
  var problem = problemOf(process.versions.node);
  if (problem) {
    console.error(problem);
    process.exit(1);
  }
}
