package dev.endpointdsl.formats.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An object, map or block. Members keep their order, and a name can appear several times.
 *
 * @param members its members
 * @param location its position
 */
public record SourceObject(List<Member> members, SourceLocation location) implements SourceNode {

  /** Copies the members. */
  public SourceObject {
    members = List.copyOf(members);
  }

  /**
   * A member.
   *
   * @param name its name
   * @param location the position of its name
   * @param value its value
   */
  public record Member(String name, SourceLocation location, SourceNode value) {}

  /** Returns the first member with a name, if there is one. */
  public Optional<Member> find(String name) {
    return members.stream().filter(member -> member.name().equals(name)).findFirst();
  }

  /** Returns this object without the members that have a name. */
  public SourceObject without(String name) {
    return new SourceObject(
        members.stream().filter(member -> !member.name().equals(name)).toList(), location);
  }

  /** Returns this object with another member at the end. */
  public SourceObject with(Member member) {
    List<Member> more = new ArrayList<>(members);
    more.add(member);
    return new SourceObject(more, location);
  }
}
