// A rule of ours for the linter: Word is known to its host and the entries alone.
const names = '/^(Office|OfficeExtension|Word)$/';

const noWord = {
  create(context) {
    const message = 'Only the host of Word and the entries may know Word.';
    const tell = (node) => {
      context.report({ node, message });
    };
    return {
      [`MemberExpression[object.name=${names}]`]: tell,
      [`TSQualifiedName[left.name=${names}]`]: tell,
    };
  },
};

export default { meta: { name: 'word-apart' }, rules: { 'no-word': noWord } };
