package org.schoolsafety.crosswalk.searchnode;

import java.io.IOException;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** {@code unique}: lets a token through once, in the whole text or at one position. */
final class UniqueTokens extends FilteringTokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final CharArraySet seen = new CharArraySet(8, false);
  private final boolean samePositionOnly;

  UniqueTokens(TokenStream tokens, boolean samePositionOnly) {
    super(tokens);
    this.samePositionOnly = samePositionOnly;
  }

  @Override
  protected boolean accept() {
    if (samePositionOnly && step.getPositionIncrement() > 0) {
      seen.clear();
    }
    return seen.add(term.toString());
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    seen.clear();
  }
}
