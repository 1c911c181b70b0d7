package org.schoolsafety.crosswalk.publication.web.pages;

import java.util.List;
import org.schoolsafety.crosswalk.platform.pages.PlainDate;

/**
 * That another item advises differently, as an item's page says it.
 *
 * @param href the page of the conflict
 * @param open whether nothing has been decided yet
 * @param courseOfAction what the two differ on
 * @param other the other item
 * @param gone whether the other item has been withdrawn: it is named then, and not led to
 * @param decision the decision in words; empty while it is open
 * @param explanation why, in the words of who decided; empty while it is open
 * @param scope what each of the two is for
 * @param organization who reported it, or decided
 * @param ownGuidance whether the publisher of one of the two decided
 * @param date when
 */
public record ConflictNotice(
    String href,
    boolean open,
    String courseOfAction,
    OtherItem other,
    boolean gone,
    String decision,
    String explanation,
    List<ScopeRow> scope,
    String organization,
    boolean ownGuidance,
    PlainDate date) {}
