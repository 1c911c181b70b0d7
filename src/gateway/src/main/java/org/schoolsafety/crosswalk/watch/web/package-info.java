/**
 * The source watch by HTTP.
 *
 * <p>Purpose: show how each source was last found, and look now. Public door: {@link
 * org.schoolsafety.crosswalk.watch.web.SourceWatchResource}. Who may call it: reviewers and admins;
 * publishers, of their own items. The one rule: a publisher sees nothing of others' items.
 */
@NullMarked
package org.schoolsafety.crosswalk.watch.web;

import org.jspecify.annotations.NullMarked;
