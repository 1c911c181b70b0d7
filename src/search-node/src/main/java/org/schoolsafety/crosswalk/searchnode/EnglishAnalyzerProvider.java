package org.schoolsafety.crosswalk.searchnode;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.AbstractIndexAnalyzerProvider;
import org.elasticsearch.index.analysis.Analysis;

/** {@code english}: Lucene's English analyzer with optional own stop words and stem exclusions. */
final class EnglishAnalyzerProvider extends AbstractIndexAnalyzerProvider<EnglishAnalyzer> {

  private final EnglishAnalyzer analyzer;

  EnglishAnalyzerProvider(IndexSettings index, Environment node, String name, Settings settings) {
    super(name, settings);
    this.analyzer =
        new EnglishAnalyzer(
            Analysis.parseStopWords(node, settings, EnglishAnalyzer.getDefaultStopSet()),
            Analysis.parseStemExclusion(settings, CharArraySet.EMPTY_SET));
  }

  @Override
  public EnglishAnalyzer get() {
    return analyzer;
  }
}
