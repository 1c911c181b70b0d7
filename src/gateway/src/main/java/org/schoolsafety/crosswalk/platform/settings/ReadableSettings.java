package org.schoolsafety.crosswalk.platform.settings;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.ConfigValue;

/**
 * Looks at every setting that has a default in {@value #DEFAULTS} before anything is made of it: a
 * number that is none would end the start in a chain of the container's own words, and {@code ture}
 * is false to MicroProfile Config without one.
 */
public class ReadableSettings implements Extension {

  private static final String DEFAULTS = "/META-INF/microprofile-config.properties";

  /**
   * Ends the start where a setting cannot be read.
   *
   * @throws SettingRefused naming it, and what it has to look like
   */
  void look(@Observes BeforeBeanDiscovery beginning) {
    Config config = ConfigProvider.getConfig();
    Properties defaults = defaults();
    for (String name : defaults.stringPropertyNames()) {
      complaint(name, defaults.getProperty(name), given(config.getConfigValue(name)))
          .ifPresent(
              message -> {
                throw SettingRefused.of(message, null);
              });
    }
  }

  /** As it was set: what is empty has no value for MicroProfile Config. */
  private static String given(ConfigValue setting) {
    String value = setting.getValue() == null ? setting.getRawValue() : setting.getValue();
    return value == null ? "" : value;
  }

  static Optional<String> complaint(String name, String byDefault, String given) {
    SettingKind kind = SettingKind.of(byDefault);
    return kind.takes(given)
        ? Optional.empty()
        : Optional.of(
            "%s is '%s', which cannot be read: it has to be %s, such as %s"
                .formatted(variable(name), given, kind.shape(), byDefault));
  }

  private static String variable(String name) {
    return name.toUpperCase(Locale.ROOT).replace('.', '_');
  }

  private static Properties defaults() {
    Properties defaults = new Properties();
    try (InputStream own = ReadableSettings.class.getResourceAsStream(DEFAULTS)) {
      defaults.load(Objects.requireNonNull(own, DEFAULTS));
      return defaults;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
