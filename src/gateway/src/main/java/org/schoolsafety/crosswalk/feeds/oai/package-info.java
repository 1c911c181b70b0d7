/**
 * The library for harvesters that speak OAI-PMH 2.0.
 *
 * <p>Purpose: list what is current and, for ever, what is not any more ({@code deletedRecord} is
 * {@code persistent}). Public door: {@link org.schoolsafety.crosswalk.feeds.oai.OaiProvider}. Who
 * may call it: its own web door. The one rule: who harvests from the date of the answer before gets
 * everything that was logged since; a resumption token is a place in the log and never expires.
 */
@NullMarked
package org.schoolsafety.crosswalk.feeds.oai;

import org.jspecify.annotations.NullMarked;
