/** A character that stands twice where it is meant once. */
export interface DoubledCharacter {
  readonly character: string;
  /** the run of it */
  readonly start: number;
  readonly end: number;
  /** a particle, a unit or a run of three: no words meet there that would explain it */
  readonly sure: boolean;
}

/** Where a doubled character is right: what stands before it, and what behind. */
interface Seam {
  readonly after?: string;
  readonly before?: string;
}

/**
 * Particles that no word doubles, with the characters that end a word before them (目的的, 存在在)
 * or begin one behind them (为了了解, 以及及时).
 */
const particles: Readonly<Record<string, Seam>> = {
  的: { after: '目标', before: '确' },
  是: { after: '求', before: '非' },
  了: { before: '解结断却望然' },
  和: { after: '共缓温总饱平柔随谐祥附', before: '平谐睦美气解顺' },
  在: { after: '存现内所潜实自外旨', before: '线建编校职册岗场读押逃野库途世此于乎意' },
  把: { after: '一逐', before: '握控关手脉柄' },
  被: { before: '告动害诉申' },
  也: {},
  性: { before: '质能别格状命情价行骚教病侵健' },
  及: { after: '普涉波顾触企危提', before: '时格其' },
  与: { after: '参赋给付授', before: '会否时共众' },
  或: {},
  并: { after: '合兼一吞', before: '不非存联购网入' },
  且: {},
  而: {},
  之: {},
  让: { after: '转出退' },
  使: { after: '行天大驱公即', before: '用命者得领馆团' },
  由: { after: '事理自缘案来情' },
  将: { after: '即大上中少干武主健名', before: '来军领要近士' },
  向: { after: '方走导流转面定双单横纵志意倾取投朝风去', before: '上前下左右导往好' },
  从: { after: '服听随遵依跟', before: '事业而严紧快众中容此优速轻重' },
  为: { after: '行人有无作所何难', before: '了人民期何此准主难止着' },
  各: {},
  于: {},
  们: {},
  不: { after: '无莫' },
  没: { after: '埋淹沉出吞覆', before: '收' },
  就: { after: '成造迁屈将高早', before: '业是近医读餐诊任职地绪' },
  还: { after: '归偿返退奉交生送发往讨', before: '款贷债原清本乡' },
  更: { after: '变', before: '新换改替加正名年生' },
  很: {},
  再: { before: '生审造' },
  则: { after: '原规否准细法守总附通罚税' },
  该: { after: '应' },
  本: { after: '成基文版样根资标书课读副原日木账人范脚底剧手户摹绘降' },
  我: { after: '自敌忘' },
  按: { before: '钮键摩' },
  但: { before: '书' },
  对: { after: '应针相面绝核校比配反作结', before: '外内方象待照接标策口话比账等' },
};

/** Words of reports whose last character may be typed twice, each with what may follow. */
const ends: Readonly<Record<string, string>> = {
  政府: '院际',
  信息: '息',
  情况: '且',
  单位: '于置次列居数',
  年度: '过量假汛数',
  制度: '过量假汛数',
  报告: '知诉示别状诫',
  内容: '易错量纳忍貌器许积',
  规范: '围例本畴文式',
  完善: '于后意治待举良款',
  平台: '账历上风下湾阶区帐',
  网站: '点长在位台立好稳前上址',
  培训: '练诫话斥',
  审核: '实对心查定准算减发验销电能价拨',
  考核: '实对心查定准算减发验销电能价拨',
  领导: '致向入出航师游医读引览',
  渠道: '路德理具歉',
  程序: '号列言幕时',
  群众: '多人所筹创志望',
  公众: '多人所筹创志望号',
  机构: '建成思想图筑件造',
  组织: '密牢造布就机',
  诉讼: '争',
  条例: '如行外会证题',
  任务: '必实工农虚求期',
  服务: '必实工农虚求期',
  政务: '必实工农虚求期',
  预算: '法力作账',
  决算: '法力作账',
  采购: '买置物得进销房',
  邮箱: '体',
  权益: '于处',
  围绕: '过开',
  覆盖: '章',
  咨询: '问价',
  部署: '名理',
  监督: '促查办导战察学政考',
  保障: '碍',
  数据: '此实悉统了有其介称理',
  依据: '此实悉统了有其介称理',
  公开: '展设通庭标垦放发始工辟拓启创会具支门馆学关票局窗',
  申请: '求示教假客愿进领到在及各联登点与勿您你查提填将按于',
  工作: '为风出用业品者战了好到如废准息答部物协',
  建设: '计置施立备定有想在为区宴点岗防',
  问题: '目材为库',
  办公室: '内外温主',
  进一步: '调入行骤伐履道',
  通过: '程渡滤往',
};

/** And those whose first character may be, each with what may end a word before. */
const begins: Readonly<Record<string, string>> = {
  公开: '办',
  信息: '诚征失通短微书来电自守个相互可',
  申请: '重引',
  政府: '财行市民邮参执施廉勤从优',
  政务: '财行市民邮参执施廉勤从优',
  政策: '财行市民邮参执施廉勤从优',
  单位: '订名清账简表',
  情况: '感舆民疫国灾警案社事详实行热险病敌',
  监督: '总',
  规范: '法常正陋',
  完善: '做写办',
  积极: '面堆体容',
  主动: '民自业',
  平台: '水公和持',
  进一步: '推促改跟引先增递渐演挺',
  依法: '相',
  落实: '部角村段院',
  贯彻: '一连',
  网站: '联官内外因特',
  截至: '',
  按照: '',
  认真: '确公',
  严格: '尊',
  切实: '密一关迫亲',
  全面: '安健保齐周',
  本年: '基成版样文根资读剧标',
  根据: '树',
  围绕: '范周外',
  深入: '加精资',
  推进: '助类',
  持续: '保坚支主维扶',
  审核: '初复终预',
  机制: '危时契动飞司手',
  数据: '参次件人总指',
  重点: '尊慎严',
};

const numbered = /(?<=\d)([年月日件条次个项份期场篇元])\1(?![底初末中度均常前报期])/g;
/** 某某某 hides a name, numerals count, and 哈哈哈 laughs. */
const thrice = /([^\P{Script=Han}某一二三四五六七八九〇零十百千万亿哈呵])\1{2,}/gu;
const numeral = /[一二三四五六七八九〇零十百千万亿]/;

function isAtSeam(text: string, start: number, end: number, { after = '', before = '' }: Seam) {
  const previous = text.charAt(start - 1);
  const next = text.charAt(end);
  return (previous !== '' && after.includes(previous)) || (next !== '' && before.includes(next));
}

/** Finds characters that stand doubled by mistake: 的的, 是是, 政府府. */
export function findDoubledCharacters(text: string): readonly DoubledCharacter[] {
  const found: DoubledCharacter[] = [];
  const add = (start: number, end: number, sure: boolean): void => {
    if (found.some((one) => one.start < end && start < one.end)) return;
    found.push({ character: text.charAt(start), start, end, sure });
  };
  for (const { index, 0: run } of text.matchAll(thrice)) add(index, index + run.length, true);
  for (const { index, 0: pair } of text.matchAll(numbered)) add(index, index + pair.length, true);
  for (const { index, 1: character = '' } of text.matchAll(/(\p{Script=Han})\1/gu)) {
    const end = index + 2;
    const particle = particles[character];
    if (particle && !isAtSeam(text, index, end, particle)) add(index, end, true);
    else if (!numeral.test(character) && !particle && isInWord(text, index)) add(index, end, false);
  }
  return found.sort((one, other) => one.start - other.start);
}

/** Whether the two characters at a place are the end or the beginning of a word, typed twice. */
function isInWord(text: string, at: number): boolean {
  const isOf = (words: Readonly<Record<string, string>>, from: number, beside: string): boolean =>
    [2, 3].some((length) => {
      const start = from - (words === ends ? length - 1 : 0);
      const others = words[text.slice(start, start + length)];
      return others !== undefined && !(beside !== '' && others.includes(beside));
    });
  return isOf(ends, at, text.charAt(at + 2)) || isOf(begins, at + 1, text.charAt(at - 1));
}
