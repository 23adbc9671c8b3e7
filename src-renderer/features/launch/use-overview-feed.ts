// Keeps the bars of the frame true: the station is asked for its overview every few seconds and after each act.
import { useCallback, useEffect } from 'react';
import type { StationOverview } from '../../../src-contract/station/station.ts';
import { type DrawerFacts, useFrameState } from '../../app/frame-state.ts';
import { datesIn, useOfficeTime } from '../../app/office-time.ts';
import { useOverview } from '../../app/station-overview.ts';
import { useLanguage } from '../../app/texts/texts.ts';
import { useStation } from '../../station-client/use-station.ts';
import { type SignedIn, useSession } from './session.ts';

const ASK_EVERY = 4_000;

function drawerOf({ mySession, dropIsDue, timeZone }: StationOverview): DrawerFacts | null {
  if (mySession?.state !== 'open' && mySession?.state !== 'counting') return null;
  const { drawerName, state, openedAt, receiptCount } = mySession;
  const since = datesIn(useLanguage.getState().language, timeZone).time(openedAt);
  return { label: drawerName, state, since, receiptCount, isDropDue: dropIsDue };
}

export function show(overview: StationOverview, { person }: SignedIn): void {
  const { city, stationCode, training, timeZone } = overview;
  useOfficeTime.getState().setTimeZone(timeZone);
  useOverview.setState({ overview });
  useFrameState.getState().show({
    station: { city, office: stationCode.slice(0, -1), station: stationCode.slice(-1), isTraining: training },
    person: { name: person.displayName, role: person.role },
    drawer: drawerOf(overview),
    openDrawer: overview.printer.openDrawer,
  });
}

export function useOverviewFeed(): void {
  const client = useStation();
  const signedIn = useSession((state) => (state.isLocked ? null : state.signedIn));
  const ask = useCallback(() => {
    if (signedIn === null) return;
    // Without an answer the bars keep what they said; the strip above them says since when.
    client.station.overview().then(
      (overview) => show(overview, signedIn),
      () => undefined,
    );
  }, [client, signedIn]);
  useEffect(() => {
    useOverview.setState({ refresh: ask });
    if (signedIn === null) {
      useFrameState.getState().show({ person: null, drawer: null });
      return undefined;
    }
    ask();
    const timer = setInterval(ask, ASK_EVERY);
    return () => clearInterval(timer);
  }, [ask, signedIn]);
}
