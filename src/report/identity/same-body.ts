import { takeApart } from './body-name';
import type { BodyName } from './body-name';
import { isSubsequence } from '../text/subsequence';

const levels = ['province', 'city', 'county', 'township'] as const;

function plain(name: string): string {
  return name
    .replace(/\s+/g, '')
    .replace(/[（(][^（）()]*[）)]/g, '')
    .replace(/本级$/, '');
}

/** 区财政局 and 市财政局 name their region by its kind alone. */
const kindOfRegion = /^[省市州县区旗乡镇](?=.)/;

/** What makes a body: '' for a government, 财政局 for a department. */
function core({ rest }: BodyName): string {
  return rest.replace(kindOfRegion, '').replace(/^(?:人民)?政府/, '');
}

function abbreviates(one: string, other: string): boolean {
  return isSubsequence(one, other) || isSubsequence(other, one);
}

function regionsAgree(one: BodyName, other: BodyName): boolean {
  return levels.every((level) => {
    const [mine, yours] = [one[level], other[level]];
    return (
      mine === undefined || yours === undefined || mine.endsWith(yours) || yours.endsWith(mine)
    );
  });
}

/** Who may speak for a government. */
const office = /^(?:办公[室厅]?|办)$|信息公开|政务公开|政务服务|大数据|行政审批|电子政务/;

/**
 * Whether two names may be those of one body: one shortens the other, leaves regions out, or is the
 * office that publishes its government's report.
 */
export function mayBeSameBody(one: string, other: string): boolean {
  const [left, right] = [plain(one), plain(other)];
  if (abbreviates(left, right)) return true;
  const [mine, yours] = [takeApart(left), takeApart(right)];
  if (!regionsAgree(mine, yours)) return false;
  const [own, theirs] = [core(mine), core(yours)];
  if (own === '' || theirs === '') return own === theirs || office.test(own) || office.test(theirs);
  return abbreviates(own, theirs);
}
