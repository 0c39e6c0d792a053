package dev.endpointdsl;

import java.util.Comparator;

/** Orders violations by their paths. A class, because the first lambda of a program is slow. */
enum ByPath implements Comparator<Violation> {
  ORDER;

  @Override
  public int compare(Violation one, Violation other) {
    return one.path().compareTo(other.path());
  }
}
