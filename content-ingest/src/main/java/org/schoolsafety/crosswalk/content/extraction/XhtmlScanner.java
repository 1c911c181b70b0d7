package org.schoolsafety.crosswalk.content.extraction;

/**
 * Walks through the XHTML that the parser child writes. Not an XML parser on purpose: the text may
 * be cut off in the middle of an element, or nested without end, and both must be read to the last
 * character. The writer escapes every angle bracket and ampersand, so this is unambiguous.
 */
final class XhtmlScanner {
  /** What the walk meets. */
  interface Visitor {
    void open(String element, String cssClass);

    void close(String element);

    void text(CharSequence text);
  }

  private final String xhtml;
  private final Visitor visitor;

  XhtmlScanner(String xhtml, Visitor visitor) {
    this.xhtml = xhtml;
    this.visitor = visitor;
  }

  void scan() {
    int at = 0;
    while (at < xhtml.length()) {
      int tag = xhtml.indexOf('<', at);
      int end = tag < 0 ? xhtml.length() : tag;
      if (end > at) {
        visitor.text(unescaped(at, end));
      }
      at = tag < 0 ? end : tag(tag);
    }
  }

  private int tag(int start) {
    int end = xhtml.indexOf('>', start);
    if (end < 0) {
      return xhtml.length();
    }
    if (xhtml.charAt(start + 1) == '/') {
      visitor.close(xhtml.substring(start + 2, end));
      return end + 1;
    }
    String element = name(start + 1, end);
    visitor.open(element, cssClass(start, end));
    if (xhtml.charAt(end - 1) == '/') {
      visitor.close(element);
    }
    return end + 1;
  }

  private String name(int start, int end) {
    int at = start;
    while (at < end && xhtml.charAt(at) > ' ' && xhtml.charAt(at) != '/') {
      at++;
    }
    return xhtml.substring(start, at);
  }

  private String cssClass(int start, int end) {
    String tag = xhtml.substring(start, end);
    int at = tag.indexOf(" class=\"");
    if (at < 0) {
      return "";
    }
    int from = at + " class=\"".length();
    int to = tag.indexOf('"', from);
    return to < 0 ? "" : tag.substring(from, to);
  }

  private CharSequence unescaped(int start, int end) {
    String text = xhtml.substring(start, end);
    return text.indexOf('&') < 0
        ? text
        : text.replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&amp;", "&");
  }
}
