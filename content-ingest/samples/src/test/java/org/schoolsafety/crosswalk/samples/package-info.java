/** Tests of the sample library, run on the real one and on small broken ones. */
@NullMarked
package org.schoolsafety.crosswalk.samples;

import org.jspecify.annotations.NullMarked;
