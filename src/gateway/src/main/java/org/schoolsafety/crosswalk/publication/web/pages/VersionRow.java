package org.schoolsafety.crosswalk.publication.web.pages;

import org.schoolsafety.crosswalk.platform.pages.PlainDate;

/**
 * One version.
 *
 * @param number from 1
 * @param date when it became public
 * @param title its title then
 * @param status its status, in a word
 * @param vettedBy whose reviewer approved it
 * @param reason why
 */
public record VersionRow(
    int number, PlainDate date, String title, String status, String vettedBy, String reason) {}
