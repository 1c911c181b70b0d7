/**
 * The organizations' HTTP door: {@code /api/v1/organizations}.
 *
 * <p>Purpose: tell who takes part, let admins keep the list. Public door: the OpenAPI contract. Who
 * may call it: HTTP alone. The one rule: ids are permanent, everything else can be corrected.
 */
@NullMarked
package org.schoolsafety.crosswalk.partners.web;

import org.jspecify.annotations.NullMarked;
