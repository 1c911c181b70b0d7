/**
 * Runs parts without the rights of root. Public door: {@link
 * org.schoolsafety.crosswalk.launcher.privilege.UnprivilegedUser} and {@link
 * org.schoolsafety.crosswalk.launcher.privilege.OwnFolder}; used where parts are prepared. Its
 * rule: no part runs as root, and root writes nothing where a part can write.
 */
@org.jspecify.annotations.NullMarked
package org.schoolsafety.crosswalk.launcher.privilege;
