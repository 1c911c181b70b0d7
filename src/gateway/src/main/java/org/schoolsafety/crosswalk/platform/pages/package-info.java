/**
 * The pages' common ground: the frame around every page, templates, assets, and the pages that
 * belong to no feature.
 *
 * <p>Purpose: one look, one way to answer with HTML. Public door: {@link
 * org.schoolsafety.crosswalk.platform.pages.PageShell}. Who may call it: the {@code web} packages.
 * The one rule: a page works without JavaScript and without a session, and a template is given view
 * records only.
 */
@NullMarked
package org.schoolsafety.crosswalk.platform.pages;

import org.jspecify.annotations.NullMarked;
