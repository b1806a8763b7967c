import type { JSX, Ref } from 'react';
import type { WorkbenchTranslate } from './translate';

/** Lets a person choose files; unseen, it is clicked by whatever opens it. */
export function FileChooser({
  field,
  translate,
  onFiles,
}: {
  readonly field: Ref<HTMLInputElement>;
  readonly translate: WorkbenchTranslate;
  readonly onFiles: (files: readonly File[]) => void;
}): JSX.Element {
  return (
    <input
      ref={field}
      type="file"
      hidden
      multiple
      aria-label={translate('open')}
      accept=".docx,.docm,.dotx,.dotm,.doc,.wps"
      onChange={({ target }) => {
        onFiles([...(target.files ?? [])]);
        // So that the same file can be opened again.
        target.value = '';
      }}
    />
  );
}
