/**
 * What search engines and browsers look for to find their way here.
 *
 * <p>Purpose: tell crawlers which pages there are, and browsers how to search. Public door: {@link
 * org.schoolsafety.crosswalk.feeds.catalog.Sitemap}. Who may call it: its own web door. The one
 * rule: only what is current is listed.
 */
@NullMarked
package org.schoolsafety.crosswalk.feeds.catalog;

import org.jspecify.annotations.NullMarked;
