/**
 * Pages that lay two texts side by side.
 *
 * <p>Purpose: let a person see what two editions share and where they part. Public door: {@link
 * org.schoolsafety.crosswalk.vetting.web.pages.ComparisonViews}. Who may call it: vetting's web
 * doors. The one rule: what tells the two sides apart is told in words too, not by place or color
 * alone.
 */
@NullMarked
package org.schoolsafety.crosswalk.vetting.web.pages;

import org.jspecify.annotations.NullMarked;
