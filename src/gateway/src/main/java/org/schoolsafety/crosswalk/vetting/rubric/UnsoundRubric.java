package org.schoolsafety.crosswalk.vetting.rubric;

/** A rubric file breaks the rules; the message names the file and what to correct. */
public class UnsoundRubric extends RuntimeException {

  UnsoundRubric(String file, String what) {
    super("The rubric " + file + " cannot be used: " + what);
  }
}
