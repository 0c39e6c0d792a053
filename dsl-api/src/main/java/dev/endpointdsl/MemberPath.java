package dev.endpointdsl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands in a configuration, from its root.
 *
 * <p>Paths are ordered as they are read: members by their Java name, elements by index, entries by
 * key, and what stands at a path before what stands below it. The order agrees with {@link
 * #equals}.
 */
public final class MemberPath implements Comparable<MemberPath> {

  private final Segment head;
  private final @Nullable MemberPath tail;

  private MemberPath(Segment head, @Nullable MemberPath tail) {
    this.head = head;
    this.tail = tail;
  }

  /** The path that is one step. */
  static MemberPath of(Segment only) {
    return new MemberPath(only, null);
  }

  /** The first step. */
  Segment head() {
    return head;
  }

  /** What follows the first step, or null. */
  @Nullable MemberPath tail() {
    return tail;
  }

  /** This path, one step further away from the root. */
  MemberPath under(Segment parent) {
    return new MemberPath(parent, this);
  }

  /** One step of a path: a {@link Member}, an {@link Index} or a {@link Key}. */
  public sealed interface Segment {}

  /**
   * A member of a structure.
   *
   * @param javaName its name in Java, {@code memorySizeInMB}
   * @param wireName its name in the request, {@code MemorySizeInMB}
   */
  public record Member(String javaName, String wireName) implements Segment {}

  /**
   * An element of a list.
   *
   * @param index counted from 0
   * @param label the text that names the element for people, such as a variant's name; empty when
   *     it has none
   */
  public record Index(int index, Optional<String> label) implements Segment {}

  /**
   * An entry of a map.
   *
   * @param key its key
   */
  public record Key(String key) implements Segment {}

  /** The steps, from the root. */
  public List<Segment> segments() {
    List<Segment> segments = new ArrayList<>();
    for (MemberPath path = this; path != null; path = path.tail) {
      segments.add(path.head);
    }
    return List.copyOf(segments);
  }

  /**
   * In Java's names: {@code productionVariants[0].serverlessConfig.memorySizeInMB}. A key of a map
   * stands in brackets and quotes, shortened if it is very long: {@code environment["MODE"]}.
   */
  public String javaPath() {
    return PathNotation.JAVA.write(segments());
  }

  /**
   * In the request's names: {@code ProductionVariants[0].ServerlessConfig.MemorySizeInMB}. Keys are
   * written as in {@link #javaPath()}.
   */
  public String wirePath() {
    return PathNotation.WIRE.write(segments());
  }

  /**
   * As an RFC 6901 pointer into the request's JSON: {@code /ProductionVariants/0/ModelName}. It is
   * exact: no key is shortened.
   */
  public String jsonPointer() {
    return PathNotation.POINTER.write(segments());
  }

  @Override
  public int compareTo(MemberPath other) {
    return PathOrder.compare(this, other);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MemberPath path && segments().equals(path.segments());
  }

  @Override
  public int hashCode() {
    return segments().hashCode();
  }

  /**
   * For people: {@link #javaPath()} with each element's label beside its index, {@code
   * productionVariants[0] "blue".modelName}.
   */
  @Override
  public String toString() {
    return PathNotation.LABELLED.write(segments());
  }
}
