package org.schoolsafety.crosswalk.content.extraction;

import java.util.List;
import org.apache.tika.langdetect.optimaize.OptimaizeLangDetector;
import org.apache.tika.language.detect.LanguageConfidence;
import org.apache.tika.language.detect.LanguageDetector;
import org.apache.tika.language.detect.LanguageResult;
import org.jspecify.annotations.Nullable;

/** Tells the language of a text, or nothing when not sure. */
final class LanguageGuess {
  private static final int ENOUGH = 80;
  private static final int SAMPLE = 20_000;
  private @Nullable LanguageDetector detector;

  synchronized @Nullable String of(List<Passage> passages) {
    String sample = sample(passages);
    if (sample.chars().filter(Character::isLetter).count() < ENOUGH) {
      return null;
    }
    LanguageResult result = detector().detect(sample);
    return result.getConfidence() == LanguageConfidence.HIGH ? result.getLanguage() : null;
  }

  private LanguageDetector detector() {
    if (detector == null) {
      detector = new OptimaizeLangDetector().loadModels();
    }
    return detector;
  }

  private static String sample(List<Passage> passages) {
    StringBuilder sample = new StringBuilder();
    for (Passage passage : passages) {
      if (sample.length() >= SAMPLE) {
        break;
      }
      sample.append(passage.text()).append('\n');
    }
    return sample.substring(0, Math.min(sample.length(), SAMPLE));
  }
}
