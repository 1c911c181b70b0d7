package org.schoolsafety.crosswalk.platform.pages;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Style sheet, fonts and icons, held in memory. Their addresses carry the checksum of all of them,
 * so that a browser may keep them for ever and still gets the new ones with the next release.
 */
@ApplicationScoped
public class Assets {

  private static final String ROOT = "/web/";

  private final String checksum;
  private final Map<String, Asset> files = new HashMap<>();

  /** Reads what the build's manifest lists. */
  public Assets() {
    Properties manifest = new Properties();
    try (InputStream in = open("manifest.properties")) {
      manifest.load(in);
      checksum = manifest.getProperty("checksum");
      for (String path : manifest.getProperty("files").split(",")) {
        try (InputStream file = open(path)) {
          files.put(path, Asset.of(path, file.readAllBytes()));
        }
      }
    } catch (IOException failure) {
      throw new UncheckedIOException("The pages' assets are missing from this build", failure);
    }
  }

  /** The present release's checksum. */
  public String checksum() {
    return checksum;
  }

  /** What the address of every asset starts with, without a slash at the end. */
  public String prefix() {
    return "/assets/" + checksum;
  }

  Optional<Asset> find(String path) {
    return Optional.ofNullable(files.get(path));
  }

  private static InputStream open(String path) throws IOException {
    InputStream in = Assets.class.getResourceAsStream(ROOT + path);
    if (in == null) {
      throw new IOException("No " + ROOT + path + " on the class path");
    }
    return in;
  }
}
