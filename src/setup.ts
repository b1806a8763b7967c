import { chosenLanguage, keepLanguage } from './app/pane/language-choice';
import { folderOf } from './setup/address';
import { askServer } from './setup/ask';
import { examine } from './setup/examine';
import { showSetup } from './setup/page';
import template from '../manifest.xml';

const root = document.getElementById('root');
if (root) {
  const folder = folderOf(location.href);
  showSetup(root, {
    address: location.href,
    template,
    examine: (onProgress) => examine(folder, askServer(folder), onProgress),
    language: chosenLanguage(navigator.language),
    onLanguage: keepLanguage,
  });
}
