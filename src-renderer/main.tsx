import './ui/base.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { applyTheme, useTheme } from './app/theme.ts';
import { SCREENS } from './registered-screens.ts';

applyTheme(useTheme.getState().choice);
const root = document.getElementById('root');
if (root) createRoot(root).render(<App screens={SCREENS} />);
