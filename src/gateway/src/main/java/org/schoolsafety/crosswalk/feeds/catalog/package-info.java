/**
 * What search engines, browsers and other catalogs look for to find their way here.
 *
 * <p>Purpose: tell crawlers which pages there are, and other catalogs which guidance (DCAT-US 3).
 * Public doors: {@link org.schoolsafety.crosswalk.feeds.catalog.Sitemap}, {@link
 * org.schoolsafety.crosswalk.feeds.catalog.CatalogDocument}. Who may call it: its own web door. The
 * one rule: only what is current is listed, and no list is ever held whole in memory.
 */
@NullMarked
package org.schoolsafety.crosswalk.feeds.catalog;

import org.jspecify.annotations.NullMarked;
