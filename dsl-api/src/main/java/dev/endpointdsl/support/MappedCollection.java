package dev.endpointdsl.support;

import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What the elements of a list are translated to, each when it is asked for. Whoever copies what it
 * is given, as the AWS SDK's builders do, translates into the copy; nothing is kept on the way.
 */
public final class MappedCollection<A, B> extends AbstractCollection<B> {

  private final List<A> list;
  private final Function<? super A, ? extends B> translation;

  private MappedCollection(List<A> list, Function<? super A, ? extends B> translation) {
    this.list = list;
    this.translation = translation;
  }

  /** The translated elements, in their order, for somebody who walks along them once. */
  public static <A, B> Collection<B> of(
      List<A> list, Function<? super A, ? extends B> translation) {
    return new MappedCollection<>(list, translation);
  }

  @Override
  public int size() {
    return list.size();
  }

  /** By index: this is how copies are made, and an iterator would be thrown away. */
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
