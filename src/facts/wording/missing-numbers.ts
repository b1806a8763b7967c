/** A unit whose number is lost. */
export interface MissingNumber {
  readonly start: number;
  readonly end: number;
  /** the unit alone */
  readonly unit: string;
}

/** What a report counts by which unit; 申请件, 会场 and 信息项 are words of their own. */
const counted: Readonly<Record<string, string>> = {
  条: '信息|动态|新闻|稿件|消息|政策|公告|通知|公示|留言|建议|意见|微博|回复|答复|解读|诉求|咨询|图解|视频|发布|公开|编发|报送|更新|转载|推送|上传',
  件: '文件|复议|诉讼',
  篇: '解读|图解|文章|稿件|信息|新闻|报道|材料|发布|编发|推送',
  份: '资料|手册|简报|公报|文件|报告|材料|传单|问卷',
  个: '栏目|专栏|专题|网站|账号|平台|公众号|部门|单位|乡镇|街道|视频',
  次: '培训|会议|活动|宣传|检查|抽查|调查|访谈|发布会|咨询|意见|建议',
  期: '简报|专刊|访谈|节目',
  项: '制度|任务',
  场: '培训|讲座|访谈',
};
const nouns = Object.entries(counted)
  .map(([unit, words]) => `(?<=${words})[ \\u3000]*余?${unit}`)
  .join('|');

/** The sentence goes on, or ends, right behind the unit. */
const behind = '(?=\\s*(?:[，,。；;、）)]|$|其中|均|全部|比上|较上|同比))';

const patterns: readonly RegExp[] = [
  new RegExp(`(?:${nouns})${behind}`, 'gmu'),
  new RegExp(`(?<=(?<!公)共|共计|合计|总计|累计)[条件篇份次期场个]${behind}`, 'gmu'),
  new RegExp(`(?<=费|金额|资金|款|收入|支出|共计|合计|总计)[ \\u3000]*[万亿]?元${behind}`, 'gmu'),
  /(?<=(?!单?位)\p{Script=Han})[ \u3000]*[%％](?!\s*[)）])/gu,
];

/** Finds units that lack their number: 发布信息条, 同比增长%. */
export function findMissingNumbers(text: string): readonly MissingNumber[] {
  return patterns
    .flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ index, 0: written }) => ({
        start: index,
        end: index + written.length,
        unit: written.replace(/\s/g, ''),
      })),
    )
    .filter((one, at, all) => all.findIndex(({ end }) => end === one.end) === at)
    .sort((one, other) => one.start - other.start);
}
