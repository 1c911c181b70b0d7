/**
 * The HTTP door for crawlers and browsers: robots.txt, the sitemap, the description of the search.
 *
 * <p>Purpose: answer at the addresses that they try. Public door: {@link
 * org.schoolsafety.crosswalk.feeds.catalog.web.DiscoveryResource}. Who may call it: anyone over
 * HTTP. The one rule: addresses given out are absolute, under the public one.
 */
@NullMarked
package org.schoolsafety.crosswalk.feeds.catalog.web;

import org.jspecify.annotations.NullMarked;
