/**
 * Journeys through the running whole, from outside.
 *
 * <p>Purpose: show that what a user, a machine or an operator does works on the product as {@code
 * ./crosswalk up} starts it. Public door: {@link
 * org.schoolsafety.crosswalk.journeys.RunningGateway}. Who may call it: the tests of this module.
 * The one rule: a journey knows addresses and what people see, never a class of the product.
 */
@NullMarked
package org.schoolsafety.crosswalk.journeys;

import org.jspecify.annotations.NullMarked;
