package dev.endpointdsl.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ListIterator;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FreezableListTest {

  @Test
  void isEqualToEveryListWithTheSameElements() {
    List<Integer> elements = counted(20);

    assertThat(elements)
        .isEqualTo(List.of(elements.toArray()))
        .hasSameHashCodeAs(List.copyOf(elements));
    assertThat(new ArrayList<>(elements)).isEqualTo(elements);
    assertThat(elements.toArray()).hasSize(20).containsExactly(List.copyOf(elements).toArray());
    assertThat(elements).contains(19).doesNotContain(20).startsWith(0, 1);
    assertThat(elements.contains(19)).isTrue();
    assertThat(elements.contains(20)).isFalse();
    assertThat(elements.contains(null)).isFalse();
    assertThat(elements.indexOf(3)).isEqualTo(3);
  }

  @Test
  void doesNotShareTheArrayOfTheCopiedCollection() {
    String[] given = {"a", "b"};
    List<String> copy = FreezableList.copyOf(Arrays.asList(given));
    given[0] = "changed";
    List<String> longer = FreezableList.copyOf(copy);
    BuilderSupport.append(longer, "c");

    assertThat(copy).containsExactly("a", "b");
    assertThat(longer).containsExactly("a", "b", "c");
    assertThat(copy.toArray()).isNotSameAs(copy.toArray());
  }

  @Test
  void acceptsElementsOfEveryTypeAfterCopyingATypedArray() {
    List<Object> copy = FreezableList.copyOf(Arrays.asList(new Integer[] {1}));

    assertThat(BuilderSupport.append(copy, "a")).containsExactly(1, "a");
  }

  @Test
  void checksIndexes() {
    List<Integer> elements = counted(2);

    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> elements.get(2))
        .withMessageContaining("2");
    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> elements.get(-1));
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> elements.listIterator(3));
  }

  @Test
  void iteratesInBothDirections() {
    ListIterator<Integer> cursor = counted(2).listIterator(1);

    assertThat(cursor.nextIndex()).isEqualTo(1);
    assertThat(cursor.next()).isEqualTo(1);
    assertThat(cursor.hasNext()).isFalse();
    assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(cursor::next);
    assertThat(cursor.previousIndex()).isEqualTo(1);
    assertThat(cursor.previous()).isEqualTo(1);
    assertThat(cursor.previous()).isZero();
    assertThat(cursor.hasPrevious()).isFalse();
    assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(cursor::previous);
  }

  @Test
  void isUnmodifiableEvenBeforeItIsFrozen() {
    assertThat(counted(3)).isUnmodifiable();
    assertThat(BuilderSupport.newList()).isUnmodifiable();
    assertThat(BuilderSupport.freeze(counted(3))).isUnmodifiable();
    assertThat(BuilderSupport.freeze(List.of())).isUnmodifiable();
  }

  private static List<Integer> counted(int size) {
    return IntStream.range(0, size)
        .boxed()
        .reduce(BuilderSupport.<Integer>newList(), BuilderSupport::append, (left, right) -> left);
  }
}
