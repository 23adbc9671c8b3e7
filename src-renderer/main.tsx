import './ui/base.css';
import { createRoot } from 'react-dom/client';
import { useLanguage } from './app/texts/texts.ts';
import { applyTheme, useTheme } from './app/theme.ts';
import { noticeRefusal } from './features/launch/session.ts';
import { StationApp } from './features/launch/station-app.tsx';
import { SCREENS } from './registered-screens.ts';
import { createStationClient } from './station-client/create-station-client.ts';

applyTheme(useTheme.getState().choice);
const nameLanguage = () => {
  document.documentElement.lang = useLanguage.getState().language;
};
nameLanguage();
useLanguage.subscribe(nameLanguage);
const connection = createStationClient({ onRefusal: noticeRefusal });
const root = document.getElementById('root');
if (root) createRoot(root).render(<StationApp connection={connection} screens={SCREENS} />);
