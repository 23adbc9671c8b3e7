import { beforeEach, describe, expect, it } from 'vitest';
import { useNavigation } from '../../../src-renderer/app/navigation.ts';

const start = { screen: 'desk', params: {} };
const nav = () => useNavigation.getState();

describe('where the person is', () => {
  beforeEach(() => useNavigation.setState({ current: start, trail: [], guard: null }));

  it('stays while the screen says that there is work', () => {
    nav().setGuard(() => false);
    expect(nav().go('drawer')).toBe(false);
    expect(nav().current).toEqual(start);
  });

  it('has nowhere back to go at the start', () => {
    expect(nav().back()).toBe(false);
  });

  it('goes back one step, with what the screen was opened with', () => {
    nav().go('accounts', { id: '1000210631' });
    nav().go('reports');
    nav().back();
    expect(nav().current).toEqual({ screen: 'accounts', params: { id: '1000210631' } });
    nav().back();
    expect(nav().current).toEqual(start);
  });

  it('does not lengthen the trail by going where it is', () => {
    nav().go('desk');
    expect(nav().trail).toEqual([]);
  });

  it('drops the guard of the screen that was left', () => {
    nav().setGuard(() => true);
    nav().go('drawer');
    expect(nav().guard).toBeNull();
  });
});
