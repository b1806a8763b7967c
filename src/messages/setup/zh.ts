/** Every sentence of the page for who sets the program up, in Chinese. */
export const zh = {
  title: '年报检查 · 安装',
  what: '这一页供单位的信息技术人员使用：检查服务器是否放好了程序，生成这个地址的清单文件，并说明怎样让 Word 知道它。这一页只向这台服务器取文件，不会把结果发出去。',
  language: 'English',

  server: '一、检查服务器',
  progress: '正在检查：{done}/{total}',
  again: '重新检查',
  stopped: '检查没有完成（{reason}）。请重新载入这一页再试。',
  fine: '{count} 个文件都在，内容与发布时相同，没有发现问题。',
  fineWithRemarks: '{count} 个文件都已检查，没有妨碍使用的问题；以下各点供参考。',
  found: '发现 {count} 个要处理的问题，处理后请“重新检查”。',
  error: '要处理',
  warning: '可能有影响',
  hint: '建议',
  files: '{count} 个文件',

  addressFile:
    '这一页是从磁盘打开的。请把 pages 文件夹里的全部内容放到一台 https 服务器的一个文件夹里，再用那里的地址打开 setup.html。',
  addressHttp:
    '这个地址以 http:// 开头，不是 https://。Word 只打开 https 地址的加载项，工作台也不能断网使用。请给服务器配置单位电脑信任的证书，再用 https:// 地址打开这一页；在此之前不能生成清单，也没有核对文件内容。',
  addressLocal:
    '“{host}”只指用户自己的电脑，别的电脑打不开。请用服务器的名称打开这一页，再生成清单。',
  noList:
    '取不到文件清单，所以不知道应有哪些文件。请把 pages 文件夹里的全部内容重新放到服务器上，连同其中的文件夹。',
  noAnswer:
    '服务器没有送来这些文件：连接中断，或者转到了别的地址（如统一登录页面）。请确认网络通畅，并让这个文件夹不必登录即可读取。',
  login:
    '服务器要求登录才能读取这些文件（状态 {status}）。Word 的窗格无法登录，请让这个文件夹可以匿名读取。',
  missing:
    '服务器上没有这些文件（状态 {status}）。请把 pages 文件夹里的内容重新完整放一次；名称里的大小写不能改变。文件确实都在时，请检查服务器对文件夹和文件的读取权限。',
  endingRefused:
    '服务器不提供 .{ending} 文件（状态 {status}）。文件在服务器上时，多半是服务器不认识这种扩展名：请添加 MIME 类型 {type}（IIS 在“MIME 类型”里添加 .{ending}）。',
  changed:
    '这些文件与发布的不同：可能没有上传完整，是别的版本，或被改过（用 FTP 上传时请选二进制方式，安全网关和服务器也不要在文件里插入内容）。请用同一个压缩包里的文件覆盖。',
  pageInstead:
    '服务器送来的不是这些文件，而是一个网页，多半是登录页面或“找不到”页面。请让这个文件夹不必登录即可读取，并确认文件在服务器上。',
  type: '服务器把 .{ending} 文件说成“{given}”，浏览器和 Word 不会当作程序的一部分使用。请在服务器上把 .{ending} 的 MIME 类型改为 {type}。',
  typeMinor:
    '服务器把 .{ending} 文件说成“{given}”，应为 {type}。不改也多半能用，图标、安装为应用等可能不正常。',
  typeless: '（没有说明）',
  charset:
    '服务器说 .{ending} 文件的编码是“{charset}”，实际是 UTF-8，中文会显示成乱码。请去掉服务器的默认字符集设置（如 Apache 的 AddDefaultCharset），或改为 utf-8。',
  queryLost:
    '服务器把 taskpane.html 转到了 {address}，丢掉了地址里“?”后面的内容，功能区的按钮打开窗格后不会开始检查。请对这个文件夹关闭这种转向，或让它保留“?”后面的内容。',
  frameOptions:
    '服务器发送了 X-Frame-Options: {value}，网页版 Word 里会打不开窗格（Windows 和 Mac 的 Word 不受影响）。请对这个文件夹去掉这个响应头。',
  frameAncestors:
    '服务器发送的 Content-Security-Policy 用 frame-ancestors {value} 限制了哪些网站可以显示这些页面，网页版 Word 里可能打不开窗格（Windows 和 Mac 的 Word 不受影响）。请加上单位所用网页版 Word 的地址，如 https://*.officeapps.live.com、https://*.sharepoint.com，或对这个文件夹去掉这一项。',
  policy:
    '服务器发送了自己的 Content-Security-Policy：{value}。页面里已写有更严的策略，两者同时起作用，可能使程序的一部分不能运行。请对这个文件夹去掉这个响应头，或打开工作台和窗格逐项试一遍。',
  cacheLong:
    '服务器让浏览器把这些文件保留 {hours} 小时，期间不再询问；程序更新后，用户在这段时间里仍会用旧的，或新旧混用。请对 .html、.css 和名称里没有编号的 .js 发送 Cache-Control: no-cache。',
  cacheSilent:
    '服务器没有说明网页可以保留多久，浏览器会自己决定，程序更新后用户可能过一段时间才看到。建议对 .html、.css 和 offline.js 发送 Cache-Control: no-cache。',
  iconsNotKept:
    '服务器不让浏览器保留图标（Cache-Control: {value}），Word 的功能区会用通用图标代替。请允许 .png 保留一段时间，如 Cache-Control: max-age=3600。',

  manifest: '二、下载清单',
  manifestFor: '清单告诉 Word 程序在这个地址：',
  manifestSame:
    '地址不对时，请先用用户将使用的地址打开这一页。程序更新后地址没有变的，不必换清单。',
  download: '下载 manifest.xml',
  downloaded: '已交给下载：{name}。',
  certificate:
    '打开这一页时浏览器如果提示过证书有问题，Word 也会拒绝，而且不能像浏览器那样点“继续”。请先让单位的电脑信任签发证书的机构。',

  word: '三、让 Word 知道它',
  need: '需要 Word 2021 或更新版本、Microsoft 365（Windows、Mac），或网页版 Word。选一种途径即可；请先在一台电脑上试。单位若用策略关闭了“可选的连接体验”，用户可能只能使用集中部署的加载项。',

  'shared.title': '共享文件夹目录：没有互联网的内网，Windows',
  'shared.1':
    '把下载的 manifest.xml 放进一个共享文件夹，让用户能读取，例如 \\\\服务器\\加载项。里面不要放别的文件。',
  'shared.2':
    '在用户的 Word 里打开“文件 > 选项 > 信任中心 > 信任中心设置 > 受信任的加载项目录”，在“目录 URL”里填这个文件夹的网络地址（以 \\\\ 开头，不能是盘符），点“添加目录”，选中“在菜单中显示”，再点“确定”。',
  'shared.3': '关闭 Word，再打开。',
  'shared.4':
    '打开“开始 > 加载项 > 高级”（有的版本是“插入 > 我的加载项”），在“共享文件夹”里选“年报检查”，点“添加”。“开始”选项卡上出现“检查报告”“插入表格”“诊断”三个按钮。',
  'shared.5':
    '电脑很多时，第 2 步可以用组策略写注册表：HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs\\{GUID} 下的 Id（同一个 GUID，字符串）、Url（共享文件夹的地址，字符串）、Flags（DWORD，1）。',
  'shared.note': '微软说共享文件夹目录只供测试，不作正式支持；没有互联网的内网没有别的途径。',

  'central.title': '集中部署：Microsoft 365 的管理员',
  'central.1':
    '用管理员账号打开 Microsoft 365 管理中心（admin.microsoft.com，世纪互联版为 portal.partner.microsoftonline.cn），进入“设置 > 集成应用”。',
  'central.2':
    '点“上传自定义应用”，应用类型选“Office 加载项”，选择“上传清单文件 (.xml)”，给出下载的 manifest.xml。',
  'central.3': '选择分配给哪些用户或组，接受权限，完成部署。',
  'central.4': '用户重新打开 Word 后，“开始”选项卡上出现按钮；最长可能要等一天。',

  'alone.title': '一个人试用：网页版 Word 或 Mac',
  'alone.1':
    '网页版 Word：打开一份文档，选“开始 > 加载项 > 更多加载项 > 上传我的加载项”，选择 manifest.xml，点“上传”。',
  'alone.2':
    '网页版 Word 打开内网地址的窗格时，浏览器会请求“访问本地网络”的许可，请允许。换一个浏览器或清除浏览数据后要重新上传。',
  'alone.3':
    'Mac：退出 Word，在访达里选“前往 > 前往文件夹”，填 ~/Library/Containers/com.microsoft.Word/Data/Documents/wef（没有 wef 时在 Documents 里新建），把 manifest.xml 放进去。',
  'alone.4': 'Mac：打开 Word，在“开始 > 加载项”里选“年报检查”。',

  without: '四、没有 Word 也能用',
  workbench: '打开工作台',
  workbenchWhat:
    '工作台是网页，WPS 和没有 Word 的电脑也能用，不必安装；把地址 {address} 告诉用户即可。打开过一次后断网也能用。',
} as const;
