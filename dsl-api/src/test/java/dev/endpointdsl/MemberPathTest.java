package dev.endpointdsl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.MemberPath.Index;
import dev.endpointdsl.MemberPath.Member;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MemberPathTest {

  private static final Member VARIANTS = member("productionVariants");
  private static final Member NAME = member("modelName");

  @Test
  void writesMembersOfElements() {
    MemberPath path = path(VARIANTS, index(0, "blue"), NAME);

    assertThat(path.javaPath()).isEqualTo("productionVariants[0].modelName");
    assertThat(path.wirePath()).isEqualTo("ProductionVariants[0].ModelName");
    assertThat(path.jsonPointer()).isEqualTo("/ProductionVariants/0/ModelName");
    assertThat(path).hasToString("productionVariants[0] \"blue\".modelName");
  }

  @Test
  void writesListsOfListsAndMaps() {
    MemberPath path =
        path(member("rows"), index(3), index(12), new MemberPath.Key("a b"), member("cell"));

    assertThat(path.javaPath()).isEqualTo("rows[3][12][\"a b\"].cell");
    assertThat(path.wirePath()).isEqualTo("Rows[3][12][\"a b\"].Cell");
    assertThat(path.jsonPointer()).isEqualTo("/Rows/3/12/a b/Cell");
    assertThat(path).hasToString("rows[3][12][\"a b\"].cell");
  }

  @Test
  void writesAPathThatBeginsWithAnElement() {
    MemberPath path = path(index(1, "x"), NAME);

    assertThat(path.javaPath()).isEqualTo("[1].modelName");
    assertThat(path.jsonPointer()).isEqualTo("/1/ModelName");
  }

  @Test
  void escapesReservedCharactersOfJsonPointers() {
    assertThat(path(new MemberPath.Key("a/b~c")).jsonPointer()).isEqualTo("/a~1b~0c");
    assertThat(path(new MemberPath.Key("~1")).jsonPointer()).isEqualTo("/~01");
    assertThat(path(new MemberPath.Key("")).jsonPointer()).isEqualTo("/");
    assertThat(path(new Member("x", "A/B")).jsonPointer()).isEqualTo("/A~1B");
  }

  @Test
  void quotesKeysAndLabelsButNotInAPointer() {
    String text = "\"\n";

    assertThat(path(new MemberPath.Key(text)).javaPath()).isEqualTo("[\"\\\"\\n\"]");
    assertThat(path(index(0, text))).hasToString("[0] \"\\\"\\n\"");
    assertThat(path(new MemberPath.Key(text)).jsonPointer()).isEqualTo("/\"\n");
  }

  @Test
  void shortensLongKeysButNotInAPointer() {
    String key = "k".repeat(100);

    assertThat(path(new MemberPath.Key(key)).javaPath())
        .isEqualTo("[\"" + "k".repeat(80) + "\"... (100 characters)]");
    assertThat(path(new MemberPath.Key(key)).jsonPointer()).isEqualTo("/" + key);
  }

  @Test
  void returnsItsSteps() {
    assertThat(path(VARIANTS, index(0), NAME).segments()).containsExactly(VARIANTS, index(0), NAME);
  }

  @Test
  void prependsAParentWithoutChangingThePath() {
    MemberPath name = path(NAME);
    MemberPath below = name.under(index(0)).under(VARIANTS);

    assertThat(below).isEqualTo(path(VARIANTS, index(0), NAME));
    assertThat(name).isEqualTo(path(NAME));
  }

  @Test
  void isOrderedByStepsFromTheRoot() {
    List<MemberPath> sorted =
        List.of(
            path(member("a")),
            path(member("a"), member("z")),
            path(member("a"), index(0)),
            path(member("a"), index(2)),
            path(member("a"), index(2), NAME),
            path(member("a"), index(10)),
            path(member("a"), new MemberPath.Key("A")),
            path(member("a"), new MemberPath.Key("a")),
            path(member("b")));
    List<MemberPath> shuffled = new ArrayList<>(sorted);
    Collections.reverse(shuffled);
    Collections.swap(shuffled, 1, 6);

    assertThat(shuffled.stream().sorted()).containsExactlyElementsOf(sorted);
  }

  @Test
  void orderIsConsistentWithEquals() {
    List<MemberPath> different =
        List.of(
            path(new Member("a", "A")),
            path(new Member("a", "a")),
            path(index(0)),
            path(index(0, "")),
            path(index(0, "x")),
            path(new MemberPath.Key("a")),
            path(new MemberPath.Key("")));

    for (MemberPath one : different) {
      for (MemberPath other : different) {
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
        assertThat(Integer.signum(one.compareTo(other)))
            .isEqualTo(-Integer.signum(other.compareTo(one)));
      }
    }
  }

  @Test
  void equalsByItsSteps() {
    MemberPath path = path(VARIANTS, index(0, "blue"), NAME);

    assertThat(path)
        .isEqualTo(path(VARIANTS, index(0, "blue"), NAME))
        .hasSameHashCodeAs(path(VARIANTS, index(0, "blue"), NAME))
        .isNotEqualTo(path(VARIANTS, index(1, "blue"), NAME))
        .isNotEqualTo(path(VARIANTS, index(0, "blue")))
        .isNotEqualTo("productionVariants[0].modelName");
  }

  private static MemberPath path(MemberPath.Segment... segments) {
    int last = segments.length - 1;
    MemberPath path = MemberPath.of(segments[last]);
    for (int i = last - 1; i >= 0; i--) {
      path = path.under(segments[i]);
    }
    return path;
  }

  private static Member member(String name) {
    return new Member(name, Character.toUpperCase(name.charAt(0)) + name.substring(1));
  }

  private static Index index(int index) {
    return new Index(index, Optional.empty());
  }

  private static Index index(int index, String label) {
    return new Index(index, Optional.of(label));
  }
}
