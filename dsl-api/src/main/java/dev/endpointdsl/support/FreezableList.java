package dev.endpointdsl.support;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A list that a builder fills and a value then stores, without a copy in between. It cannot be
 * changed through {@code List}; only {@link #append} changes it, until it is frozen.
 *
 * <p>A value publishes it with its final fields, so that other threads see all elements.
 */
final class FreezableList<E> extends AbstractList<E> implements RandomAccess {

  /** The usual number of elements: a few tags, one or two variants. */
  private static final int USUAL_SIZE = 6;

  /** Stored in {@code modCount} to mark a frozen list; a field would add 8 bytes to each list. */
  private static final int FROZEN = -1;

  private Object[] array;
  private int size;

  private FreezableList(Object[] array, int size) {
    this.array = array;
    this.size = size;
  }

  /** Creates an empty list with room for some elements. */
  static <E> FreezableList<E> withCapacity(int capacity) {
    return new FreezableList<>(new Object[capacity], 0);
  }

  /** Copies a collection. */
  static <E> FreezableList<E> copyOf(Collection<? extends E> elements) {
    Object[] array = elements.toArray();
    // Only these two are known to return an array that no other code can change.
    boolean own = elements instanceof FreezableList || elements.getClass() == ArrayList.class;
    return new FreezableList<>(
        own ? array : Arrays.copyOf(array, array.length, Object[].class), array.length);
  }

  /** Returns the list itself if it can grow, otherwise a copy. */
  static <E> FreezableList<E> growable(@Nullable List<E> list) {
    if (list == null) {
      return withCapacity(USUAL_SIZE);
    }
    return list instanceof FreezableList<E> own && own.modCount != FROZEN ? own : copyOf(list);
  }

  /** Freezes the list itself if possible, otherwise a copy. */
  static <E> FreezableList<E> freeze(List<E> list) {
    FreezableList<E> kept = list instanceof FreezableList<E> own ? own : copyOf(list);
    kept.modCount = FROZEN;
    return kept;
  }

  void append(E element) {
    if (size == array.length) {
      array = Arrays.copyOf(array, size + USUAL_SIZE + (size >> 1));
    }
    array[size] = element;
    size++;
  }

  @Override
  @SuppressWarnings("unchecked") // Only elements get into the array.
  public E get(int index) {
    if (index >= size) {
      throw new IndexOutOfBoundsException(index);
    }
    return (E) array[index];
  }

  @Override
  public int size() {
    return size;
  }

  /** Iterates by index, because checks must not allocate an iterator. */
  @Override
  public int indexOf(@Nullable Object element) {
    for (int i = 0; i < size; i++) {
      if (array[i].equals(element)) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public boolean contains(@Nullable Object element) {
    return indexOf(element) >= 0;
  }

  @Override
  public Object[] toArray() {
    return Arrays.copyOf(array, size);
  }

  @Override
  public Iterator<E> iterator() {
    return new FreezableListIterator<>(this, 0);
  }

  @Override
  public ListIterator<E> listIterator(int index) {
    return new FreezableListIterator<>(this, Objects.checkIndex(index, size + 1));
  }

  @Override
  public boolean addAll(Collection<? extends E> elements) {
    throw unmodifiable();
  }

  @Override
  public boolean addAll(int index, Collection<? extends E> elements) {
    throw unmodifiable();
  }

  @Override
  public boolean remove(@Nullable Object element) {
    throw unmodifiable();
  }

  @Override
  public boolean removeAll(Collection<?> elements) {
    throw unmodifiable();
  }

  @Override
  public boolean removeIf(Predicate<? super E> condition) {
    throw unmodifiable();
  }

  @Override
  public boolean retainAll(Collection<?> elements) {
    throw unmodifiable();
  }

  @Override
  public void clear() {
    throw unmodifiable();
  }

  @Override
  public void replaceAll(UnaryOperator<E> change) {
    throw unmodifiable();
  }

  @Override
  public void sort(@Nullable Comparator<? super E> order) {
    throw unmodifiable();
  }

  /** The inherited methods do not throw if there is nothing to change. */
  static UnsupportedOperationException unmodifiable() {
    return new UnsupportedOperationException(
        "The list cannot be changed; change a copy, and pass that to a builder");
  }

  @Override
  public void forEach(Consumer<? super E> action) {
    for (int i = 0; i < size; i++) {
      action.accept(get(i));
    }
  }
}
