package org.schoolsafety.crosswalk.samples.text;

import java.util.Map;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/** Gives the headings of one document their ids, in reading order. */
final class SectionIds implements AttributeProvider {
  private int last;

  @Override
  public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
    if (node instanceof Heading) {
      last++;
      attributes.put("id", "section-" + last);
    }
  }
}
