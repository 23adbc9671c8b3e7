// `coffer COMMAND`: the station from a terminal. One file a command.
import { Command } from 'commander';
import { addCheckReceipt } from './check-receipt.ts';
import { addContract } from './contract.ts';
import { addDay } from './day.ts';
import { addImport } from './import-accounts.ts';
import { addInit } from './init.ts';
import { addServe } from './serve.ts';
import { addVerify } from './verify.ts';

const program = new Command('coffer')
  .description('The cashier station from a terminal.')
  .helpOption('-h, --help', 'what there is')
  .showHelpAfterError();

addInit(program);
addImport(program);
addDay(program);
addVerify(program);
addCheckReceipt(program);
addServe(program);
addContract(program);

await program.parseAsync();
