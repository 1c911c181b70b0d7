package org.schoolsafety.crosswalk.platform.metrics;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** Figures that are read when somebody asks for them, at most every five seconds. */
@ApplicationScoped
public class Figures {

  private static final Logger LOG = Logger.getLogger(Figures.class.getName());
  private static final String ALONE = "";

  private final Cache<String, Map<String, Long>> recent =
      Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(5)).build();

  @Inject MetricRegistry registry;

  /** Shows a figure under this name. */
  public void show(String name, String description, Supplier<Long> figure) {
    Supplier<Map<String, Long>> read = () -> Map.of(ALONE, figure.get());
    register(name, description, () -> value(name, ALONE, read));
  }

  /**
   * Shows a figure for each of these words, told apart by the tag; one that is not among what was
   * read is 0.
   */
  public void show(
      String name,
      String description,
      String tag,
      List<String> words,
      Supplier<Map<String, Long>> figures) {
    for (String word : words) {
      register(name, description, () -> value(name, word, figures), new Tag(tag, word));
    }
  }

  private void register(String name, String description, Supplier<Double> value, Tag... tags) {
    Metadata metadata = Metadata.builder().withName(name).withDescription(description).build();
    registry.gauge(metadata, value, tags);
  }

  private double value(String name, String word, Supplier<Map<String, Long>> read) {
    try {
      return recent.get(name, unknown -> read.get()).getOrDefault(word, 0L);
    } catch (RuntimeException failure) {
      LOG.log(Level.FINE, "The figure " + name + " cannot be read", failure);
      return Double.NaN;
    }
  }
}
