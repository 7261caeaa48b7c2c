/** What the page says to the patient while they sign, in the languages of the texts. */
export interface SigningWords {
  language: string;
  read: string;
  howTo: string;
  draw: string;
  type: string;
  drawHere: string;
  drawn: (strokes: number) => string;
  clear: string;
  printedName: string;
  typedName: string;
  sign: string;
}

const english: SigningWords = {
  language: 'Language of the text',
  read: 'I have read this, or it was read to me, and my questions were answered',
  howTo: 'How I sign',
  draw: 'Draw',
  type: 'Type my name',
  drawHere: 'Sign here with a finger, a pen or the mouse',
  drawn: (strokes) => (strokes === 0 ? 'Nothing is drawn yet' : `${strokes} ${strokes === 1 ? 'line' : 'lines'} drawn`),
  clear: 'Clear',
  printedName: 'My name in print',
  typedName: 'I type my name to sign',
  sign: 'Sign',
};

const spanish: SigningWords = {
  language: 'Idioma del texto',
  read: 'He leído esto, o me lo han leído, y respondieron a mis preguntas',
  howTo: 'Cómo firmo',
  draw: 'Dibujar',
  type: 'Escribir mi nombre',
  drawHere: 'Firme aquí con el dedo, un lápiz o el ratón',
  drawn: (strokes) => {
    if (strokes === 0) return 'Aún no hay nada dibujado';
    return strokes === 1 ? '1 trazo dibujado' : `${strokes} trazos dibujados`;
  },
  clear: 'Borrar',
  printedName: 'Mi nombre en letra clara',
  typedName: 'Escribo mi nombre para firmar',
  sign: 'Firmar',
};

export const signingWords = (language: string) => (language === 'es' ? spanish : english);

const names: Record<string, string> = { en: 'English', es: 'Español' };

export const languageName = (code: string) => names[code] ?? code;

/** The wording for somebody who speaks this, as BCP 47 has it; the first one where there is none. */
export function forSpeaker<W extends { language: string }>(wordings: W[], spoken: string): W | undefined {
  return wordings.find(({ language }) => spoken === language || spoken.startsWith(`${language}-`)) ?? wordings[0];
}
