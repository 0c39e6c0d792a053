package dev.endpointdsl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The path from the root of a configuration to a member, element or entry.
 *
 * <p>Members are ordered by their Java names, elements by index, entries by key, and a path before
 * the paths below it. The order is consistent with {@link #equals}.
 */
public final class MemberPath implements Comparable<MemberPath> {

  private final Segment head;
  private final @Nullable MemberPath tail;

  private MemberPath(Segment head, @Nullable MemberPath tail) {
    this.head = head;
    this.tail = tail;
  }

  /** Returns a path of one step. */
  static MemberPath of(Segment only) {
    return new MemberPath(only, null);
  }

  /** Returns the first step. */
  Segment head() {
    return head;
  }

  /** Returns the steps after the first one, or null. */
  @Nullable MemberPath tail() {
    return tail;
  }

  /** Returns this path below another step. */
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
   * @param label the element's name for people, such as a variant's name; empty if it has none
   */
  public record Index(int index, Optional<String> label) implements Segment {}

  /**
   * An entry of a map.
   *
   * @param key its key
   */
  public record Key(String key) implements Segment {}

  /** Returns the steps, from the root. */
  public List<Segment> segments() {
    List<Segment> segments = new ArrayList<>();
    for (MemberPath path = this; path != null; path = path.tail) {
      segments.add(path.head);
    }
    return List.copyOf(segments);
  }

  /**
   * Returns the path with Java names: {@code
   * productionVariants[0].serverlessConfig.memorySizeInMB}. Keys of maps are quoted, and shortened
   * if they are very long: {@code environment["MODE"]}.
   */
  public String javaPath() {
    return PathNotation.JAVA.write(segments());
  }

  /**
   * Returns the path with the names of the request: {@code
   * ProductionVariants[0].ServerlessConfig.MemorySizeInMB}. Keys are as in {@link #javaPath()}.
   */
  public String wirePath() {
    return PathNotation.WIRE.write(segments());
  }

  /**
   * Returns the path as an RFC 6901 pointer into the request's JSON: {@code
   * /ProductionVariants/0/ModelName}. No key is shortened.
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
   * Returns {@link #javaPath()} with each element's label after its index: {@code
   * productionVariants[0] "blue".modelName}.
   */
  @Override
  public String toString() {
    return PathNotation.LABELLED.write(segments());
  }
}
