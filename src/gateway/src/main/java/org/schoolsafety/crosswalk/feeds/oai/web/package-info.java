/**
 * The HTTP door of OAI-PMH.
 *
 * <p>Purpose: hand arguments over as they came, by GET or POST. Public door: {@link
 * org.schoolsafety.crosswalk.feeds.oai.web.OaiResource}. Who may call it: anyone over HTTP. The one
 * rule: what the protocol has an error for is answered with 200 and that error; everything else as
 * everywhere.
 */
@NullMarked
package org.schoolsafety.crosswalk.feeds.oai.web;

import org.jspecify.annotations.NullMarked;
