// What every page loads. Pages work without any of this; each module only adds to what is there.
import "./shortcuts.js";
