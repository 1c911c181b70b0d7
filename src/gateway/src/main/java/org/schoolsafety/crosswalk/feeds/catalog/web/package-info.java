/**
 * The HTTP door for crawlers, browsers and other catalogs: robots.txt, the sitemap, the description
 * of the search, the catalog.
 *
 * <p>Purpose: answer at the addresses that they try. Public doors: {@link
 * org.schoolsafety.crosswalk.feeds.catalog.web.DiscoveryResource}, {@link
 * org.schoolsafety.crosswalk.feeds.catalog.web.CatalogResource}. Who may call it: anyone over HTTP.
 * The one rule: addresses given out are absolute, under the public one.
 */
@NullMarked
package org.schoolsafety.crosswalk.feeds.catalog.web;

import org.jspecify.annotations.NullMarked;
