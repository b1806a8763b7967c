/** The page of the peer; Office.js comes from where the workbench comes from, not from afar. */
export default function page(): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Peer</title>
    <script src="office-js/office.js"></script>
  </head>
  <body><div id="root"></div></body>
</html>
`;
}
