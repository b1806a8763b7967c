// What the pane takes of Fluent, from where Fluent takes it: its index reads some sixty packages, in
// every suite that shows a component.
const { createRequire } = require('node:module');

const fluent = createRequire(require.resolve('@fluentui/react-components/package.json'));
const { Button } = fluent('@fluentui/react-button');
const { Checkbox } = fluent('@fluentui/react-checkbox');
const { Dialog, DialogActions, DialogBody, DialogContent, DialogSurface } =
  fluent('@fluentui/react-dialog');
const { PortalMountNodeProvider } = fluent('@fluentui/react-shared-contexts');
const { Table, TableBody, TableCell, TableHeader, TableHeaderCell, TableRow } =
  fluent('@fluentui/react-table');
const { Tab, TabList } = fluent('@fluentui/react-tabs');
const { tokens } = fluent('@fluentui/tokens');
const { makeResetStyles, makeStyles, mergeClasses } = fluent('@griffel/react');

module.exports = {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  PortalMountNodeProvider,
  Tab,
  TabList,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  makeResetStyles,
  makeStyles,
  mergeClasses,
  tokens,
};
