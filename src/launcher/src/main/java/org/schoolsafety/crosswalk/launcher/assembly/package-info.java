/**
 * Unpacks the real parts into {@code target/node} while the module is built. Public door: {@link
 * org.schoolsafety.crosswalk.launcher.assembly.AssembleNode}, called by Maven alone. Its rule: a
 * part is there whole or not at all.
 */
@org.jspecify.annotations.NullMarked
package org.schoolsafety.crosswalk.launcher.assembly;
