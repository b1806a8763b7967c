/** What the name of a body ends with. */
const suffix =
  /(?:政府(?:机关)?|党委|委员会|管委会|办公厅|办公室|办事处|街道办?|政府办|法院|检察院|指挥部|中心|公司|集团|银行|协会|工会|联合会|商会|学校|党校|大学|[医学究]院|[支大总中]队|[局厅署委办馆社联协]|(?<!干)部|(?<!场|住|厕)所|(?<!平)台|[乡镇县市省旗盟州]|苏木|农场|林场|区)$/;

const nameCharacters = /^[\p{Script=Han}（）()·•0-9]{2,40}$/u;

/** Words of sentences that no name holds. */
const sentenceWords =
  /[的了在是]|以及|进行|开展|加强|存在|没有|附件|目录|报告|情况|工作$|联系|电话|地址|应当/;

/** Whether a short text reads like the name of an administrative body. */
export function isBodyName(text: string): boolean {
  const name = text.replace(/\s+/g, '').replace(/[（(][^（）()]*[）)]$/, '');
  return nameCharacters.test(name) && suffix.test(name) && !sentenceWords.test(name);
}

/** A body's name taken apart: the regions it begins with, and the rest. */
export interface BodyName {
  readonly province?: string;
  readonly city?: string;
  readonly county?: string;
  readonly township?: string;
  /** 财政局, 人民政府, or '' for a name that is all region */
  readonly rest: string;
}

const provinces = /^(?:.{1,3}省|.{2,7}自治区|(?:北京|天津|上海|重庆)市)/;
/** Neither 甲县城市管理局 nor 市场监督管理局 names a city. */
const cities = /^(?!城市|都市|超市)[^县区局厅]{1,8}?(?:市(?![场政民容直属])|自治州|盟|地区)/;
const countyCities = /^(?!城市|都市|超市)[^县区局厅委和及与乡镇]{1,4}市(?![场政民容直属])/;
/** 开发区, 社区 and the like are no districts; 清新区 is one. */
const counties =
  /^[^局厅委办]{1,10}?(?:县(?!级)|旗|特区|林区|(?<!开发|高新|产业|自治|管理|示范|合作|保税|度假|[地社园景林校厂库灾]|(?<!清)新)区)/;
const townships = /^.{1,8}?(?:(?:乡|镇|苏木)(?=(?:人民)?政府|党委|$)|街道(?=办|党|管|社|$))/;

function take(text: string, pattern: RegExp): readonly [string | undefined, string] {
  const found = pattern.exec(text)?.[0];
  return [found, text.slice(found?.length ?? 0)];
}

/** Takes a body's name apart. National bodies' own names before a region are left out. */
export function takeApart(name: string): BodyName {
  const national = /^(?:国家|中国|全国)[^省市县区州]{2,8}?(?:总局|局|署|银行|公司)(?=.)/;
  const local = name.replace(/\s+/g, '').replace(national, '').replace(/^中共/, '');
  const [province, afterProvince] = take(local, provinces);
  const [city, afterCity] = take(afterProvince, cities);
  const [county, afterCounty] = take(afterCity, counties);
  const [second, afterSecond] =
    county === undefined && city !== undefined
      ? take(afterCounty, countyCities)
      : ([undefined, afterCounty] as const);
  const [township, rest] = take(afterSecond, townships);
  const ownCounty = county ?? second;
  return {
    ...(province === undefined ? {} : { province }),
    ...(city === undefined ? {} : { city }),
    ...(ownCounty === undefined ? {} : { county: ownCounty }),
    ...(township === undefined ? {} : { township }),
    rest,
  };
}
