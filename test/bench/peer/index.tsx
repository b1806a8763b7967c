// The first screen of Microsoft's template of a task pane with React, as its public recipe has it
// (OfficeDev/Office-Addin-TaskPane-React, MIT): a provider with its theme, a header, a list with
// icons, a field and a button.
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { App } from './app';

const place = document.getElementById('root');
const root = place ? createRoot(place) : undefined;

void Office.onReady(() => {
  root?.render(
    <FluentProvider theme={webLightTheme}>
      <App />
    </FluentProvider>,
  );
});
