/**
 * The OpenAPI contract: what every operation has in common, added by rule instead of by hand.
 *
 * <p>Purpose: no operation forgets an error response or an example. Public door: {@code /openapi}
 * and the committed {@code openapi/crosswalk.yaml}. Who may call it: the OpenAPI generator. The one
 * rule: the contract says what the code does, and the build fails where they differ.
 */
@NullMarked
package org.schoolsafety.crosswalk.platform.contract;

import org.jspecify.annotations.NullMarked;
