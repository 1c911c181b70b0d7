package org.schoolsafety.crosswalk.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.schoolsafety.crosswalk.content.extraction.Passage;
import org.schoolsafety.crosswalk.publication.GuidanceItems;
import org.schoolsafety.crosswalk.publication.difference.CompareVersions;
import org.schoolsafety.crosswalk.publication.difference.TextDifference;

/** Says what differs between a source as it was last found and what it is held against. */
@ApplicationScoped
public class CompareSource {

  @Inject SourceTexts texts;
  @Inject GuidanceItems items;
  @Inject CompareVersions compareVersions;

  /** The difference; without changes where nothing else was ever found. */
  public TextDifference of(SourceCheck check) {
    boolean page = SourceCheck.Found.PAGE.equals(check.found().basis());
    List<Passage> before =
        page ? texts.basis(check.guidance()) : items.passages(check.guidance(), check.version());
    return compareVersions.compare(before, check.isNew() ? before : texts.found(check.guidance()));
  }
}
