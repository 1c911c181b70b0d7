package org.schoolsafety.crosswalk.feeds.oai;

/** A request that the protocol answers with an error of its own. */
final class OaiFault extends RuntimeException {

  private final Code code;

  OaiFault(Code code, String message) {
    super(message);
    this.code = code;
  }

  /** The protocol's words for what was wrong, spelled as it spells them. */
  enum Code {
    BAD_ARGUMENT("badArgument"),
    BAD_RESUMPTION_TOKEN("badResumptionToken"),
    BAD_VERB("badVerb"),
    CANNOT_DISSEMINATE_FORMAT("cannotDisseminateFormat"),
    ID_DOES_NOT_EXIST("idDoesNotExist"),
    NO_RECORDS_MATCH("noRecordsMatch");

    private final String word;

    Code(String word) {
      this.word = word;
    }
  }

  String word() {
    return code.word;
  }

  /** Whether the request itself could not be understood: its arguments are not repeated then. */
  boolean notUnderstood() {
    return code == Code.BAD_VERB || code == Code.BAD_ARGUMENT;
  }
}
