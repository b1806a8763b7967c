import type { Publisher, PublisherKind, PublisherRank } from '../model';
import { takeApart } from './body-name';

/** Areas with a committee in place of a government. */
const zone =
  /(?:开发|高新|新|园|景|度假|保税|合作|示范|试验|实验|管理|工业|产业|名胜)区|产业园|工业园|科技城/;
const zoneCommittee = /(?:区|园|城|岛|港|湖|山|林场)(?:党工委)?管(?:委会|理委员会)$/;
const isRegion = /(?:[省市县旗州盟乡镇]|苏木|(?<![社校厂库灾])区)$/;
const national = /^(?:国务院|国家|中国|全国|最高|中央)/;

const kindsOfRegion: readonly (readonly [PublisherRank, RegExp])[] = [
  ['province', /^省(?=.)/],
  ['city', /^[市州](?=.)/],
  ['county', /^[县区旗](?=.)/],
  ['township', /^[乡镇](?=.)/],
];

function kindOf(name: string): PublisherKind {
  if (/街道(?:办事处|办)?$|行政公署$/.test(name) || zoneCommittee.test(name)) return 'agency';
  if (name.endsWith('政府')) return 'government';
  if (new RegExp(`(?:${zone.source})$`).test(name)) return 'agency';
  return isRegion.test(name) ? 'government' : 'department';
}

function rankOf(name: string): PublisherRank | undefined {
  const { province, city, county, township } = takeApart(name);
  if (township !== undefined) return 'township';
  if (county !== undefined) return 'county';
  // The committee of a zone is of whatever rank its founder gave it.
  if (zone.test(name)) return undefined;
  if (city !== undefined) return 'city';
  if (province !== undefined) return 'province';
  // 区统计局 names its region by its kind alone.
  const region = kindsOfRegion.find(([, first]) => first.test(name));
  if (region) return region[0];
  return national.test(name) ? 'national' : undefined;
}

/**
 * Tells from its name what kind of body publishes a report and of what rank. A city of county rank
 * that stands alone cannot be told from one with districts; both are `city`.
 */
export function publisherOf(name: string): Publisher {
  const plain = name.replace(/\s+/g, '').replace(/[（(][^（）()]*[）)]$/, '');
  const rank = rankOf(plain);
  return { name: plain, kind: kindOf(plain), ...(rank === undefined ? {} : { rank }) };
}
