/**
 * Refusals on their way out of transactions.
 *
 * <p>Purpose: a refused act rolls back without the server writing a failure report (FFDC) for it.
 * Public door: none; {@code @Transactional} is. Who may call it: the container. The one rule: what
 * is refused is never committed.
 */
@NullMarked
package org.schoolsafety.crosswalk.platform.transactions;

import org.jspecify.annotations.NullMarked;
