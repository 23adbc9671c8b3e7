// `coffer COMMAND`: the station from a terminal. One file a command.
import { Command } from 'commander';
import { addInit } from './init.ts';
import { addServe } from './serve.ts';

const program = new Command('coffer')
  .description('The cashier station from a terminal.')
  .helpOption('-h, --help', 'what there is')
  .showHelpAfterError();

addInit(program);
addServe(program);

await program.parseAsync();
