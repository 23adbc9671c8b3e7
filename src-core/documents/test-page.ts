// The page that a settings screen prints to prove a printer: width, letters of both languages, bold, double, code, cut.
import { RULE, big, code, keyValue, text } from './blocks.ts';
import type { PrintedDocument } from './document.ts';
import { formatInstant } from './format-time.ts';
import { type IssuingOffice, issueDocument } from './issuing-office.ts';

export function testPage(office: IssuingOffice, printerName: string, at: string): PrintedDocument {
  return issueDocument(office, {
    kind: 'test_page',
    title: 'PRINTER TEST',
    reference: office.stationCode,
    blocks: [
      keyValue('Printer', printerName, true),
      keyValue('Station', office.stationCode),
      keyValue('Printed', formatInstant(at, office.timeZone, 'en')),
      RULE,
      text('Both edges of the line above must be on the paper.'),
      text('¡Áéíóúüñ ÁÉÍÓÚÜÑ ¿? n.º 5 ¢ $ # & @ %'),
      text('Bold', { isBold: true }),
      big('BIG', '$1,234.56'),
      code('A code to scan', `COFFER1 TEST ${office.stationCode}`),
    ],
  });
}
