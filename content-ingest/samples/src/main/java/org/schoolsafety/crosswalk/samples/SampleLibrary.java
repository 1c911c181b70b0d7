package org.schoolsafety.crosswalk.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.schoolsafety.crosswalk.content.vocabulary.Vocabulary;
import org.schoolsafety.crosswalk.samples.document.Organization;
import org.schoolsafety.crosswalk.samples.document.SampleDocument;
import org.schoolsafety.crosswalk.samples.text.MarkdownText;

/** All samples, read from their sources and found right. */
public record SampleLibrary(List<Organization> organizations, List<SampleDocument> documents) {

  /**
   * Reads {@code organizations.yaml} and every {@code *.md} in the directory.
   *
   * @throws InvalidLibrary naming every problem of every file
   */
  public static SampleLibrary read(Path directory, Vocabulary vocabulary) {
    SampleSources sources = new SampleSources();
    KnownConcepts concepts = new KnownConcepts(vocabulary);
    List<String> problems = new ArrayList<>();
    Map<String, Organization> known = new TreeMap<>();
    for (Organization one : sources.organizations(directory.resolve("organizations.yaml"))) {
      known.put(one.id(), one);
      for (String problem : concepts.unknown("organization-type", List.of(one.type()))) {
        problems.add("organizations.yaml: " + one.id() + ": " + problem);
      }
    }
    FrontMatterCheck check = new FrontMatterCheck(concepts, known.keySet());
    List<SampleDocument> documents = new ArrayList<>();
    for (Path file : markdownFiles(directory)) {
      read(file, sources, check, known, problems, documents);
    }
    if (!problems.isEmpty()) {
      throw new InvalidLibrary(problems);
    }
    return new SampleLibrary(List.copyOf(known.values()), List.copyOf(documents));
  }

  private static void read(
      Path file,
      SampleSources sources,
      FrontMatterCheck check,
      Map<String, Organization> known,
      List<String> problems,
      List<SampleDocument> documents) {
    try {
      SampleSources.Parts parts = sources.document(file);
      List<String> found = check.problems(parts.about());
      found.forEach(problem -> problems.add(file.getFileName() + ": " + problem));
      if (found.isEmpty()) {
        Organization publisher = known.get(parts.about().publisher());
        String name = file.getFileName().toString().replaceFirst("\\.md$", "");
        documents.add(
            new SampleDocument(name, parts.about(), publisher, new MarkdownText(parts.body())));
      }
    } catch (UnreadableSource unreadable) {
      problems.add(file.getFileName() + ": " + unreadable.getMessage());
    }
  }

  private static List<Path> markdownFiles(Path directory) {
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
