package org.schoolsafety.crosswalk.platform.pages;

import java.util.List;
import org.schoolsafety.crosswalk.platform.problem.FieldError;

/**
 * A refusal or failure as its page shows it.
 *
 * @param status the HTTP status
 * @param heading what happened, in plain words
 * @param detail what is wrong this time
 * @param remedies what to do now, in order
 * @param errors the fields at fault
 * @param requestId what the operator needs to find it in the log
 * @param documentation where this kind of problem is documented
 */
public record ProblemView(
    int status,
    String heading,
    String detail,
    List<String> remedies,
    List<FieldError> errors,
    String requestId,
    String documentation) {}
