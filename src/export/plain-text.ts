/** Characters that no XML may hold, half of a pair among them; a name of a file may. */
const unheard = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu;

/** A text without characters that no part of an office document may hold. */
export function plainText(text: string): string {
  return text.replace(unheard, '');
}
