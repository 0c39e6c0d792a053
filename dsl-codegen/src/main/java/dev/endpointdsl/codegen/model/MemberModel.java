package dev.endpointdsl.codegen.model;

import java.util.List;
import java.util.Optional;

/**
 * A member of a structure or union.
 *
 * @param wireName the name in the model and on the wire, {@code MemorySizeInMB}
 * @param javaName the name in Java, {@code memorySizeInMB}; keywords and {@code Object}'s methods
 *     already escaped
 * @param value its type with its constraints
 * @param required whether it has to be set
 * @param label whether its text names an element of a list in messages
 * @param singular the name of the method that adds one element, for lists and maps that have one
 * @param defaultText the service's default as it reads in Javadoc, {@code "20"} or {@code "true"}
 * @param naming how its text can be found by the builder instead of being given
 * @param positionPrefix for lists, what stands in front of the number in the names of elements that
 *     are named by position
 * @param relations what ties it to other members
 * @param documentation the model's documentation (CommonMark), empty when it has none
 */
public record MemberModel(
    String wireName,
    String javaName,
    ValueModel value,
    boolean required,
    boolean label,
    Optional<String> singular,
    Optional<String> defaultText,
    Optional<NamingModel> naming,
    Optional<String> positionPrefix,
    List<MemberRelation> relations,
    String documentation) {

  public MemberModel {
    relations = List.copyOf(relations);
  }

  /** A member that stands for itself and, if it is a text, has to be given. */
  public MemberModel(
      String wireName,
      String javaName,
      ValueModel value,
      boolean required,
      boolean label,
      Optional<String> singular,
      Optional<String> defaultText,
      String documentation) {
    this(
        wireName,
        javaName,
        value,
        required,
        label,
        singular,
        defaultText,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        documentation);
  }

  /** What ties it to other members in a certain way. */
  public <R extends MemberRelation> List<R> relations(Class<R> kind) {
    return relations.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** The type of the value. */
  public TypeModel type() {
    return value.type();
  }
}
