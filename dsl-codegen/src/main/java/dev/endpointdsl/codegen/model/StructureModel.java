package dev.endpointdsl.codegen.model;

import java.util.List;
import java.util.Optional;

/**
 * A structure: one immutable value type with its builder.
 *
 * @param shapeName the name in the model, {@code ProductionVariantServerlessConfig}
 * @param javaName the name in Java, {@code ServerlessConfig}
 * @param sdkName the simple name of the AWS SDK's class
 * @param documentation the model's documentation (CommonMark), empty when it has none
 * @param members in the model's order
 * @param choices between members that exclude each other, in the order in which a builder asks
 */
public record StructureModel(
    String shapeName,
    String javaName,
    String sdkName,
    String documentation,
    List<MemberModel> members,
    List<ChoiceModel> choices) {

  public StructureModel {
    members = List.copyOf(members);
    choices = List.copyOf(choices);
  }

  /** A structure without choices. */
  public StructureModel(
      String shapeName,
      String javaName,
      String sdkName,
      String documentation,
      List<MemberModel> members) {
    this(shapeName, javaName, sdkName, documentation, members, List.of());
  }

  /** The member of a name in Java. */
  public MemberModel member(String javaName) {
    return members.stream()
        .filter(member -> member.javaName().equals(javaName))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(this.javaName + " has no " + javaName));
  }

  /** The members that have to be set, in the model's order. */
  public List<MemberModel> requiredMembers() {
    return members.stream().filter(MemberModel::required).toList();
  }

  /** The member whose text names an element in messages, if the model marks one. */
  public Optional<MemberModel> label() {
    return members.stream().filter(MemberModel::label).findFirst();
  }
}
