import type { ScreenParams } from '../../app/navigation.ts';
import { AccountSearch } from './account-search.tsx';
import { AccountScreen } from './account-screen.tsx';

/** Without an account the search; with one the account. Going back leads from one to the other. */
export function AccountsScreen({ params }: { readonly params: ScreenParams }) {
  const accountNo = params['accountNo'];
  return accountNo === undefined ? <AccountSearch /> : <AccountScreen key={accountNo} accountNo={accountNo} />;
}
