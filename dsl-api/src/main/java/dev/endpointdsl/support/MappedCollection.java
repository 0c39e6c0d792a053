package dev.endpointdsl.support;

import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A view of a list that translates each element when it is read. The AWS SDK's builders copy what
 * they are passed, so that no translated list is built in between.
 */
public final class MappedCollection<A, B> extends AbstractCollection<B> {

  private final List<A> list;
  private final Function<? super A, ? extends B> translation;

  private MappedCollection(List<A> list, Function<? super A, ? extends B> translation) {
    this.list = list;
    this.translation = translation;
  }

  /** Returns the translated elements, in order, for a caller that iterates over them once. */
  public static <A, B> Collection<B> of(
      List<A> list, Function<? super A, ? extends B> translation) {
    return new MappedCollection<>(list, translation);
  }

  @Override
  public int size() {
    return list.size();
  }

  /** Iterates by index: copies are made with this method, and need no iterator. */
  @Override
  public void forEach(Consumer<? super B> action) {
    for (int i = 0; i < list.size(); i++) {
      action.accept(translation.apply(list.get(i)));
    }
  }

  @Override
  public Iterator<B> iterator() {
    Iterator<A> elements = list.iterator();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return elements.hasNext();
      }

      @Override
      public B next() {
        return translation.apply(elements.next());
      }
    };
  }
}
