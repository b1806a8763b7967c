// Rules of ours for the linter: Word is asked in batches, and answers only once they are sent.
// https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model

/** The members of Word's objects that are objects themselves: there at once, and nothing to load. */
const objects =
  /^(body|comments|contentControls|context|document|fields|font|header|headerRows|inlinePictures|items|lastParagraph|list|listItem|lists|paragraphFormat|paragraphs|parent\w+|properties|replies|rows|sections|settings|style|styles|tables)(OrNullObject)?$/;

const member = ({ type, property }) =>
  type === 'MemberExpression' && property.type === 'Identifier' ? property.name : '';

const isCall = (node, name) => node?.type === 'CallExpression' && name.test(member(node.callee));

const syncInLoop = {
  create(context) {
    const message = 'Each sync() is a way to Word and back; queue in the loop, and send once.';
    return {
      ':matches(ForStatement, ForInStatement, ForOfStatement, WhileStatement, DoWhileStatement) CallExpression[callee.property.name="sync"]'(
        node,
      ) {
        context.report({ node, message });
      },
    };
  },
};

/** The names that a load asks for: '' for what it tells by nothing, none where they are not written there. */
function namesIn(argument) {
  if (argument === undefined) return [''];
  if (argument.type === 'Literal') return String(argument.value).split(',');
  if (argument.type === 'ArrayExpression') return argument.elements.flatMap(namesIn);
  return [];
}

const loadByName = {
  create(context) {
    const message = 'Load the very properties that are read; of an object, name which of its own.';
    return {
      'CallExpression[callee.property.name="load"]'(node) {
        const names = namesIn(node.arguments[0]).map((name) => name.trim().split('/').at(-1));
        if (names.some((name) => name === '' || objects.test(name))) {
          context.report({ node, message });
        }
      },
    };
  },
};

const syncBeforeRead = {
  create(context) {
    const message = 'Word answers with sync() only; until then there is nothing to read.';
    // Of each function by itself, for who knows when one runs that is written within another.
    const asked = [new Set()];
    const here = () => asked.at(-1);
    return {
      ':function': () => {
        asked.push(new Set());
      },
      ':function:exit': () => {
        asked.pop();
      },
      'VariableDeclarator[id.type="Identifier"]:exit'({ id, init }) {
        if (isCall(init, /^get[A-Z]/)) here().add(id.name);
        else here().delete(id.name);
      },
      'CallExpression[callee.property.name="load"][callee.object.type="Identifier"]'({ callee }) {
        here().add(callee.object.name);
      },
      'CallExpression[callee.property.name="sync"]:exit': () => {
        here().clear();
      },
      'MemberExpression[object.type="Identifier"]'(node) {
        const { object, parent } = node;
        if (!here().has(object.name)) return;
        const isMethod = parent.type === 'CallExpression' && parent.callee === node;
        const isWritten = parent.type === 'AssignmentExpression' && parent.left === node;
        const name = member(node);
        const isObject = name !== 'items' && objects.test(name);
        if (!isMethod && !isWritten && !isObject) context.report({ node, message });
      },
    };
  },
};

const ready = {
  create(context) {
    const message = 'Office.onReady() tells of every start, Office.initialize of the first alone.';
    return {
      'AssignmentExpression[left.object.name="Office"][left.property.name="initialize"]'(node) {
        context.report({ node, message });
      },
    };
  },
};

export default {
  meta: { name: 'word-batches' },
  rules: {
    'no-sync-in-loop': syncInLoop,
    'load-by-name': loadByName,
    'sync-before-read': syncBeforeRead,
    'on-ready': ready,
  },
};
