package org.schoolsafety.crosswalk.samples.document;

import java.util.List;
import org.schoolsafety.crosswalk.samples.text.Block;
import org.schoolsafety.crosswalk.samples.text.MarkdownText;

/** One document of the library: who publishes it, what is said about it, and its text. */
public record SampleDocument(
    String name, FrontMatter about, Organization publisher, MarkdownText text) {

  /** The line every sample carries. */
  public static final String NOTICE =
      "This is a sample document written for Crosswalk. Granite State, its agencies and its schools are fictional; do not use it in place of your own plan.";

  /** The name of the file this document is written to. */
  public String fileName() {
    return name + "." + about.format().extension();
  }

  /** The line below the title: publisher and date. */
  public String byline() {
    return publisher.name() + " · " + about.issued();
  }

  /** The text as blocks, without title and notice. */
  public List<Block> blocks() {
    return text.blocks();
  }
}
