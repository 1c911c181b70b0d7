package org.schoolsafety.crosswalk.search.web.pages;

import org.schoolsafety.crosswalk.search.query.Filter;

/** Says what is wrong with a part of a search, to people who followed a link or typed a date. */
final class FaultWords {

  private static final int SHOWN = 60;

  private FaultWords() {}

  static SearchFault of(Filter filter, String value) {
    String shown = quoted(value);
    return switch (filter) {
      case PHASE -> SearchFault.of(filter, "There is no phase " + shown + ".", "Choose a phase:");
      case TOPIC -> SearchFault.of(filter, "There is no topic " + shown + ".", "Choose a topic:");
      case AUDIENCE ->
          SearchFault.of(filter, "There is no audience " + shown + ".", "Choose for whom:");
      case KIND ->
          SearchFault.of(filter, "There is no kind of resource " + shown + ".", "Choose a kind:");
      case PUBLISHER ->
          SearchFault.of(
              filter,
              "There is no publisher " + shown + " here.",
              "Search without it, then choose a publisher beside the results.");
      case EVIDENCE ->
          SearchFault.of(
              filter,
              "There is no evidence rating " + shown + ".",
              "Search without it, then choose a rating beside the results.");
      case LANGUAGE ->
          SearchFault.of(
              filter,
              "We do not know the language " + shown + ".",
              "Use its short form: en for English, es for Spanish.");
    };
  }

  static SearchFault tooMany(Filter filter) {
    return SearchFault.of(
        "More choices are on for “" + FacetGroups.title(filter) + "” than a search can take.",
        "Choose at most " + Filter.MOST_VALUES + ".");
  }

  static SearchFault date(String which, String value) {
    return SearchFault.of(
        "The " + which + " date of issue, " + quoted(value) + ", is not a date.",
        "Write year, month and day, for example 2026-01-31.");
  }

  static SearchFault words() {
    return SearchFault.of(
        "These are more words than a search can take.",
        "Use a few words, at most 1,000 characters.");
  }

  static SearchFault order(String value) {
    return SearchFault.of(
        "We do not know the order " + quoted(value) + ".",
        "Search without it, then choose an order above the results.");
  }

  static SearchFault size(String value) {
    return SearchFault.of(
        "A page cannot show " + quoted(value) + " results.", "It shows from 1 to 100.");
  }

  static SearchFault editions(String value) {
    return SearchFault.of(
        "We do not know the editions " + quoted(value) + ".",
        "Search without it: each item is shown once, with its other editions beside it.");
  }

  static SearchFault place() {
    return SearchFault.of(
        "This page of the results cannot be shown. Its address is not whole, or belongs to another"
            + " search.",
        "Start again at the first page of the results.");
  }

  static SearchFault unknown(String name) {
    return SearchFault.of(
        "The address has a part that a search does not know: " + quoted(name) + ".",
        "It may be misspelled. Search without it.");
  }

  static SearchFault something() {
    return SearchFault.of(
        "Something in the address of this search cannot be used.", "Search again without it.");
  }

  private static String quoted(String value) {
    return "“" + (value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value) + "”";
  }
}
