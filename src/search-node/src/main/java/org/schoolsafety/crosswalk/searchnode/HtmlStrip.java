package org.schoolsafety.crosswalk.searchnode;

import java.io.Reader;
import java.util.Set;
import org.apache.lucene.analysis.charfilter.HTMLStripCharFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.AbstractCharFilterFactory;

/** {@code html_strip}: leaves the text of markup, keeping {@code escaped_tags} as they are. */
final class HtmlStrip extends AbstractCharFilterFactory {

  private final Set<String> escapedTags;

  HtmlStrip(IndexSettings index, Environment node, String name, Settings settings) {
    super(name);
    this.escapedTags = Set.copyOf(settings.getAsList("escaped_tags"));
  }

  @Override
  public Reader create(Reader text) {
    return new HTMLStripCharFilter(text, escapedTags);
  }
}
