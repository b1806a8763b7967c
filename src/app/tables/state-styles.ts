import { makeStyles, tokens } from '@fluentui/react-components';

/** Where the system's colours are forced, a picture keeps the one it was given. */
const asText = { '@media (forced-colors: active)': { color: 'CanvasText' } };

/** How a figure's box looks by state: its border tells the states apart without colour. */
export const useStateStyles = makeStyles({
  right: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground1,
    '& svg': { color: tokens.colorStatusSuccessForeground1, ...asText },
  },
  wrong: {
    border: `2px solid ${tokens.colorStatusDangerForeground1}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground3,
    fontWeight: tokens.fontWeightBold,
  },
  suspicious: {
    border: `2px dashed ${tokens.colorStatusWarningForeground3}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
  },
  blank: {
    border: `1px dotted ${tokens.colorNeutralStrokeAccessible}`,
    color: tokens.colorNeutralForeground2,
  },
  unjudged: {
    // No border at all: a transparent one is drawn where the system's colours are forced.
    border: 'none',
    color: tokens.colorNeutralForeground1,
    '& svg': { color: tokens.colorNeutralForeground3, ...asText },
  },
  missing: {
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground2,
  },
});
