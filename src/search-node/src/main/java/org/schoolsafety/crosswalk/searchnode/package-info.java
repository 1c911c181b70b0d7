/**
 * English text analysis for the embedded Elasticsearch node, whose distribution carries none.
 *
 * <p>Public door: {@link org.schoolsafety.crosswalk.searchnode.EnglishAnalysisPlugin}, named in the
 * plugin descriptor. Nobody calls it but Elasticsearch; no other module depends on this one.
 *
 * <p>The one rule: every component has the name, the settings and the meaning it has in
 * Elasticsearch's own analysis-common module, so that one set of index settings works on this node
 * and on a full Elasticsearch, where this plugin is not installed.
 */
@org.jspecify.annotations.NullMarked
package org.schoolsafety.crosswalk.searchnode;
