/** What the command line says in Chinese. */
export const zh = {
  'help.usage': '[选项] <{path}...>',
  'help.path': '文件或文件夹',
  'help.description':
    '检查政府信息公开工作年度报告（.docx）：章节、表格、数字和文字是否符合官方格式、前后一致。',
  'help.files': '要检查的 .docx 文件；给文件夹时，检查其中（含子文件夹）的全部文件',
  'help.titles.Usage:': '用法：',
  'help.titles.Arguments:': '参数：',
  'help.titles.Options:': '选项：',
  'help.format':
    '输出形式：text、json、ndjson（每份报告一行 JSON，检查完一份就输出）、csv（每个问题一行，用电子表格打开）、html（可打印的网页）、sarif 或 explain（逐句说明怎样读数字）；默认 text',
  'help.jsonVersion': 'JSON 的版本：1 或 2（默认 2，多了各表数字、发布单位类别和层级等）',
  'help.edition': '按哪一版格式检查：2019 或 2021（默认按报告年度）',
  'help.year': '报告年度（默认从报告中读取）',
  'help.annotate': '把问题写成批注，在这个文件夹里为每份报告存一个副本，原文件不动',
  'help.results':
    '给的不是报告，是以前用 --format ndjson 输出的结果（- 为标准输入）：不再检查，只汇总和导出',
  'help.units':
    '名册（.xlsx 或 .csv，列：单位、上级、类别、应报年度）：核对谁交了、谁缺报，汇总单位与下级合计',
  'help.profile':
    '检查方案（JSON）：时限、篇幅、必须写的内容、规则的级别和性质、名册；默认用当前文件夹的 report-check.json',
  'help.previous':
    '上年的报告（文件或文件夹）：按单位和年度找到每份报告的上年报告，核对结转、现行有效件数、同比和雷同',
  'help.alike':
    '互相比较各份报告的第一、五、六章，找出雷同的；JSON 中多一项 sketches，以后可用 --results 汇总比较',
  'help.reasons':
    '情况属实的说明从这个 JSON 文件读取（默认读取报告所在文件夹里或旁边的 .reasons.json）',
  'help.output': '输出写进这个文件，不写到屏幕上；不能是要检查的文件',
  'help.cache': '把每份文件的结果存在这个文件夹；没有变的文件下次不再检查',
  'help.jobs': '同时检查几份（默认与处理器核数相同）',
  'help.merged': '全部报告汇总后的 JSON 写进这个文件',
  'help.ledger': '汇总成台账（.xlsx）写进这个文件：总览、问题清单、规则统计、汇总数据等',
  'help.sheets': '在这个文件夹里为每个单位写一份反馈单（.docx 和可打印的 .html）',
  'help.bulletin': '通报草稿（.docx）写进这个文件，须由人决定的地方留空',
  'help.failOn': '出现哪一级问题时退出码为 1：error、warning、info 或 never（默认 error）',
  'help.lang': '语言：zh 或 en（默认 zh）',
  'help.rule': '只用这些规则，用逗号隔开，可重复',
  'help.noRule': '不用这些规则，用逗号隔开，可重复',
  'help.help': '显示这段说明',
  'help.version': '显示版本号',
  'help.after':
    '退出码：\n  0  没有达到 --fail-on 级别的问题\n  1  有\n  2  用法不对，或有文件无法检查（其余文件照常检查）',

  'usage.error': '用法不对：{message}',
  'usage.hint': '用 --help 查看说明。',
  'usage.noFiles': '没有指定要检查的文件或文件夹。',
  'usage.unknownOption': '没有 {option} 这个选项。',
  'usage.missingValue': '{option} 后面缺少值。',
  'usage.badValue': '{option} 不能是“{value}”，应为 {allowed}。',
  'usage.unknownRule': '没有“{rule}”这条规则。',
  'usage.near': '是不是 {names}？',
  'usage.rules': '可用的规则：{names}。',
  'usage.range': '{from} 至 {to}',
  'usage.file': '一个文件',
  'usage.folder': '一个文件夹',
  'usage.other': '{message}',

  'annotate.overwriting':
    '没有检查：带批注的副本会覆盖要检查的文件 {file}。请用 --annotate 指定另一个文件夹，并且不要放在要检查的文件夹里。',
  'annotate.no-folder':
    '没有检查：副本不能写进 {folder}（{reason}）。请用 --annotate 指定另一个文件夹。',

  'results.other':
    '{path} 第 {line} 行不是 --format ndjson 输出的结果。请核对文件；--json-version 1 的结果不能汇总。',
  'results.none': '没有汇总：{paths} 里没有结果。请核对先前的检查是否完成。',
  'results.unchecked':
    '没有汇总：--results 只汇总以前的结果，不能同时用 {option}。请在检查报告时用 {option}。',
  'results.again': '有 {count} 份结果前面已有完全相同的，只计一次：{files}。',
  'results.unreadable': '读不了结果 {path}（{reason}）。请核对路径和权限。',

  'previous.unusable': '没有检查：上年报告 {path}：{message}',
  'previous.same-year':
    '没有检查：--previous 给的是与要检查的报告同一年度的报告：{files}。请给上一年的报告。',
  'previous.unread': '上年报告 {file} 未能读取：{message}',
  'previous.total': '与上年报告比较了 {paired} 份，没有比较 {others} 份。',
  'previous.none': '没有找到上年报告：{files}。',
  'previous.several':
    '{file} 没有与上年比较：上年报告可能是其中一份，分不清是哪份：{files}。请只留一份。',
  'previous.asked':
    '{file} 没有与上年比较：没有同名单位的上年报告，但单位可能更过名：{files}。确是同一单位的，请单独检查这一份，并用 --previous 指定那一份。',
  'previous.left.same-year': '与要检查的报告同年，没有当作上年报告：{files}。',
  'previous.left.other-year': '不是上一年度的报告，没有使用：{files}。',
  'previous.left.no-year': '读不出年度，没有当作上年报告：{files}。',
  'previous.left.no-publisher': '读不出单位，没有当作上年报告：{files}。',
  'previous.left.no-match':
    '有 {count} 份上年报告没有用上，要检查的报告里没有同一单位的：{files}。请核对是否缺报，或者单位更过名。',

  'profile.refused': '没有检查：检查方案 {path}：{message}',
  'profile.unreadable': '没有检查：检查方案 {path} 读不了（{reason}）。请核对路径和权限。',

  'units.refused': '没有检查：名册 {path}：{message}',
  'units.total':
    '名册共 {due} 个单位：已交 {filed}，缺报 {missing}，重复 {duplicate}，年度不符 {wrongYear}，未读 {unread}。',
  'units.missing': '缺报：{names}。',
  'units.duplicate': '重复报送：{names}。',
  'units.wrong-year': '年度不符：{names}。',
  'units.unread': '文件读不了：{names}。',
  'units.stray':
    '上级“{parent}”不在名册里，写在它下面的 {count} 个单位没有计入汇总。请核对“上级”一列。',
  'units.unmatched': '不在名册里：{file}。',

  'export.overwriting':
    '没有检查：写进 {path} 会覆盖要读取的文件 {file}。请用 {option} 指定另一个文件。',
  'export.twice': '没有检查：{option} 和 {other} 都要写 {path}。请分别指定文件。',
  'export.amongReports':
    '没有检查：写进 {folder} 的文件可能覆盖其中要检查的 {file}。请用 {option} 指定另一个文件夹。',
  'export.failed':
    '没有写成 {path}（{reason}）。请确认磁盘有空间、文件夹可写、文件没有被其他程序打开，然后再试。',

  'cache.failed':
    '结果没有存进 {folder}（{reason}），检查照常进行，下次要重新检查。请确认磁盘有空间、文件夹可写，或者用 --cache 指定另一个文件夹。',

  'files.more': '另有 {more} 份',
  'sheets.ofNobody':
    '有 {count} 份文件读不了，也看不出是哪个单位的，没有写反馈单：{files}。请核对是谁报送的，请其重新报送；台账的“未读”也列出了。',

  'system.absent': '找不到',
  'system.denied': '没有权限',
  'system.read-only': '磁盘是只读的',
  'system.full': '磁盘已满',
  'system.folder': '这是一个文件夹',
  'system.file-in-path': '路径中应是文件夹的地方是一个文件',
  'system.in-use': '正被其他程序使用',
  'system.long-name': '名称太长',

  'reasons.bad': '没有检查：{path} 里的说明不能用。{why}',
  'reasons.unreadable': '读取时出错（{reason}）。',
  'reasons.notJson': '它不是 JSON：{reason}。',
  'reasons.entry': '第 {number} 条 {name}',
  'reasons.unknown': '{where}里没有“{key}”这一项。',
  'reasons.known': '可以写的有 {names}。',
  'reasons.wrong': '“{where}”写得不对或没有写。',
  'reasons.whole': '整个文件',
  'reasons.lost': '{path} 第 {number} 条没有用上：找不到文件 {file}。',
  'reasons.unused':
    '{path} 里有 {count} 条没有用上，没有检查到这个单位、这一年度的报告：{entries}。请核对单位名称和年度。',
  'reasons.more': '另有 {more} 条',
  'reasons.ofUnit': '第 {number} 条（{whose}）',
  'reasons.noReport': '第 {number} 条没有写明是哪份报告：请写 file（文件）或 unit（单位）。',
  'reasons.noFinding': '第 {number} 条没有写明是哪个问题：请写 key，或写 place（位置）。',
  'reasons.noRule': '第 {number} 条：没有“{rule}”这条规则。',

  'explain.fits': '{figure}：与{against}相符',
  'explain.differs': '{figure}：与{against}不符',
  'explain.no-table': '{figure}：{against}，没有可核对的表格',
  'explain.rough': '{figure}：{against}，约数不核对',
  'explain.share': '{figure}：占比，按句中或表中的部分与整体核对',
  'explain.part': '{figure}：与同句各项核对合计',
  'explain.change': '{figure}：与句中两年的数字核对',
  'explain.claim': '“{words}”：{against}应为0',
  'explain.left': '{figure}：不核对，{why}',
  'explain.why.other-year': '说的是其他年度',
  'explain.why.part-of-year': '只是一年中的一段',
  'explain.why.several-years': '是几年累计',
  'explain.why.plan': '是计划数',
  'explain.why.other-body': '说的是其他机关或其中一部分（{word}）',
  'explain.why.channel': '只是一种渠道（{word}）',
  'explain.why.part': '是另一数字的一部分',
  'explain.why.topic': '只是某一类事项',
  'explain.why.other-thing': '数的不是表格里的事项',
  'explain.why.other-action': '办的不是表格统计的事',
  'explain.why.unknown-word': '有不认识的词“{word}”',
  'explain.why.nothing-named': '没有写明数的是什么',
  'explain.why.unit': '单位不是表格的计量单位',
  'explain.why.comparison': '是增减数',
  'explain.total': '共{all}个数字：读懂{understood}个，有理由不核对{left}个，没读懂{unknown}个。',

  'text.addIns':
    '文件里记着打开过的 Word 加载项（{parts}）。公开前请在 Word 的“文件”›“信息”›“检查文档”中删除“任务窗格加载项”。',
  'text.report': '{year}年度，{edition}年版格式',
  'text.reportWithoutYear': '年度不明，{edition}年版格式',
  'text.counts': '错误 {error}　存疑 {warning}　提示 {info}',
  'text.clean': '没有发现问题',
  'text.explainedAll': '{count} 个问题都已说明',
  'text.explainedSome': '{counts}　已说明 {count}',
  'text.explained': '已说明',
  'text.allHeld': '已核对 {held} 项勾稽关系，全部成立。',
  'text.someHeld': '已核对 {total} 项勾稽关系，{failed} 项不成立。',
  'text.unsure': '另有 {unsure} 项因数据空缺或无法识别而没有核对。',
  'text.safe': '可自动修正：{title}',
  'text.offer': '可选择修正：{title}',
  'text.explains': '由此引起：',
  'text.unread': '未能检查：{message}',
  'text.total': '共 {files} 份，已检查 {read} 份，未能检查 {unread} 份。',
  'text.profile': '检查方案：{name}。',
  'text.copies': '带批注的副本：{count} 份，在 {folder}。',
  'text.progress': '检查 {bar} {value}/{total}',

  'problem.not-found': '找不到这个文件或文件夹。请核对路径。',
  'problem.no-access': '没有读取权限。请检查文件权限，或复制到自己的文件夹后再检查。',
  'problem.not-a-file': '这不是普通文件，无法读取。请改为指定一个 .docx 文件或文件夹。',
  'problem.no-documents': '文件夹里没有 .docx 文件。请核对路径，或把年报另存为 .docx 放进来。',
  'problem.unreadable':
    '读取文件时出错（{reason}）。请确认文件没有被其他程序占用、磁盘可用，然后再试。',
  'problem.unexpected':
    '检查这个文件时程序出错（{reason}）。请在 Word 或 WPS 中另存为新的 .docx 再试；仍不行时，请把文件和这一行发给开发者。',
  'problem.copy-failed':
    '没有写成带批注的副本 {copy}（{reason}）。请确认磁盘有空间、文件夹可写、文件没有被其他程序打开，然后再试。',
  'problem.rule-failed':
    '规则 {rule} 运行出错（{reason}），其余规则照常检查。请把文件和这一行发给开发者。',
};
