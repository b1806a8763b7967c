import type { Mistake } from './check-shape';
import type { Element } from './xml';

const app = 'http://schemas.microsoft.com/office/appforoffice/1.1';
const overrides = 'http://schemas.microsoft.com/office/taskpaneappversionoverrides';
const basics = 'http://schemas.microsoft.com/office/officeappbasictypes/1.0';

/** Word passes over elements in a namespace that it does not expect there. */
export function checkNamespaces(manifest: Element): readonly Mistake[] {
  return inside(manifest, app);
}

function inside(element: Element, expected: string): readonly Mistake[] {
  const own = element.name === 'VersionOverrides' ? overrides : expected;
  const wrong =
    element.namespace === own
      ? []
      : [{ line: element.line, message: `${element.name} must be in the namespace ${own}` }];
  const children = element.children.flatMap((child) =>
    inside(child, own === overrides && isBasic(element, child) ? basics : own),
  );
  return [...wrong, ...children];
}

/** Resources and icons have their parts from the basic types. */
function isBasic(parent: Element, child: Element): boolean {
  return parent.name === 'Resources' || (parent.name === 'Icon' && child.name === 'Image');
}
