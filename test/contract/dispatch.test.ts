import { runDispatchSuite } from './dispatch.suite.ts';
import { TRANSPORTS } from './transports.ts';

for (const { name, makeClient } of TRANSPORTS) runDispatchSuite(name, makeClient);
