// Documents as the screen shows them: the same lines that the printer prints.
import { z } from 'zod';

export const document = z.object({
  title: z.string(),
  /** 42 columns of text, one string a line. */
  lines: z.array(z.string()),
});

/** Of a bank deposit, besides the slip; the last one there is after the bag has left the office. */
export const DEPOSIT_PAPERS = ['check_list', 'adding_machine_tape', 'bag_label', 'hand_over_record'] as const;
export type DepositPaper = (typeof DEPOSIT_PAPERS)[number];

export const pdfFile = z.object({
  fileName: z.string(),
  base64: z.string(),
  /** Why it stands without the city's logo. */
  logoProblem: z.enum(['logo_not_a_picture', 'logo_too_large', 'logo_not_readable']).optional(),
});
export type PdfFile = z.infer<typeof pdfFile>;
