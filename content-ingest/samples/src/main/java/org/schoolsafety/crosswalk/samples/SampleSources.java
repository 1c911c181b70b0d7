package org.schoolsafety.crosswalk.samples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.schoolsafety.crosswalk.samples.document.FrontMatter;
import org.schoolsafety.crosswalk.samples.document.Organization;

/** Reads the files of the library: YAML between two lines of {@code ---}, then Markdown. */
final class SampleSources {
  private static final Pattern FRONT_MATTER =
      Pattern.compile("\\A---\\R(.*?)\\R---\\R(.*)\\z", Pattern.DOTALL);

  private final ObjectMapper yaml =
      YAMLMapper.builder().enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS).build();

  record Parts(FrontMatter about, String body) {}

  Parts document(Path file) {
    Matcher parts = FRONT_MATTER.matcher(text(file));
    if (!parts.matches()) {
      throw new UnreadableSource("must begin with front matter between two lines of ---");
    }
    try {
      return new Parts(yaml.readValue(parts.group(1), FrontMatter.class), parts.group(2).strip());
    } catch (JsonProcessingException e) {
      throw new UnreadableSource("front matter: " + e.getOriginalMessage());
    }
  }

  List<Organization> organizations(Path file) {
    try {
      return yaml.readValue(text(file), new TypeReference<List<Organization>>() {});
    } catch (JsonProcessingException e) {
      throw new InvalidLibrary(List.of(file.getFileName() + ": " + e.getOriginalMessage()));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
