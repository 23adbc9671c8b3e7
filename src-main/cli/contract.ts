// `coffer contract`: everything the station can be asked, as an OpenAPI document made from the contract itself.
import { OpenAPIGenerator } from '@orpc/openapi';
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4';
import type { Command } from 'commander';
import { stationContract } from '../../src-contract/station-router.ts';

export const makeContractDocument = () =>
  new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] }).generate(stationContract, {
    info: {
      title: 'Coffer station',
      version: '1',
      description:
        'Procedures of one cashier station. A call that a rule refuses answers 409 REFUSED, with the code of the rule. ' +
        'Calls name their sign-in by `Authorization: Bearer TOKEN`.',
    },
  });

export function addContract(program: Command): void {
  program
    .command('contract')
    .description('the contract as OpenAPI')
    .option('--json', 'accepted for likeness: the document is JSON in any case', false)
    .option('--data <folder>', 'accepted for likeness: the contract is the same for every folder')
    .action(async () => {
      process.stdout.write(`${JSON.stringify(await makeContractDocument(), null, 2)}\n`);
    });
}
