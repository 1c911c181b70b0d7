/**
 * What to do about settings that cannot be read.
 *
 * <p>Purpose: end the start with one line that names the setting. Public door: {@link
 * org.schoolsafety.crosswalk.platform.settings.SettingRefused}. Who may call it: everyone who reads
 * a setting that is more than a number. The one rule: nobody goes on without what the operator
 * asked for.
 */
@NullMarked
package org.schoolsafety.crosswalk.platform.settings;

import org.jspecify.annotations.NullMarked;
