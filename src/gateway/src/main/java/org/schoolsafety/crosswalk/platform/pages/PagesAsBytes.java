package org.schoolsafety.crosswalk.platform.pages;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;

/**
 * Hands pages to the server as bytes. The server's JAX-RS escapes every HTML text of a 400 answer,
 * as if it were a message; our pages are escaped where they are made, and must arrive as markup.
 */
@Provider
@Priority(Priorities.USER + 100)
public class PagesAsBytes implements ContainerResponseFilter {

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    boolean page = MediaType.TEXT_HTML_TYPE.isCompatible(response.getMediaType());
    if (page && response.getEntity() instanceof String html) {
      response.setEntity(html.getBytes(StandardCharsets.UTF_8));
    }
  }
}
