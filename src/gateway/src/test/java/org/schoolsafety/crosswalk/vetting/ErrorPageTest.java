package org.schoolsafety.crosswalk.vetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorPageTest {

  private static final String ADDRESS = "https://example.org/guidance/reunification";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "404",
        "404 Not Found",
        "Page not found | Example School District",
        "Example - Page Not Found",
        "Error 404",
        "404: Not Found",
        "Oops! The page could not be found.",
        "403 Forbidden",
        "Access Denied",
        "Sign in",
        "Log in · Example",
        "503 Service Temporarily Unavailable",
        "Just a moment...",
        "The requested resource is no longer available"
      })
  void a_page_that_says_that_there_is_nothing_is_told_by_its_title(String title) {
    Optional<String> why = ErrorPage.found(ADDRESS, "text/html", page(title));

    assertThat(why).hasValueSatisfying(told -> assertThat(told).contains(title));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "504 plans and evacuation",
        "504 | Office of Civil Rights",
        "Sign-in sheets for visitors",
        "Sign in procedures at the front office",
        "What to do when a child is not found",
        "Access denied: keeping intruders out",
        "Reunification"
      })
  void an_honest_page_is_let_through(String title) {
    Optional<String> why = ErrorPage.found(ADDRESS, "text/html", page(title));

    assertThat(why).isEmpty();
  }

  @Test
  void a_page_in_the_place_of_a_pdf_is_none_whatever_it_says() {
    byte[] page = page("Welcome to our new site");

    Optional<String> why =
        ErrorPage.found(
            "https://example.org/Plan.PDF?download=1", "application/octet-stream", page);

    assertThat(why).contains("answered with a web page where the address names a .pdf file");
  }

  @Test
  void a_document_is_not_a_page_even_if_it_speaks_of_errors() {
    byte[] text = "404 Not Found: what the message means".getBytes(StandardCharsets.UTF_8);

    assertThat(ErrorPage.found("https://example.org/a.pdf", "application/pdf", text)).isEmpty();
    assertThat(ErrorPage.found(ADDRESS, "text/plain", text)).isEmpty();
    assertThat(ErrorPage.found(ADDRESS, null, new byte[0])).isEmpty();
  }

  private static byte[] page(String title) {
    return "<!DOCTYPE html>\n<html><head><title>%s</title></head><body></body></html>"
        .formatted(title)
        .getBytes(StandardCharsets.UTF_8);
  }
}
