/**
 * The HTTP door of the feeds.
 *
 * <p>Purpose: read the same parameters as search, answer with a feed. Public door: {@link
 * org.schoolsafety.crosswalk.feeds.web.GuidanceFeedResource}. Who may call it: anyone over HTTP.
 * The one rule: errors stay {@code application/problem+json}; no feed ever carries one.
 */
@NullMarked
package org.schoolsafety.crosswalk.feeds.web;

import org.jspecify.annotations.NullMarked;
