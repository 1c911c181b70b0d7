package org.schoolsafety.crosswalk.vetting.web;

import java.util.List;
import org.schoolsafety.crosswalk.vetting.likeness.Likeness;
import org.schoolsafety.crosswalk.vetting.likeness.Other;

/**
 * What an item or a submission is like, the likest first.
 *
 * @param total how many there are
 * @param items all of them
 */
public record LikenessList(int total, List<LikenessBody> items) {

  static LikenessList of(Other self, List<Likeness> likenesses) {
    return new LikenessList(
        likenesses.size(),
        likenesses.stream().map(likeness -> LikenessBody.of(self, likeness)).toList());
  }
}
