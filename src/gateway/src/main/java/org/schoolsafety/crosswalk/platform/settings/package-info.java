/**
 * What to do about settings that cannot be read.
 *
 * <p>Purpose: end the start with one line that names the setting. Public door: {@link
 * org.schoolsafety.crosswalk.platform.settings.SettingRefused}, and {@link
 * org.schoolsafety.crosswalk.platform.settings.CannotServe} for what else ends the start. Who may
 * call it: everyone who reads a setting that its default does not explain, and the migrations; the
 * container itself has {@link org.schoolsafety.crosswalk.platform.settings.ReadableSettings} look
 * at all others. The one rule: nobody goes on without what the operator asked for.
 */
@NullMarked
package org.schoolsafety.crosswalk.platform.settings;

import org.jspecify.annotations.NullMarked;
