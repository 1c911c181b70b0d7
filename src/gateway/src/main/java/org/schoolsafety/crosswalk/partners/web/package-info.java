/**
 * The organizations' HTTP door: {@code /api/v1/organizations}, their agreements and their people.
 *
 * <p>Purpose: tell who takes part, let admins look after them. Public door: the OpenAPI contract.
 * Who may call it: HTTP alone. The one rule: ids are permanent, everything else can be corrected;
 * contacts, agreements and people are for admins and those concerned.
 */
@NullMarked
package org.schoolsafety.crosswalk.partners.web;

import org.jspecify.annotations.NullMarked;
