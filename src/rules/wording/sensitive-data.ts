import { defineRule } from '../rule';
import type { Wrong } from '../rule';
import { findPersonalNumbers } from '../../facts/wording/personal-numbers';
import type { PersonalNumber } from '../../facts/wording/personal-numbers';
import { rangePlace } from '../../facts/wording/paragraphs';

type Code = PersonalNumber['kind'];

/** A number with its middle hidden, so that a finding does not spread it. */
function masked(digits: string): string {
  return `${digits.slice(0, 3)}${'*'.repeat(Math.max(0, digits.length - 7))}${digits.slice(-4)}`;
}

export const sensitiveData = defineRule<Code>({
  id: 'sensitive-data',
  basis: ['P16'],
  severity: 'warning',
  words: {
    zh: {
      name: '个人信息',
      why: '年报向社会公布，不应出现身份证号码和个人手机号码。依据：《中华人民共和国个人信息保护法》和《政府信息公开条例》第十五条。',
      messages: {
        identity: '这里有身份证号码（{number}），公布前请删去。',
        mobile: '这里有手机号码（{number}），如属个人，公布前请删去。',
      },
    },
    en: {
      name: 'Personal data',
      why: 'A report is published; identity-card numbers and mobile numbers of persons do not belong in it. Source: 《中华人民共和国个人信息保护法》 and article 15 of 《政府信息公开条例》.',
      messages: {
        identity: 'This is an identity-card number ({number}); remove it before publishing.',
        mobile: 'This is a mobile number ({number}); if a person’s, remove it before publishing.',
      },
    },
  },
  *look({ report, facts }) {
    for (const paragraph of report.body.paragraphs) {
      const written = facts.paragraphAt(paragraph.index) ?? {
        index: paragraph.index,
        text: paragraph.text,
        paragraph,
      };
      for (const { kind, start, end } of findPersonalNumbers(paragraph.text)) {
        const number = masked(paragraph.text.slice(start, end));
        const place = { ...rangePlace(written, start, end), text: number };
        yield { is: 'wrong', code: kind, at: [place], data: { number } } satisfies Wrong<Code>;
      }
    }
  },
});
