import type { Often, Shape, Value } from './shape';
import type { Element } from './xml';

/** What is wrong with a manifest, and on which line. */
export interface Mistake {
  readonly line: number;
  readonly message: string;
}

const most: Readonly<Record<Often, number>> = { '1': 1, '?': 1, '+': Infinity, '*': Infinity };

/** What does not fit the shape an element must have: order, number, attributes, text. */
export function checkShape(element: Element, shape: Shape): readonly Mistake[] {
  return [
    ...checkAttributes(element, shape.attributes ?? {}),
    ...checkText(element, shape.text),
    ...checkChildren(element, shape.children ?? []),
  ];
}

function checkAttributes(
  { name, attributes, line }: Element,
  allowed: Readonly<Record<string, Value>>,
): readonly Mistake[] {
  const given = Object.keys(attributes).filter((key) => !/^xmlns(:|$)/.test(key));
  const extra = given
    .filter((key) => !(key in allowed))
    .map((key) => ({ line, message: `${name} must not have the attribute ${key}` }));
  const wrong = Object.entries(allowed).flatMap(([key, { pattern, asked, optional }]) => {
    const value = attributes[key];
    if (value === undefined) {
      return optional ? [] : [{ line, message: `${name} lacks the attribute ${key}` }];
    }
    if (pattern.test(value)) return [];
    return [{ line, message: `${key} of ${name} must be ${asked}, not “${value}”` }];
  });
  return [...extra, ...wrong];
}

function checkText({ name, text, line }: Element, value: Value | undefined): readonly Mistake[] {
  if (!value) {
    return text.trim() === '' ? [] : [{ line, message: `${name} must not have text` }];
  }
  if (value.pattern.test(text)) return [];
  return [{ line, message: `${name} must be ${value.asked}, not “${text}”` }];
}

function checkChildren(
  { name, children, line }: Element,
  shapes: NonNullable<Shape['children']>,
): readonly Mistake[] {
  const order = shapes.map(([child]) => child);
  const places = children.map((child) => order.indexOf(child.name));
  const misplaced = children.flatMap((child, index) => {
    const place = places[index] ?? -1;
    if (place < 0) return [{ line: child.line, message: `${name} must not have ${child.name}` }];
    const before = order[Math.max(...places.slice(0, index))];
    if (before === undefined || order.indexOf(before) <= place) return [];
    return [{ line: child.line, message: `${child.name} must stand before ${before}` }];
  });
  const counted = shapes.flatMap(([child, often, shape]) => {
    const found = children.filter((one) => one.name === child);
    if (found.length === 0 && (often === '1' || often === '+')) {
      return [{ line, message: `${name} lacks ${child}` }];
    }
    if (found.length > most[often]) {
      return [{ line, message: `${name} must have one ${child} only, not ${found.length}` }];
    }
    return found.flatMap((one) => checkShape(one, shape));
  });
  return [...misplaced, ...counted];
}
