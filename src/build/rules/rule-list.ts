import { languages, sharedTranslate } from '../../messages/translate';
import type { Language } from '../../messages/translate';
import { classOf } from '../../rules/rule-class';
import type { Rule } from '../../rules/rule';

const heads: Readonly<Record<Language, readonly string[]>> = {
  zh: ['规则', '严重程度', '性质', '差错', '要求和依据'],
  en: ['Rule', 'Severity', 'Class', 'Mistake', 'What is asked, and where that is written'],
};

const intros: Readonly<Record<Language, string>> = {
  zh: '# 全部规则\n\n由 `npm run rules` 从规则生成，请勿手改。',
  en: '# All rules\n\nMade from the rules by `npm run rules`; not to be edited by hand.',
};

function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

/** The list of all rules in every language, as Markdown. */
export function ruleList(rules: readonly Rule[]): string {
  const parts = languages.map((language) => {
    const translate = sharedTranslate(language);
    const rows = rules.map((rule) => {
      const { id, severity, words } = rule;
      const { name, why } = words[language];
      const told = [translate(`severity.${severity}`), translate(`class.${classOf(rule)}`)];
      return line([`\`${id}\``, ...told, name, why]);
    });
    const head = heads[language];
    return [intros[language], '', line(head), line(head.map(() => '---')), ...rows, ''].join('\n');
  });
  return parts.join('\n');
}
