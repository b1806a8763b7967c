import { makeResetStyles, tokens } from '@fluentui/react-components';
import type { JSX, ReactNode } from 'react';
import { Component } from 'react';
import { problemOf } from '../session/problem';
import type { PaneSay } from './voice';

const useBoxStyle = makeResetStyles({ padding: '16px 12px', overflowWrap: 'anywhere' });
const useTitleStyle = makeResetStyles({ margin: '0 0 8px', fontSize: tokens.fontSizeBase400 });

interface Props {
  readonly say: PaneSay;
  readonly children: ReactNode;
}

interface State {
  readonly details?: string;
}

function Incomplete({ say, details }: { readonly say: PaneSay } & Required<State>): JSX.Element {
  return (
    <div className={useBoxStyle()} role="alert">
      <h1 className={useTitleStyle()}>{say('problem.title')}</h1>
      <p>{say('problem.incomplete')}</p>
      <details>
        <summary tabIndex={0}>{say('details')}</summary>
        {details}
      </details>
    </div>
  );
}

/** Where a part of the pane cannot be loaded or drawn, tells that in place of a blank pane. */
export class Safeguard extends Component<Props, State> {
  override state: State = {};

  static getDerivedStateFromError(error: unknown): State {
    return { details: problemOf(error).details };
  }

  override render(): ReactNode {
    const { details } = this.state;
    if (details === undefined) return this.props.children;
    return <Incomplete say={this.props.say} details={details} />;
  }
}
