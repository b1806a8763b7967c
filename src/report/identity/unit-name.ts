import { fold } from '../text/fold';
import { isSubsequence } from '../text/subsequence';
import { takeApart } from './body-name';

/** A body's name in parts, each folded so that the same body has the same. */
export interface UnitName {
  /** province, city, county and township, as far as the name has them, the widest first */
  readonly regions: readonly string[];
  /** 县 of 县财政局, which names its region by its kind alone */
  readonly kind?: string;
  /** 财政局; 政府 of a government */
  readonly core: string;
}

/** Wordings of one thing: 人民政府办公室 and 政府办 name the same office. */
const shorter: readonly (readonly [RegExp, string])[] = [
  [/人民政府/g, '政府'],
  [/办公[室厅]/g, '办'],
  // What is left of 丁街道办事处.
  [/^办(?:事处)?$/, '街道'],
  [/管理委员会/g, '管委会'],
  [/委员会/g, '委'],
  [/监督管理/g, '监管'],
];

const ownKind = /^[省市州县区旗盟乡镇](?=.)/;

/** Takes a body's name apart: without spaces, brackets, 本级, and 我 before 我县. */
export function unitName(name: string): UnitName {
  const plain = fold(name)
    .replace(/\([^()]*\)/g, '')
    .replace(/本级$/, '')
    .replace(/^(?:我|本)(?=[省市州县区旗盟乡镇])/, '');
  const { province, city, county, township, rest } = takeApart(plain);
  const regions = [province, city, county, township].filter((region) => region !== undefined);
  const kind = regions.length === 0 ? ownKind.exec(rest)?.[0] : undefined;
  const own = rest.slice(kind?.length ?? 0);
  const core = shorter.reduce((text, [long, short]) => text.replace(long, short), own);
  return { regions, ...(kind !== undefined && { kind }), core: core === '' ? '政府' : core };
}

/** The region that a body is of, where its name has one. */
export function ownRegion({ regions }: UnitName): string | undefined {
  return regions.at(-1);
}

/** Whether one name only leaves out what the other says of regions: 县财政局, 甲县财政局, 乙市甲县财政局. */
export function mayBeSameRegion(one: UnitName, other: UnitName): boolean {
  const [short, long] = one.regions.length <= other.regions.length ? [one, other] : [other, one];
  const last = ownRegion(long);
  if (short.regions.length === 0) {
    const its = last ?? long.kind;
    return short.kind === undefined || its === undefined || its.endsWith(short.kind);
  }
  // 甲市财政局 is not 甲市乙县财政局.
  return (
    ownRegion(short) === last && short.regions.every((region) => long.regions.includes(region))
  );
}

/** Whether two names are those of one body, but for what one of them leaves out of regions. */
export function mayBeSameUnit(one: UnitName, other: UnitName): boolean {
  return one.core === other.core && mayBeSameRegion(one, other);
}

/** Bodies whose tasks reforms have moved between each other, by words of their names. */
const reformed: readonly RegExp[] = [
  /政务服务|行政审批|大数据|数据[局管资发和]|营商环境/,
  /卫生|卫健|卫计|计划生育|疾病/,
  /国土|自然资源|规划/,
  /环境保护|环保|生态环境/,
  /农业|农牧|农村|扶贫|乡村振兴|畜牧/,
  /工商|质量技术|质监|食品药品|市场监/,
  /文化|文广|文旅|旅游|广播|广电|体育/,
  /安全生产|安监|应急/,
  /城市管理|城管|执法/,
  /经信|工信|信息化|科技|科学技术/,
  /金融/,
  /人民防空|人防|国防动员/,
  /商务|投资促进|招商/,
  /住房|房产|房管|城乡建设|住建/,
  /档案|史志|地方志|党史/,
  /发展和改革|发改|粮食|物价/,
];

const ending = /(?:局|委|办|中心|厅|管委会)$/;

/**
 * Whether a reform may have given a body another name: the same region and tasks that moved, a name
 * that shortens the other, or 信访办 that is now 信访局. It may as well be two bodies.
 */
export function mayBeRenamed(one: UnitName, other: UnitName): boolean {
  if (one.core === other.core || !mayBeSameRegion(one, other)) return false;
  const isGovernment = [one, other].some(({ core }) => /^(?:政府|街道)/.test(core));
  if (isGovernment) return false;
  return (
    one.core.replace(ending, '') === other.core.replace(ending, '') ||
    isSubsequence(one.core, other.core) ||
    isSubsequence(other.core, one.core) ||
    reformed.some((words) => words.test(one.core) && words.test(other.core))
  );
}
