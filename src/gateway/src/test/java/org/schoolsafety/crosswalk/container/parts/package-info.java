/**
 * The real parts around the server under test: PostgreSQL and Elasticsearch, started once for all
 * tests.
 *
 * <p>Purpose: in-container tests meet what production meets. Public door: none; Arquillian finds
 * {@link org.schoolsafety.crosswalk.container.parts.RealPartsExtension} as a service. Who may call
 * it: Arquillian. The one rule: it never uses a database or cluster that somebody configured for
 * real use.
 */
@NullMarked
package org.schoolsafety.crosswalk.container.parts;

import org.jspecify.annotations.NullMarked;
