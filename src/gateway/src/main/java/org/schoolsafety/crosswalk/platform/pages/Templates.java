package org.schoolsafety.crosswalk.platform.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/**
 * The templates of {@code src/main/jte}, compiled with the application. Output is escaped by
 * context.
 */
@ApplicationScoped
public class Templates {

  private static final int USUAL_PAGE = 32 * 1024;

  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

  /** The HTML of this template, for example {@code search/home}. */
  public String render(String template, PageFrame frame, Object view) {
    StringOutput output = new StringOutput(USUAL_PAGE);
    engine.render(template + ".jte", Map.of("frame", frame, "view", view), output);
    return output.toString();
  }
}
