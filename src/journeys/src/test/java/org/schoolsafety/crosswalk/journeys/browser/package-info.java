/**
 * Journeys of people with a browser.
 *
 * <p>Purpose: hold the pages to what people need: found by keyboard, on a small screen, without
 * JavaScript, with a screen reader. Public door: none. Who may call it: nobody. The one rule: a
 * real browser, and what it shows.
 */
@NullMarked
package org.schoolsafety.crosswalk.journeys.browser;

import org.jspecify.annotations.NullMarked;
