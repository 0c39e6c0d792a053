package dev.endpointdsl.support;

import java.util.List;
import java.util.ListIterator;
import java.util.NoSuchElementException;

/** An iterator over a list that does not change. */
final class FreezableListIterator<E> implements ListIterator<E> {

  private final List<E> list;
  private int next;

  FreezableListIterator(List<E> list, int next) {
    this.list = list;
    this.next = next;
  }

  @Override
  public boolean hasNext() {
    return next < list.size();
  }

  @Override
  public E next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    E element = list.get(next);
    next++;
    return element;
  }

  @Override
  public boolean hasPrevious() {
    return next > 0;
  }

  @Override
  public E previous() {
    if (!hasPrevious()) {
      throw new NoSuchElementException();
    }
    next--;
    return list.get(next);
  }

  @Override
  public int nextIndex() {
    return next;
  }

  @Override
  public int previousIndex() {
    return next - 1;
  }

  @Override
  public void remove() {
    throw FreezableList.unmodifiable();
  }

  @Override
  public void set(E element) {
    throw FreezableList.unmodifiable();
  }

  @Override
  public void add(E element) {
    throw FreezableList.unmodifiable();
  }
}
