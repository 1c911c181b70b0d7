package org.schoolsafety.crosswalk.platform.pages;

import org.jspecify.annotations.Nullable;

/**
 * A file format as people call it.
 *
 * @param name for example {@code PDF}
 * @param part what its pages are called: {@code page}, {@code slide} or {@code sheet}
 */
public record FileFormat(String name, String part) {

  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

  /** The format of this media type. */
  public static FileFormat of(String mediaType) {
    String bare = mediaType.split(";", 2)[0].strip();
    return switch (bare) {
      case "application/pdf" -> new FileFormat("PDF", "page");
      case OFFICE + "wordprocessingml.document", "application/msword" ->
          new FileFormat("Word document", "page");
      case OFFICE + "presentationml.presentation", "application/vnd.ms-powerpoint" ->
          new FileFormat("PowerPoint slides", "slide");
      case OFFICE + "spreadsheetml.sheet", "application/vnd.ms-excel" ->
          new FileFormat("Excel workbook", "sheet");
      case "application/vnd.oasis.opendocument.text" -> new FileFormat("OpenDocument text", "page");
      case "text/html", "application/xhtml+xml" -> new FileFormat("web page", "page");
      case "text/plain", "text/markdown", "text/x-web-markdown" ->
          new FileFormat("text file", "page");
      default -> new FileFormat("file", "page");
    };
  }

  /** How many parts it has, in words; empty when nobody knows. */
  public String extent(@Nullable Integer parts) {
    return parts == null || parts < 1 ? "" : parts + " " + part + (parts == 1 ? "" : "s");
  }
}
