/**
 * The HTTP door of the log: {@code GET /api/v1/changes} as pages, as long poll, and as a stream of
 * events.
 *
 * <p>Purpose: let machines keep a copy that is never wrong for long. Public door: {@link
 * org.schoolsafety.crosswalk.feeds.changes.web.ChangesResource}. Who may call it: anyone over HTTP.
 * The one rule: no client that waits holds a thread.
 */
@NullMarked
package org.schoolsafety.crosswalk.feeds.changes.web;

import org.jspecify.annotations.NullMarked;
