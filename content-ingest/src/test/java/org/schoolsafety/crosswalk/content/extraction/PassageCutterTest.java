package org.schoolsafety.crosswalk.content.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PassageCutterTest {
  @Test
  void a_heading_starts_a_passage_and_names_it() {
    List<Block> blocks =
        List.of(
            new Block(0, null, "Before any of the headings"),
            new Block(1, null, "Lockdown"),
            new Block(0, null, "Lock the door."));

    List<Passage> passages = cut(blocks);

    assertThat(passages)
        .containsExactly(
            new Passage(1, null, null, "Before any of the headings"),
            new Passage(2, "Lockdown", null, "Lockdown\nLock the door."));
  }

  @Test
  void a_new_page_starts_a_passage_under_the_same_heading() {
    List<Block> blocks =
        List.of(
            new Block(2, 1, "Evacuation"),
            new Block(0, 1, "Go out."),
            new Block(0, 2, "Stay out."));

    List<Passage> passages = cut(blocks);

    assertThat(passages).extracting(Passage::page).containsExactly(1, 2);
    assertThat(passages).extracting(Passage::heading).containsOnly("Evacuation");
  }

  @Test
  void a_long_paragraph_is_cut_between_sentences() {
    String paragraph = "The bus waits at the corner for all of them. ".repeat(100).strip();

    List<Passage> passages = cut(List.of(new Block(0, null, paragraph)));

    assertThat(passages).hasSizeBetween(4, 7);
    assertThat(passages).allMatch(passage -> passage.text().endsWith("."));
  }

  @Property
  void nothing_is_lost_and_nothing_is_said_twice(@ForAll("documents") List<Block> blocks) {
    String whole = blocks.stream().map(Block::text).collect(Collectors.joining());

    List<Passage> passages = cut(blocks);

    String cut = passages.stream().map(Passage::text).collect(Collectors.joining());
    assertThat(withoutSpace(cut)).isEqualTo(withoutSpace(whole));
  }

  @Property
  void passages_stay_short_enough_to_quote(@ForAll("documents") List<Block> blocks) {
    List<Passage> passages = cut(blocks);

    assertThat(passages).allMatch(passage -> passage.text().length() <= 4_100);
    assertThat(passages).allMatch(passage -> Words.count(passage.text()) <= 400);
  }

  @Provide
  Arbitrary<List<Block>> documents() {
    Arbitrary<String> words =
        Arbitraries.strings().withChars("abcé. !\t𝄞x").ofMinLength(1).ofMaxLength(6_000);
    Arbitrary<Integer> pages = Arbitraries.integers().between(1, 3).injectNull(0.3);
    Arbitrary<Integer> levels = Arbitraries.of(0, 0, 0, 1, 3);
    return Combinators.combine(levels, pages, words)
        .as((level, page, text) -> new Block(level, page, Words.tidy("w" + text)))
        .list()
        .ofMaxSize(12);
  }

  @Test
  @Timeout(20)
  void twenty_million_letters_without_a_space_are_cut_in_time() {
    String endless = "a".repeat(20_000_000);

    List<Passage> passages = cut(List.of(new Block(0, null, endless)));

    assertThat(passages).hasSize(5_000);
    assertThat(passages).allMatch(passage -> passage.text().length() == 4_000);
  }

  private static List<Passage> cut(List<Block> blocks) {
    PassageCutter cutter = new PassageCutter();
    blocks.forEach(cutter::add);
    return cutter.finish();
  }

  private static String withoutSpace(String text) {
    return text.replaceAll("\\s", "");
  }
}
