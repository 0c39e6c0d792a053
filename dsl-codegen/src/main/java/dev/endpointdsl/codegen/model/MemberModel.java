package dev.endpointdsl.codegen.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A member of a structure or union.
 *
 * @param wireName the name in the model and on the wire, {@code MemorySizeInMB}
 * @param javaName the name in Java, {@code memorySizeInMB}; keywords and {@code Object}'s methods
 *     are escaped
 * @param value its type and constraints
 * @param body its place in an HTTP request
 * @param required whether it must be set
 * @param token whether {@code build()} sets it to a random string, unless it is given
 * @param label whether its string names an element of a list in messages
 * @param key whether it identifies an element of a list when lists are compared
 * @param ordered whether the order of its elements is significant
 * @param sdkName the name of the AWS SDK's methods for it, as far as their names have one
 * @param derived the names of further methods
 * @param singular the name of the method that adds an element or entry, if there is one
 * @param defaultText the service's default as Javadoc shows it, {@code "20"} or {@code "true"}
 * @param inactiveText the value with which the structure requests nothing, like {@code defaultText}
 * @param addition when the service adds it to what it describes, if it does
 * @param naming how the builder can derive its string, if it can
 * @param positionPrefix the prefix of the number in the names of elements that are named by
 *     position, for a list of such elements
 * @param relations its relations to other members
 * @param documentation the model's documentation (CommonMark); empty if it has none
 */
public record MemberModel(
    String wireName,
    String javaName,
    ValueModel value,
    BodyModel body,
    boolean required,
    boolean token,
    boolean label,
    boolean key,
    boolean ordered,
    String sdkName,
    DerivedNames derived,
    Optional<String> singular,
    Optional<String> defaultText,
    Optional<String> inactiveText,
    Optional<ServiceAddition> addition,
    Optional<NamingModel> naming,
    Optional<String> positionPrefix,
    List<MemberRelation> relations,
    String documentation) {

  public MemberModel {
    relations = List.copyOf(relations);
  }

  /** Creates a member without relations, whose value the caller must set. */
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
        BodyModel.of(wireName),
        required,
        false,
        label,
        false,
        false,
        wireName,
        DerivedNames.of(javaName, Set.of()),
        singular,
        defaultText,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        documentation);
  }

  /** Returns its relations of a kind. */
  public <R extends MemberRelation> List<R> relations(Class<R> kind) {
    return relations.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** Returns the type of the value. */
  public TypeModel type() {
    return value.type();
  }
}
