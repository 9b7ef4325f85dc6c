// What every page loads. Pages work without any of this; each module only adds to what is there.
document.documentElement.classList.add("scripted");

import "./copying.js";
import "./dialogs.js";
import "./grid.js";
import "./jobs.js";
import "./keep-up.js";
import "./palette.js";
import "./progress.js";
import "./passwords.js";
import "./reference.js";
import "./secrets.js";
import "./shortcuts.js";
import "./people.js";
import "./wizard.js";
import "./corrections.js";
import "./uploads.js";
import "./licenses.js";
