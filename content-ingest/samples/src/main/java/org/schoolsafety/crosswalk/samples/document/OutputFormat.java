package org.schoolsafety.crosswalk.samples.document;

/** The format a sample asks to be written in. */
public enum OutputFormat {
  /** Portable Document Format, tagged, with bookmarks. */
  PDF("pdf"),
  /** Word. */
  DOCX("docx"),
  /** PowerPoint: each section is a slide. */
  PPTX("pptx"),
  /** Excel: each section is a sheet. */
  XLSX("xlsx"),
  /** OpenDocument text. */
  ODT("odt"),
  /** A web page. */
  HTML("html"),
  /** Markdown as it is written. */
  MARKDOWN("md"),
  /** Plain text. */
  TEXT("txt");

  private final String extension;

  OutputFormat(String extension) {
    this.extension = extension;
  }

  /** The end of the file name, without a dot. */
  public String extension() {
    return extension;
  }
}
