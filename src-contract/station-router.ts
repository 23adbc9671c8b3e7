// The station's whole surface at a glance. One router, served over MessagePort, WebSocket and in process.
import type { ContractRouterClient } from '@orpc/contract';
import { accounts } from './station/accounts.ts';
import { corrections } from './station/corrections.ts';
import { deposits } from './station/deposit.ts';
import { drawer } from './station/drawer.ts';
import { launch } from './station/launch.ts';
import { ledger } from './station/ledger.ts';
import { mail } from './station/mail.ts';
import { payment } from './station/payment.ts';
import { approvals, auth, users } from './station/people.ts';
import { printers } from './station/printers.ts';
import { receipts } from './station/receipts.ts';
import { watch } from './station/watch.ts';
import { reports } from './station/reports.ts';
import { documents, extracts, station } from './station/station.ts';

export const stationContract = {
  launch,
  auth,
  approvals,
  users,
  station,
  accounts,
  drawer,
  payment,
  receipts,
  printers,
  deposits,
  corrections,
  documents,
  extracts,
  ledger,
  watch,
  reports,
  mail,
};

export type StationClient = ContractRouterClient<typeof stationContract>;
