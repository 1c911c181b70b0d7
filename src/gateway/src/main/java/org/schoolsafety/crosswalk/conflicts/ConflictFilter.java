package org.schoolsafety.crosswalk.conflicts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which conflicts a listing is about.
 *
 * @param state the word of the state; open and resolved ones if absent
 * @param item one of the items
 */
public record ConflictFilter(@Nullable String state, @Nullable UUID item) {

  static final String WHERE =
      """
      where (state = cast(:state as text) or cast(:state as text) is null and state <> 'dismissed')
        and (cast(:item as uuid) is null or first_item = cast(:item as uuid) or second_item = cast(:item as uuid))
      """;
}
