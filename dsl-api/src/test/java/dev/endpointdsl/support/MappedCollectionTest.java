package dev.endpointdsl.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class MappedCollectionTest {

  private static final Collection<String> DOUBLED =
      MappedCollection.of(List.of(1, 2, 3), number -> String.valueOf(2 * number));

  @Test
  void translatesForCopies() {
    List<String> copy = new ArrayList<>();
    DOUBLED.forEach(copy::add);

    assertThat(copy).containsExactly("2", "4", "6");
    assertThat(new ArrayList<>(DOUBLED)).isEqualTo(copy);
    assertThat(DOUBLED).hasSize(3).isNotEmpty();
  }

  @Test
  void isEmptyForAnEmptyList() {
    assertThat(MappedCollection.of(List.of(), String::valueOf)).isEmpty();
  }

  @Test
  void cannotBeChanged() {
    Iterator<String> elements = DOUBLED.iterator();
    elements.next();

    assertThatThrownBy(elements::remove).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> DOUBLED.add("8")).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void endsWithTheList() {
    Iterator<String> elements = MappedCollection.of(List.of(), String::valueOf).iterator();

    assertThat(elements.hasNext()).isFalse();
    assertThatThrownBy(elements::next).isInstanceOf(NoSuchElementException.class);
  }
}
