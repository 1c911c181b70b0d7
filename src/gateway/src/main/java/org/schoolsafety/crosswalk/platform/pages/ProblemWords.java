package org.schoolsafety.crosswalk.platform.pages;

import java.util.List;

/** What a page says to people about a status: they did not send a request, they followed a link. */
final class ProblemWords {

  private ProblemWords() {}

  static String heading(int status, String title) {
    return switch (status) {
      case 404 -> "We cannot find that page";
      case 410 -> "This has been withdrawn";
      case 400 -> "We could not understand that request";
      case 401, 403 -> "This page is not open to you";
      case 429 -> "Too many requests, too fast";
      case 503 -> "This part is not available right now";
      default -> status >= 500 ? "Something went wrong on our side" : title;
    };
  }

  static List<String> remedies(int status, String remedy) {
    return switch (status) {
      case 404 ->
          List.of(
              "If you typed the address, check that it is complete.",
              "If you followed a link, the item may have moved: search for its title.");
      case 400 -> List.of(remedy, "Or start a new search and set the filters again.");
      case 503 ->
          List.of(
              "Wait a minute, then load this page again. Nothing you did caused this.",
              "If you have the address of a guidance page, it opens even while search is down.");
      default ->
          status >= 500
              ? List.of(
                  "Load this page again in a minute. Nothing you did caused this.",
                  "If it keeps happening, tell the center that runs this site, with the request number below.")
              : List.of(remedy);
    };
  }
}
