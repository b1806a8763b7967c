import { makeResetStyles, tokens } from '@fluentui/react-components';
import type { JSX, ReactNode } from 'react';
import { Component } from 'react';
import { problemOf } from '../session/problem';
import type { PaneTranslate } from './translate';

const useBoxStyle = makeResetStyles({ padding: '16px 12px', overflowWrap: 'anywhere' });
const useTitleStyle = makeResetStyles({ margin: '0 0 8px', fontSize: tokens.fontSizeBase400 });

interface Props {
  readonly translate: PaneTranslate;
  readonly children: ReactNode;
}

interface State {
  readonly details?: string;
}

function Incomplete({
  translate,
  details,
}: { readonly translate: PaneTranslate } & Required<State>): JSX.Element {
  return (
    <div className={useBoxStyle()} role="alert">
      <h1 className={useTitleStyle()}>{translate('problem.title')}</h1>
      <p>{translate('problem.incomplete')}</p>
      <details>
        <summary tabIndex={0}>{translate('details')}</summary>
        {details}
      </details>
    </div>
  );
}

/** Shows what went wrong where a part of the pane cannot be loaded or drawn, in place of a blank pane. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = {};

  static getDerivedStateFromError(error: unknown): State {
    return { details: problemOf(error).details };
  }

  override render(): ReactNode {
    const { details } = this.state;
    if (details === undefined) return this.props.children;
    return <Incomplete translate={this.props.translate} details={details} />;
  }
}
