// A printer that is set up → the adapter that talks to it.
import { isAbsolute, join } from 'node:path';
import { printerModel } from '../../src-core/printing/printer-models.ts';
import type { PrinterSetup } from '../../src-core/printing/printing-setup.ts';
import type { Printer } from '../ports/printer.ts';
import { cupsPrinter } from './cups-printer.ts';
import { devicePrinter } from './device-printer.ts';
import { filePrinter } from './file-printer.ts';
import { sharePrinter } from './share-printer.ts';
import { tcpPrinter } from './tcp-printer.ts';

/** `spool`: the folder in which the folders typed on the screen lie. */
export function openPrinter({ model: id, address }: PrinterSetup, spool: string): Printer {
  const model = printerModel(id);
  const talk = {
    mustAnswer: model?.answersStatus === 'always',
    hasAutomaticStatus: model?.hasAutomaticStatus ?? false,
  };
  switch (address.kind) {
    case 'network':
      return tcpPrinter({ host: address.host, port: address.port, ...talk });
    case 'queue':
      return cupsPrinter({ queue: address.queue, isRaw: model?.language === 'esc-pos' });
    case 'usb':
      return devicePrinter({ device: address.device, baud: null, ...talk });
    case 'serial':
      return devicePrinter({ device: address.device, baud: address.baud, ...talk });
    case 'share':
      return sharePrinter({ share: address.share });
    case 'folder':
      return filePrinter(isAbsolute(address.folder) ? address.folder : join(spool, address.folder));
  }
}
