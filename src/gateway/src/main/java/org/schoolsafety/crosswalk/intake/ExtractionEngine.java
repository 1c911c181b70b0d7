package org.schoolsafety.crosswalk.intake;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.metrics.annotation.Timed;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.content.extraction.ContentExtractor;
import org.schoolsafety.crosswalk.content.extraction.Extraction;
import org.schoolsafety.crosswalk.content.extraction.ExtractionSettings;
import org.schoolsafety.crosswalk.content.extraction.Passage;
import org.schoolsafety.crosswalk.content.suggestion.TagSuggester;
import org.schoolsafety.crosswalk.content.suggestion.TagSuggestion;
import org.schoolsafety.crosswalk.platform.settings.SettingRefused;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

/**
 * Holds the extractor with its forked JVMs, opened at the first file and closed with the gateway.
 */
@ApplicationScoped
class ExtractionEngine {

  private static final Logger LOG = Logger.getLogger(ExtractionEngine.class.getName());

  @Inject Config config;
  @Inject Taxonomy taxonomy;

  private @Nullable ContentExtractor extractor;
  private @Nullable TagSuggester suggester;

  @Timed(
      name = "crosswalk_extractions",
      absolute = true,
      description = "Extractions, well or not, and how long they took")
  Extraction extract(Path blob, String fileName) {
    return extractor().extract(blob, fileName);
  }

  List<TagSuggestion> suggest(String title, List<Passage> passages) {
    return suggester().suggest(title, passages);
  }

  /**
   * Ends the start where extraction could not begin: a setting is no fault of the files.
   *
   * @throws SettingRefused saying which
   */
  void readSettings() {
    try {
      asConfigured(ExtractionSettings.defaults(Path.of(""), Path.of("")));
    } catch (RuntimeException unreadable) {
      throw SettingRefused.of(
          "The settings of extraction cannot be read: " + unreadable.getMessage(), unreadable);
    }
  }

  private synchronized ContentExtractor extractor() {
    if (extractor == null) {
      extractor = ContentExtractor.open(settings());
      LOG.log(Level.INFO, "Parsers run with isolation {0}", extractor.isolation());
    }
    return extractor;
  }

  private synchronized TagSuggester suggester() {
    if (suggester == null) {
      suggester = new TagSuggester(taxonomy.vocabulary());
    }
    return suggester;
  }

  private ExtractionSettings settings() {
    return asConfigured(
        ExtractionSettings.defaults(
            Path.of(config.getValue("crosswalk.parser.libraries", String.class)),
            Path.of(config.getValue("crosswalk.data.dir", String.class), "tmp", "extraction")));
  }

  private ExtractionSettings asConfigured(ExtractionSettings usual) {
    return usual
        .withWorkers(config.getValue("crosswalk.extraction.workers", Integer.class))
        .withLimits(
            Duration.parse(config.getValue("crosswalk.extraction.timeout", String.class)),
            config.getValue("crosswalk.extraction.heap.megabytes", Integer.class),
            config.getValue("crosswalk.extraction.max.characters", Integer.class));
  }

  @PreDestroy
  synchronized void close() {
    if (extractor != null) {
      extractor.close();
    }
  }
}
