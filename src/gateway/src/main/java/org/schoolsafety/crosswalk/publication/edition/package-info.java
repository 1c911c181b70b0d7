/**
 * Edition families: items that are the same guidance in other formats, reprints, drafts, earlier
 * editions or translations.
 *
 * <p>Purpose: a search shows such guidance once, and every edition leads to the others. Public
 * door: {@link org.schoolsafety.crosswalk.publication.edition.EditionFamilies} to read; writing is
 * for publication's use cases. Who may call it: publication. The one rule: an item is in one family
 * at most, and of a family the first member in force is preferred, nobody else.
 */
@NullMarked
package org.schoolsafety.crosswalk.publication.edition;

import org.jspecify.annotations.NullMarked;
