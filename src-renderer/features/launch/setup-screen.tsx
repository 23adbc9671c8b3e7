import { useOverview } from '../../app/station-overview.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { Page, Split, Stack } from '../../ui/layout.tsx';
import { ExtractPanel } from './extract-panel.tsx';
import { LedgerPanel } from './ledger-panel.tsx';
import { MySecretPanel } from './my-secret-panel.tsx';
import { PeoplePanel } from './people-panel.tsx';
import { PrintersPanel } from './printers-panel.tsx';
import { useSession } from './session.ts';

/** What keeps a station going: its people, the city's accounts, the soundness of its ledger. */
export function SetupScreen() {
  const t = useTexts();
  const overview = useOverview((state) => state.overview);
  const acts = useSession((state) => state.signedIn?.acts ?? []);
  return (
    <Page title={overview?.city ?? t.screens.setup} lead={overview ? overview.officeName : t.setup.lead}>
      <Split ratio="left">
        <Stack>
          {acts.includes('user.read') ? <PeoplePanel mayManage={acts.includes('user.manage')} /> : null}
          {acts.includes('printer.manage') ? <PrintersPanel maySetUp={acts.includes('printer.set_up')} /> : null}
          <MySecretPanel />
        </Stack>
        <Stack>
          <ExtractPanel mayImport={acts.includes('extract.import')} />
          <LedgerPanel mayVerify={acts.includes('ledger.verify')} mayPrint={acts.includes('printer.manage')} />
        </Stack>
      </Split>
    </Page>
  );
}
