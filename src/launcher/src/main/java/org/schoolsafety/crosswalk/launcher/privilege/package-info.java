/**
 * Runs parts without the rights of root. Public door: {@link
 * org.schoolsafety.crosswalk.launcher.privilege.UnprivilegedUser}; used where parts are prepared.
 * Its rule: no part runs as root, and what it writes is its own.
 */
@org.jspecify.annotations.NullMarked
package org.schoolsafety.crosswalk.launcher.privilege;
