package org.schoolsafety.crosswalk.content.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PDF;
import org.apache.tika.metadata.PagedText;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.pipes.PipesResult;
import org.jspecify.annotations.Nullable;

/**
 * What the parser child found: the document first, then the documents inside it. Knows the names
 * Tika gives to things; nobody else does.
 */
final class ParsedDocument {
  static final String UNKNOWN = "application/octet-stream";
  private static final int LONGEST_VALUE = 500;
  private static final Map<String, String> KEPT =
      Map.of(
          "dc:creator", "author",
          "dcterms:created", "created",
          "dcterms:modified", "modified",
          "dc:publisher", "publisher",
          "dc:subject", "subject",
          "dc:description", "description",
          "dc:language", "declaredLanguage",
          "dc:rights", "rights",
          "meta:keyword", "keywords");

  private final List<Metadata> documents;

  ParsedDocument(PipesResult result) {
    this.documents =
        result.getEmitData() == null ? List.of() : result.getEmitData().getMetadataList();
  }

  String mediaType() {
    return documents.isEmpty() ? UNKNOWN : mediaType(documents.get(0));
  }

  List<Passage> passages() {
    PassageCutter cutter = new PassageCutter();
    for (Metadata document : documents) {
      String xhtml = document.get(TikaCoreProperties.TIKA_CONTENT);
      if (xhtml != null) {
        boolean container = document == documents.get(0);
        cutter.begin(container ? null : document.get(TikaCoreProperties.RESOURCE_NAME_KEY));
        String type = mediaType(document);
        boolean byLines = type.equals("application/pdf") || type.startsWith("text/");
        blocks(xhtml, byLines && !type.equals("text/html"), type).forEach(cutter::add);
      }
    }
    return cutter.finish();
  }

  private static List<Block> blocks(String xhtml, boolean byLines, String type) {
    return BlockReader.read(xhtml, byLines, type.contains("markdown"));
  }

  @Nullable String declaredTitle() {
    return first(TikaCoreProperties.TITLE.getName());
  }

  @Nullable Integer pages() {
    for (String name : List.of(PagedText.N_PAGES.getName(), "meta:slide-count")) {
      String value = first(name);
      if (value != null && value.matches("\\d{1,6}")) {
        return Integer.valueOf(value);
      }
    }
    return null;
  }

  /** Pages of a PDF that hold no text, and so are likely pictures of text. */
  long pagesWithoutText() {
    return documents.isEmpty()
        ? 0
        : Arrays.stream(documents.get(0).getValues(PDF.CHARACTERS_PER_PAGE))
            .filter(count -> count.length() <= 1)
            .count();
  }

  @Nullable String failure() {
    return first(TikaCoreProperties.CONTAINER_EXCEPTION.getName());
  }

  /** Failures of the documents inside that could have carried text. */
  List<String> enclosedFailures() {
    List<String> failures = new ArrayList<>();
    for (Metadata document : documents) {
      String failure = document.get(TikaCoreProperties.EMBEDDED_EXCEPTION);
      if (failure != null && !mediaType(document).matches("(image|audio|video|font)/.*")) {
        failures.add(failure);
      }
    }
    return failures;
  }

  boolean encrypted() {
    return "true".equals(first(TikaCoreProperties.IS_ENCRYPTED.getName()));
  }

  boolean cutAtLimit() {
    return any(TikaCoreProperties.WRITE_LIMIT_REACHED.getName());
  }

  boolean enclosedLimitReached() {
    return any("X-TIKA:EXCEPTION:embedded_resource_limit_reached");
  }

  boolean hasPictures() {
    return mediaType().startsWith("image/")
        || documents.stream().skip(1).anyMatch(inside -> mediaType(inside).startsWith("image/"));
  }

  boolean nothingParsedIt() {
    return documents.isEmpty()
        || Arrays.stream(documents.get(0).getValues(TikaCoreProperties.TIKA_PARSED_BY))
            .anyMatch(parser -> parser.endsWith("EmptyParser"));
  }

  Map<String, String> properties() {
    Map<String, String> properties = new LinkedHashMap<>();
    KEPT.forEach(
        (from, to) -> {
          String value = first(from);
          if (value != null && !value.isBlank()) {
            properties.put(to, value.substring(0, Math.min(value.length(), LONGEST_VALUE)));
          }
        });
    return properties;
  }

  private boolean any(String name) {
    return documents.stream().anyMatch(document -> "true".equals(document.get(name)));
  }

  private @Nullable String first(String name) {
    return documents.isEmpty() ? null : documents.get(0).get(name);
  }

  private static String mediaType(Metadata document) {
    String type = document.get(HttpHeaders.CONTENT_TYPE);
    return type == null ? UNKNOWN : type.split(";")[0].strip();
  }
}
