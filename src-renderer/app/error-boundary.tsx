import { Component, type ComponentType, type ReactNode } from 'react';

export interface BrokenProps {
  readonly error: Error;
  readonly retry: () => void;
}

export interface ErrorBoundaryProps {
  readonly children: ReactNode;
  readonly fallback: ComponentType<BrokenProps>;
}

/** A screen that breaks says so in its place; the frame, the status line and the other screens go on. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    if (this.state.error === null) return this.props.children;
    const Fallback = this.props.fallback;
    return <Fallback error={this.state.error} retry={() => this.setState({ error: null })} />;
  }
}
