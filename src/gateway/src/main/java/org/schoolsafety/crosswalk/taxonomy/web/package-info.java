/**
 * The taxonomy's HTTP door: {@code /api/v1/taxonomy}, as JSON and as Turtle.
 *
 * <p>Purpose: let others use the same words. Public door: the OpenAPI contract. Who may call it:
 * HTTP alone. The one rule: a concept's URI never changes its meaning.
 */
@NullMarked
package org.schoolsafety.crosswalk.taxonomy.web;

import org.jspecify.annotations.NullMarked;
