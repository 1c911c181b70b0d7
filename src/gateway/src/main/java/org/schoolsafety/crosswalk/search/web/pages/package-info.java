/**
 * The first pages: start page and search results, for people without an account.
 *
 * <p>Purpose: the same questions as the JSON search, answered with a page. Public door: the
 * resource classes, which the server calls. Who may call it: nobody. The one rule: filters have the
 * same names as in the interface for machines, and every state of a page has an address.
 */
@NullMarked
package org.schoolsafety.crosswalk.search.web.pages;

import org.jspecify.annotations.NullMarked;
