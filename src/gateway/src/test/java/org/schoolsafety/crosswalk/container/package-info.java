/**
 * What tests inside the server share: the archive they travel in, builders, and ways to wait.
 *
 * <p>Purpose: say in a test only what it is about. Public door: {@link
 * org.schoolsafety.crosswalk.container.GatewayArchive} outside the server, {@link
 * org.schoolsafety.crosswalk.container.IntakeDesk} inside. Who may call it: the {@code *IT} of
 * every feature. The one rule: everything here is deployed with the gateway, so nothing here may
 * need what only the build has.
 */
@NullMarked
package org.schoolsafety.crosswalk.container;

import org.jspecify.annotations.NullMarked;
