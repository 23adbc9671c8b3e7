// The page that a settings screen prints to prove a printer: width, letters of both languages, bold, double, code, cut.
import { RULE, big, code, keyValue, text } from './blocks.ts';
import type { Language, PrintedDocument } from './document.ts';
import { formatInstant } from './format-time.ts';
import { type IssuingOffice, issueDocument } from './issuing-office.ts';
import { OFFICE_WORDS } from './office-words.ts';

const WORDS: Readonly<
  Record<Language, Readonly<Record<'title' | 'printer' | 'printed' | 'edges' | 'bold' | 'big' | 'code', string>>>
> = {
  en: {
    title: 'PRINTER TEST',
    printer: 'Printer',
    printed: 'Printed',
    edges: 'Both edges of the line above must be on the paper.',
    bold: 'Bold',
    big: 'BIG',
    code: 'A code to scan',
  },
  es: {
    title: 'PRUEBA DE IMPRESORA',
    printer: 'Impresora',
    printed: 'Impreso',
    edges: 'Los dos extremos de la línea de arriba deben verse en el papel.',
    bold: 'Negrita',
    big: 'GRANDE',
    code: 'Un código para escanear',
  },
};

export function testPage(office: IssuingOffice, printerName: string, at: string): PrintedDocument {
  const words = WORDS[office.language];
  return issueDocument(office, {
    kind: 'test_page',
    title: words.title,
    reference: office.stationCode,
    blocks: [
      keyValue(words.printer, printerName, true),
      keyValue(OFFICE_WORDS[office.language].station, office.stationCode),
      keyValue(words.printed, formatInstant(at, office.timeZone, office.language)),
      RULE,
      text(words.edges),
      text('¡Áéíóúüñ ÁÉÍÓÚÜÑ ¿? n.º 5 ¢ $ # & @ %'),
      text(words.bold, { isBold: true }),
      big(words.big, '$1,234.56'),
      code(words.code, `COFFER1 TEST ${office.stationCode}`),
    ],
  });
}
