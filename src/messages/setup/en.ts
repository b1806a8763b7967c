import type { zh } from './zh';

/** Every sentence of the page for who sets the program up, in English. */
export const en: Readonly<Record<keyof typeof zh, string>> = {
  title: 'Report Check · Setting up',
  what: 'This page is for IT staff: it looks whether the server has all of the program, makes the manifest for this very address, and says how to tell Word. It asks this server alone for files, and sends its result nowhere.',
  language: '中文',

  server: '1. Check the server',
  progress: 'Checking: {done}/{total}',
  again: 'Check again',
  stopped: 'The check did not finish ({reason}). Load this page again and retry.',
  fine: 'All {count} files are there, as they were released; nothing was found.',
  fineWithRemarks: '{count} files were checked; nothing hinders their use. What else was seen:',
  found: 'Problems to be solved: {count}. Then choose “Check again”.',
  error: 'To be solved',
  warning: 'May have effects',
  hint: 'Advice',
  files: 'Files: {count}',

  addressFile:
    'This page was opened from a disk. Copy all that is in the folder pages to a folder of an https server, and open setup.html by its address there.',
  addressHttp:
    'This address begins with http://, not https://. Word opens add-ins from https addresses only, and the workbench cannot be used without a network. Give the server a certificate that your computers trust, and open this page by its https:// address; until then no manifest can be made, and what is in the files was not compared.',
  addressLocal:
    '“{host}” is the user’s own computer: no other can open it. Open this page by the server’s name, and make the manifest there.',
  noList:
    'The lists of files did not come, so it is not known which there should be. Copy all that is in the folder pages to the server again, with the folders in it.',
  noAnswer:
    'The server did not send these files: the connection broke, or led to another address (such as a page to sign in). Check the network, and let this folder be read without signing in.',
  login:
    'The server asks to sign in for these files (status {status}). A pane in Word cannot: let this folder be read anonymously.',
  missing:
    'The server does not have these files (status {status}). Copy all that is in the folder pages again; capitals in names matter. If they are there, check that the server may read the folders and files.',
  endingRefused:
    'The server gives no .{ending} files (status {status}). If they are there, it does not know this ending: add the MIME type {type} (in IIS, add .{ending} under MIME Types).',
  changed:
    'These files differ from what was released: they were not copied wholly, are of another version, or were altered (by FTP, copy in binary mode; no gateway or server may put anything into them). Replace them by those of one and the same package.',
  pageInstead:
    'The server sent a web page in place of these files, likely one to sign in or one that says “not found”. Let this folder be read without signing in, and check that the files are there.',
  type: 'The server says that .{ending} files are “{given}”; browsers and Word will not use them as part of the program. Set the MIME type of .{ending} to {type} on the server.',
  typeMinor:
    'The server says that .{ending} files are “{given}”, where it should be {type}. Most will work all the same; icons, or installing as an app, may not.',
  typeless: '(nothing)',
  charset:
    'The server says that .{ending} files are encoded in “{charset}”, and they are in UTF-8: Chinese will be garbled. Remove the server’s default character set (such as AddDefaultCharset of Apache), or make it utf-8.',
  queryLost:
    'The server sends taskpane.html on to {address} and drops what is behind the “?” of an address: the buttons of the ribbon open the pane, and no check begins. Turn that off for this folder, or have it keep what is behind the “?”.',
  frameOptions:
    'The server sends X-Frame-Options: {value}, so Word on the web cannot show the pane (Word for Windows and Mac can). Remove that header for this folder.',
  frameAncestors:
    'By frame-ancestors {value} the server’s Content-Security-Policy says which sites may show these pages, so Word on the web may not be able to show the pane (Word for Windows and Mac can). Add the addresses of the Word on the web that you use, such as https://*.officeapps.live.com and https://*.sharepoint.com, or remove this part for this folder.',
  policy:
    'The server sends a Content-Security-Policy of its own: {value}. The pages have a stricter one in them; both hold at once, and parts of the program may not run. Remove that header for this folder, or try all of the workbench and the pane.',
  cacheLong:
    'The server lets browsers keep these files for {hours} hours without asking again; after an update, people go on with old ones, or with a mixture, for so long. Send Cache-Control: no-cache for .html, .css and for .js without a number in its name.',
  cacheSilent:
    'The server does not say how long pages may be kept, so browsers decide, and an update may be seen late. It is better to send Cache-Control: no-cache for .html, .css and offline.js.',
  iconsNotKept:
    'The server does not let icons be kept (Cache-Control: {value}), and Word’s ribbon shows a general icon instead. Let .png be kept for a while, such as by Cache-Control: max-age=3600.',

  manifest: '2. Download the manifest',
  manifestFor: 'The manifest tells Word that the program is at this address:',
  manifestSame:
    'If that is not the right one, first open this page by the address that people will use. After an update at the same address, the manifest need not be replaced.',
  download: 'Download manifest.xml',
  downloaded: 'Handed to the downloads: {name}.',
  certificate:
    'If the browser warned of the certificate when you opened this page, Word will refuse it too, and there is no “continue” in Word. First make your computers trust who issued the certificate.',

  word: '3. Tell Word',
  need: 'It needs Word 2021 or later, Microsoft 365 (Windows, Mac) or Word on the web. One of these ways is enough; try it on one computer first. Where a policy has turned off optional connected experiences, people may be able to use only what is centrally deployed.',

  'shared.title': 'Shared folder catalogue: an intranet without internet, Windows',
  'shared.1':
    'Put the manifest.xml that you downloaded into a shared folder that people can read, such as \\\\server\\add-ins. Put no other files there.',
  'shared.2':
    'In each user’s Word open File > Options > Trust Center > Trust Center Settings > Trusted Add-in Catalogs, type the folder’s network address under Catalog Url (beginning with \\\\, no drive letter), choose Add catalog, tick Show in Menu, and OK.',
  'shared.3': 'Close Word and open it again.',
  'shared.4':
    'Open Home > Add-ins > Advanced (in some versions Insert > My Add-ins), choose Report Check under Shared Folder, and Add. The Home tab then has three buttons: Check Report, Insert Tables, Diagnosis.',
  'shared.5':
    'For many computers, step 2 can be done by a group policy that writes the registry: under HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs\\{GUID}, Id (the same GUID, a string), Url (the address of the shared folder, a string) and Flags (DWORD, 1).',
  'shared.note':
    'Microsoft says that shared folder catalogues are for testing and does not support them otherwise; without internet there is no other way.',

  'central.title': 'Centralized deployment: administrators of Microsoft 365',
  'central.1':
    'As an administrator open the Microsoft 365 admin center (admin.microsoft.com; operated by 21Vianet: portal.partner.microsoftonline.cn), and there Settings > Integrated apps.',
  'central.2':
    'Choose Upload custom apps, the app type Office Add-in, and Upload manifest file (.xml); give it the manifest.xml that you downloaded.',
  'central.3': 'Choose the users or groups, accept the permissions, and finish the deployment.',
  'central.4':
    'Once they have opened Word again, people find the buttons on the Home tab; that may take up to a day.',

  'alone.title': 'One person, to try it: Word on the web or on a Mac',
  'alone.1':
    'Word on the web: open a document, choose Home > Add-ins > More Add-ins > Upload My Add-in, give it manifest.xml, and Upload.',
  'alone.2':
    'Before Word on the web opens a pane from an intranet address, the browser asks for access to the local network: allow it. In another browser, or once its data was cleared, it has to be uploaded again.',
  'alone.3':
    'Mac: quit Word, choose Go > Go to Folder in the Finder, type ~/Library/Containers/com.microsoft.Word/Data/Documents/wef (make the folder wef in Documents where there is none), and put manifest.xml there.',
  'alone.4': 'Mac: open Word, and choose Report Check under Home > Add-ins.',

  without: '4. Without Word',
  workbench: 'Open the workbench',
  workbenchWhat:
    'The workbench is a web page, also for WPS and computers without Word; nothing is installed. Give people the address {address}. Once opened, it works without a network.',
};
