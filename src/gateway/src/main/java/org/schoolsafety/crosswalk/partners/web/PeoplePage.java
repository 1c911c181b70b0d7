package org.schoolsafety.crosswalk.partners.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.partners.people.Person;

/**
 * A page of an organization's people.
 *
 * @param total how many there are
 * @param items by name
 * @param next the cursor of the next page; absent on the last
 */
@Schema(name = "PeoplePage", description = "A page of an organization's people.")
public record PeoplePage(long total, List<Person> items, @Nullable String next) {}
