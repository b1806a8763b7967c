// Runs before the program, in whatever engine there is: keep to ECMAScript 5. Where the engine
// lacks what the program is written in (as Internet Explorer's does, which Word 2019 and older
// show panes in), the page says which Word is needed, and nothing else.
(function () {
  var root, message;

  function canRun() {
    try {
      // Engines that know these know everything else that the program uses.
      new RegExp('(?<=a)b');
      return 'findLast' in Array.prototype && 'at' in String.prototype && 'hasOwn' in Object;
    } catch (ignored) {
      return false;
    }
  }

  function tellOffice() {
    // Word covers the page with an error of its own where an add-in does not report in time.
    if (window.Office && window.Office.onReady) window.Office.onReady();
    else if (window.Office) window.Office.initialize = function () {};
  }

  if (canRun()) return;
  root = document.getElementById('root');
  message = document.getElementById('newer-word');
  // The program has no place to start in, should the engine read it after all.
  root.parentNode.removeChild(root);
  message.removeAttribute('hidden');
  if (window.addEventListener) window.addEventListener('load', tellOffice);
})();
