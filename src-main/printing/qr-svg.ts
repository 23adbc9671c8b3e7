// RC7 on a page: the same code that a receipt printer draws by itself, as a drawing.
import bwipjs from 'bwip-js/node';

export const qrSvg = (data: string): string => bwipjs.toSVG({ bcid: 'qrcode', text: data });
